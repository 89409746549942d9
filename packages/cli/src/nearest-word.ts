/** `; did you mean X?` for words that begin alike, else the list of what there is. */
export function nearestWord(word: string, known: readonly string[]): string {
  const near = known.filter(
    (candidate) => candidate.startsWith(word.slice(0, 3)) || candidate.includes(word),
  );
  return near.length === 1 ? `; did you mean ${near[0]}` : `; there are ${known.join(', ')}`;
}
