/**
 * The candidates nearest to a text that was not found, best first: those that hold it, then those
 * that differ by few letters. For the "did you mean" of an error.
 */
export function nearMatches(
  text: string,
  candidates: readonly string[],
  count = 3,
): readonly string[] {
  const wanted = text.toLowerCase();
  const scored = candidates.map((candidate) => {
    const known = candidate.toLowerCase();
    const holds = wanted.length > 1 && (known.startsWith(wanted) || wanted.startsWith(known));
    return { candidate, score: holds ? 0.5 : letterDistance(wanted, known) };
  });
  const most = Math.max(2, Math.floor(text.length / 3));
  return scored
    .filter(({ score }) => score <= most)
    .sort((a, b) => a.score - b.score || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance: letters to put in, take out or change. */
function letterDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
