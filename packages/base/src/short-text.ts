/**
 * A text in so many UTF-16 code units, the sign that it goes on included: whole words of it, in any
 * script; of one word that is longer than all of that, whole characters.
 */
export function shortText(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  const words = upTo(text, lengthMax - 1, 'word');
  const cut = words === '' ? upTo(text, lengthMax - 1, 'grapheme') : words;
  return `${cut.replace(/[\s,;:、，；：،؛([「『（–-]+$/u, '')}…`;
}

/** The whole pieces that a text begins with, in so many code units together. */
function upTo(text: string, lengthMax: number, granularity: 'word' | 'grapheme'): string {
  // A word that the cut goes through is looked at with what follows it.
  const begin = text.slice(0, lengthMax + AFTER);
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter('und', { granularity }).segment(begin)) {
    if (index + segment.length > lengthMax) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** As far as a word is read beyond the cut. */
const AFTER = 64;

/** The first line of a text, in so many UTF-16 code units. */
export const firstLine = (text: string, lengthMax: number): string =>
  shortText(text.split(/\r?\n/, 1)[0] ?? '', lengthMax);
