import type { CaseView } from '@comity/service';
import type { Words } from '@comity/words';
import { partName } from './measure-names.ts';

/**
 * The parts an act is about, by name, where the request has several: `Part 1: Stored data, Part 2:
 * Preserved traffic data`. `null` where there is nothing to tell apart.
 */
export function aboutParts(
  words: Words,
  { state }: Pick<CaseView, 'state'>,
  ids: readonly string[],
): string | null {
  const about = state.parts.filter(({ id }) => ids.includes(id));
  if (state.parts.length < 2 || about.length === 0) return null;
  return words.list(about.map(({ id, measure }) => partName(words, id, measure)));
}
