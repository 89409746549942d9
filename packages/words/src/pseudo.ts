const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ʠ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Å',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ḿ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
};

/** Marks around every text that came out of a catalogue of the pseudo-language. */
export const OPENING = '⟦';
export const CLOSING = '⟧';

/** @returns so many signs, in words that a line can break between. */
function longer(signs: number): string {
  return '~'.repeat(signs).replace(/~{6}(?=~)/g, '~~~~~ ');
}

/**
 * A text in the language that nobody speaks: readable, accented, two fifths longer, between marks.
 * What stands in the page without the marks never went through a catalogue.
 */
export function pseudo(text: string): string {
  const accented = text
    .split(/(\{[a-zA-Z]+\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  const letters = text.replace(/\{[a-zA-Z]+\}/g, '').length;
  return `${OPENING}${accented}${longer(Math.ceil(letters * 0.4))}${CLOSING}`;
}
