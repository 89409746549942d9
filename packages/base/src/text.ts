import { no, ok, type Result } from './result.ts';

/** Line feed, tabulator and return: controls that belong to text. */
const TEXT_CONTROLS = '\\t\\n\\r';
/** Joiners and the two styles of emoji: without them Persian, Hindi and emoji are written wrong. */
const JOINERS = '\\u200c\\u200d\\ufe0e\\ufe0f';
/**
 * Sequences in which an invisible character belongs to what is seen: flags of regions (Unicode
 * Technical Standard 51), variants of an ideograph in a name, forms of a Mongolian letter.
 */
const SEEN_TOGETHER = [
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]{1,8}\\u{e007f}',
  '\\p{Ideographic}[\\u{e0100}-\\u{e01ef}]',
  '\\p{Script=Mongolian}[\\u180b-\\u180d\\u180f]',
].join('|');
/**
 * What changes how a line looks without being seen, by Unicode property: default ignorables (bidi
 * controls, fillers, tags, soft hyphen), controls, line and paragraph separators, annotations, and
 * code points that are no characters.
 */
const HIDDEN = `[[\\p{Default_Ignorable_Code_Point}\\p{Bidi_Control}\\p{Cc}\\p{Zl}\\p{Zp}\\p{Noncharacter_Code_Point}\\ufff9-\\ufffc]--[${TEXT_CONTROLS}${JOINERS}]]`;

const SPELLED = new RegExp(`(?<seen>${SEEN_TOGETHER})|${HIDDEN}`, 'gv');

/**
 * Checks one text that a person typed or a peer sent. Right-to-left languages are welcome; what is
 * refused are the characters that reorder or hide text, by which a sentence could be made to read
 * differently to two officers. The properties asked for are reserved in advance, so that nodes of
 * different versions of Unicode say the same.
 *
 * Codes: `text-too-long`, `text-hidden-characters`, `text-lone-surrogate`.
 *
 * @param lengthMax in UTF-16 code units
 */
export function checkText(text: string, lengthMax: number): Result<string> {
  if (text.length > lengthMax) {
    return no({
      code: 'text-too-long',
      params: { length: text.length, max: lengthMax },
    });
  }
  if (!text.isWellFormed()) {
    return no({ code: 'text-lone-surrogate' });
  }
  let first: string | undefined;
  let n = 0;
  for (const found of text.matchAll(SPELLED)) {
    if (found.groups?.['seen'] !== undefined) continue;
    first ??= found[0];
    n += 1;
  }
  if (first === undefined) return ok(text);
  return no({ code: 'text-hidden-characters', params: { n, first: codePoint(first) } });
}

/**
 * Checks that this version of Unicode knows every character of a typed text. For what an officer
 * types only: another node may know more.
 *
 * Code: `text-unassigned-character`.
 */
export function checkAssigned(text: string): Result<string> {
  const found = /\p{Cn}/u.exec(text);
  if (found === null) return ok(text);
  return no({ code: 'text-unassigned-character', params: { first: codePoint(found[0]) } });
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Takes hidden control characters out, for text that we show but did not check. */
export const withoutHiddenCharacters = (text: string): string =>
  text.replace(SPELLED, (found, seen: string | undefined) =>
    seen !== undefined ? found : /[\u0085\u2028\u2029]/.test(found) ? ' ' : '',
  );

/** What can be seen: neither space nor default ignorable nor the empty pattern of Braille. */
const SEEN = /[^\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]/u;

/** Whether nothing of a text can be seen: it is as good as not given. */
export const isBlank = (text: string): boolean => !SEEN.test(text);
