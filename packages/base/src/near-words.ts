/** What is known instead of a word that is not: the one that was meant, or all there are. */
export interface NearWords {
  readonly how: 'near' | 'list';
  readonly known: string;
}

/** So much of a long word is compared. */
const LETTERS_MAX = 80;

/**
 * Finds what may have been meant by a word that is not known: the one that is a few letters away,
 * else the only one that begins like it or holds it.
 */
export function nearWords(typed: string, known: readonly string[]): NearWords {
  const far = known.map((word) => ({ word, letters: distance(typed, word) }));
  const [best, next] = far.toSorted((a, b) => a.letters - b.letters);
  const isNear = (best?.letters ?? Number.POSITIVE_INFINITY) <= Math.max(2, typed.length / 4);
  if (best !== undefined && isNear && best.letters !== next?.letters) {
    return { how: 'near', known: best.word };
  }
  const alike = known.filter(
    (word) => word.startsWith(typed.slice(0, 3)) || word.includes(typed.slice(0, LETTERS_MAX)),
  );
  const [only] = alike;
  return alike.length === 1 && only !== undefined
    ? { how: 'near', known: only }
    : { how: 'list', known: known.join(', ') };
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a.slice(0, LETTERS_MAX)].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
