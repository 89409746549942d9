/**
 * Marks round a sentence in English where the language has none yet: noncharacters, which no text
 * may carry between machines (Unicode 23.7), so that they mean nothing else here.
 */
export const ENGLISH_OPENS = '\ufdd0';
export const ENGLISH_ENDS = '\ufdd1';

const PAIR = /\ufdd0([^\ufdd0\ufdd1]*)\ufdd1/g;
const MARKS = /[\ufdd0\ufdd1]/g;
/** A tag with its quoted attributes, or an element that can hold no other. */
const NO_ELEMENTS =
  /<(title|option|textarea|style|script)\b(?:"[^"]*"|[^">])*>[^<]*|<(?:"[^"]*"|[^">])*>/g;

/**
 * Turns the marks in a document into `<span lang="en">`, and takes them out of attributes and of
 * elements that hold text alone. A mark without its other half goes too.
 */
export function markBorrowed(html: string): string {
  if (!html.includes(ENGLISH_OPENS) && !html.includes(ENGLISH_ENDS)) return html;
  let marked = html.replace(NO_ELEMENTS, (tag) => tag.replace(MARKS, ''));
  for (let before = ''; before !== marked; ) {
    before = marked;
    marked = marked.replace(PAIR, '<span lang="en" dir="ltr">$1</span>');
  }
  return marked.replace(MARKS, '');
}

/** A sentence as text, without the marks: for the command line and for mail. */
export const plainly = (text: string): string => text.replace(MARKS, '');
