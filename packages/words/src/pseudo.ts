import type { Pattern } from './fluent.ts';
import { soleSelect } from './pattern.ts';

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

const accented = (text: string): string =>
  text.replace(/[a-zA-Z]/g, (letter) => ACCENTED[letter] ?? letter);

/**
 * A message in the language that nobody speaks: readable, accented, two fifths longer, between
 * marks. What stands in the page without the marks never went through a catalogue.
 */
export function pseudo(pattern: Pattern): Pattern {
  const select = soleSelect(pattern);
  if (select === undefined) {
    const inner = inside(pattern);
    const parts = typeof inner === 'string' ? [inner] : inner;
    const padding = longer(Math.ceil(lettersOf(pattern) * 0.4));
    return [OPENING, ...parts, `${padding}${CLOSING}`];
  }
  const variants = select.variants.map((one) => ({ ...one, value: pseudo(one.value) }));
  return [{ ...select, variants }];
}

function inside(pattern: Pattern): Pattern {
  if (typeof pattern === 'string') return accented(pattern);
  return pattern.map((part) => {
    if (typeof part === 'string') return accented(part);
    if (part.type !== 'select') return part;
    const variants = part.variants.map((one) => ({ ...one, value: inside(one.value) }));
    return { ...part, variants };
  });
}

/** Letters of a message, of a choice within it those of its longest variant. */
const lettersOf = (pattern: Pattern): number =>
  (typeof pattern === 'string' ? [pattern] : pattern)
    .map((part) => {
      if (typeof part === 'string') return part.length;
      if (part.type !== 'select') return 0;
      return Math.max(0, ...part.variants.map(({ value }) => lettersOf(value)));
    })
    .reduce((sum, letters) => sum + letters, 0);
