import { readersWords } from './said.ts';

/** What is known in place of a word that is not: the one that is nearly it, else all there is. */
export interface NearWords {
  readonly how: 'near' | 'list';
  readonly known: string;
}

/** Finds what may have been meant. */
export function nearestWord(word: string, known: readonly string[]): NearWords {
  const near = known.filter(
    (candidate) =>
      candidate.startsWith(word.slice(0, 3)) ||
      candidate.includes(word) ||
      (word.length <= candidate.length + 1 && isMistyped(word, candidate)),
  );
  return near.length === 1 && near[0] !== undefined
    ? { how: 'near', known: near[0] }
    : { how: 'list', known: readersWords().all(known) };
}

/** Whether one letter is wrong, missing or too many, or two stand in the wrong order. */
function isMistyped(typed: string, meant: string): boolean {
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const left = typed.slice(from);
  const right = meant.slice(from);
  const swapped = `${right.slice(1, 2)}${right.slice(0, 1)}${right.slice(2)}`;
  return (
    left === swapped ||
    left.slice(1) === right.slice(1) ||
    left === right.slice(1) ||
    left.slice(1) === right
  );
}
