import { lettersOfPunycode } from './punycode.ts';

/** Letters, digits and hyphens; an underscore too, which names of services carry (RFC 8552). */
const ASCII = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/**
 * The letters of one label of a host name, given as ASCII: itself, or what its A-label stands for;
 * `undefined` where no resolver takes it (RFC 5890, 5891, 5892 appendix A).
 */
export function lettersOfLabel(label: string): string | undefined {
  if (!ASCII.test(label)) return undefined;
  if (!label.startsWith('xn--')) return label.slice(2, 4) === '--' ? undefined : label;
  const letters = lettersOfPunycode(label.slice(4));
  if (letters === undefined || /^[\p{ASCII}]*$/u.test(letters)) return undefined;
  return asciiOf(letters) === label && fits(letters) ? letters : undefined;
}

/** A name in ASCII by UTS 46, as the URL Standard processes hosts; `undefined` for none. */
export function asciiOf(name: string): string | undefined {
  const url = URL.parse(`http://${name}/`);
  return url === null || url.hostname === '' ? undefined : url.hostname;
}

/** Characters that IDNA 2008 leaves out though their property would let them in (RFC 5892, 2.6). */
const LEFT_OUT = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/;

/** The rules on letters that are allowed in a context only (RFC 5892, appendix A.3 to A.9). */
function fits(letters: string): boolean {
  if (LEFT_OUT.test(letters) || /^[\p{M}-]|-$/u.test(letters)) return false;
  if (letters.slice(2, 4) === '--') return false;
  if (/(?<!l)\u00b7|\u00b7(?!l)/.test(letters)) return false;
  if (/\u0375(?!\p{Script=Greek})/u.test(letters)) return false;
  if (/(?<!\p{Script=Hebrew})[\u05f3\u05f4]/u.test(letters)) return false;
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  if (letters.includes('\u30fb') && !kana.test(letters)) return false;
  return !(/[\u0660-\u0669]/.test(letters) && /[\u06f0-\u06f9]/.test(letters));
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Hanifi_Rohingya}]/u;

/**
 * Whether the labels of a name can stand beside each other: where one is written from right to left,
 * none begins with a digit or hyphen (RFC 5893, rule 1), and none mixes the two directions.
 */
export function directionsFit(labels: readonly string[]): boolean {
  if (!labels.some((label) => RIGHT_TO_LEFT.test(label))) return true;
  return labels.every(
    (label) =>
      /^[\p{L}\p{M}]/u.test(label) &&
      !(RIGHT_TO_LEFT.test(label) && /\p{Script=Latin}/u.test(label)),
  );
}
