const OPEN = '\u2068';
const CLOSE = '\u2069';

/** Hebrew, Arabic and the other scripts from right to left, and every mark that steers direction. */
const STEERS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;

/**
 * Keeps a value from turning the sentence it stands in, by Unicode isolates (UAX 9). In a sentence
 * from left to right a value without a sign from right to left reads the same with and without
 * them, so it stays bare: references are copied out of pages, and marks that nobody sees would go
 * with them. An element isolates its own content there (`<bdi>`), as the screens write it.
 */
export function apart<V>(value: V | string, direction: 'ltr' | 'rtl'): readonly (V | string)[] {
  if (typeof value !== 'string') return direction === 'ltr' ? [value] : [OPEN, value, CLOSE];
  if (direction === 'ltr' && !STEERS.test(value)) return [value];
  return [`${OPEN}${contained(value)}${CLOSE}`];
}

/**
 * A text that can neither end the isolate it stands in nor go beyond it: embeddings and overrides
 * are taken out, isolates closed that it opens, ends taken out that it did not open.
 */
export function contained(text: string): string {
  let depth = 0;
  const kept = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, (mark) => {
    if (mark < '\u2066') return '';
    if (mark !== CLOSE) depth += 1;
    else if (depth === 0) return '';
    else depth -= 1;
    return mark;
  });
  return kept + CLOSE.repeat(depth);
}
