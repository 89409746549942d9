/** What is known instead of a word that is not: the one that was meant, or all there are. */
export function nearestOf(
  typed: string,
  known: readonly string[],
): { readonly how: 'near' | 'list'; readonly known: string } {
  const [best] = known
    .map((word) => ({ word, far: distance(typed, word) }))
    .sort((a, b) => a.far - b.far);
  const isNear = best !== undefined && best.far <= Math.max(2, Math.floor(typed.length / 4));
  return isNear ? { how: 'near', known: best.word } : { how: 'list', known: known.join(', ') };
}

/** Letters to change, add or leave out (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [i, letter] of [...a.slice(0, 80)].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
