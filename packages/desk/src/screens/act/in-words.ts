import type { Fault } from '@comity/base';
import { nameOf, type Spoken, spoken, type Words } from '@comity/words';

/**
 * Faults of the case in the reader's words: those of the field where the catalogue has some, else
 * those of the code. Members of a list (`answers.0.text`) fall back to the list.
 *
 * @param placeOf where the field of a path was typed; the path itself unless told
 */
export function inWords(
  words: Words,
  faults: readonly Fault[],
  placeOf: (path: string) => string = (path) => path,
): readonly Spoken[] {
  return faults.map((fault) => {
    const problem = spoken(words, fault);
    if (fault.at === undefined) return problem;
    const here = { ...problem, at: placeOf(fault.at) };
    if (fault.code !== 'missing') return here;
    const [list = ''] = fault.at.split('.');
    const text = nameOf(words, 'missing', fault.at) ?? nameOf(words, 'missing', list);
    if (text === undefined) return here;
    const { next: _next, ...rest } = here;
    return { ...rest, text };
  });
}
