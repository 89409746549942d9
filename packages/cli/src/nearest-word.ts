/** What is known in place of a word that is not: the one that begins alike, else all there is. */
export interface NearWords {
  readonly how: 'near' | 'list';
  readonly known: string;
}

/** Finds what may have been meant. */
export function nearestWord(word: string, known: readonly string[]): NearWords {
  const near = known.filter(
    (candidate) => candidate.startsWith(word.slice(0, 3)) || candidate.includes(word),
  );
  return near.length === 1 && near[0] !== undefined
    ? { how: 'near', known: near[0] }
    : { how: 'list', known: known.join(', ') };
}
