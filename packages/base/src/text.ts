import { no, ok, type Result } from './result.ts';

/** Characters that change how a line looks without being seen: controls, bidi overrides, tags. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * Checks one text that a person typed or a peer sent. Right-to-left languages are welcome; what is
 * refused are the characters that reorder or hide text (bidi controls, other controls, tags), by
 * which a sentence could be made to read differently to two officers.
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
  const hidden = text.match(INVISIBLE);
  if (hidden !== null) {
    const first = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return no({
      code: 'text-hidden-characters',
      params: { n: hidden.length, first: `U+${first}` },
    });
  }
  return ok(text);
}

/** Takes hidden control characters out, for text that we show but did not check. */
export const withoutHiddenCharacters = (text: string): string => text.replace(INVISIBLE, '');
