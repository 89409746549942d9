import { type Fault, placed } from '@comity/base';
import { checkFacts, contentSoFar, type Facts } from '@comity/case';
import { custodianAdvice } from './custodian.ts';
import { periodAdvice } from './period.ts';
import { targetAdvice } from './target.ts';
import { textAdvice } from './texts.ts';

type Said = Readonly<Record<string, unknown>>;

const records = (value: unknown): readonly Said[] =>
  Array.isArray(value)
    ? value.map((one) => (typeof one === 'object' ? (one ?? {}) : {}) as Said)
    : [];

/** The faults of a row, at their fields below its path. */
const within = (path: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) =>
    placed(fault, { at: fault.at === undefined ? path : `${path}.${fault.at}` }),
  );

/**
 * What an experienced colleague would say to the facts of a request as far as they are filled in,
 * each with the path of its field. What is wrong there is not spoken of. None of it stops anybody.
 *
 * @param on the day of today at the author's, `2026-11-21`
 * @param looksAhead whether the period of a measure lies in the future by its nature
 */
export function factsAdvice(
  facts: Facts,
  on: string,
  looksAhead: (measure: string) => boolean,
): readonly Fault[] {
  const content = contentSoFar(facts);
  const targets = records(content['parts']).flatMap(({ measure, targets: rows }, part) =>
    records(rows).flatMap((target, row) =>
      within(`parts.${part}.targets.${row}`, [
        ...targetAdvice(target),
        ...periodAdvice(target, { on, ahead: looksAhead(String(measure ?? '')) }),
        ...custodianAdvice(target),
      ]),
    ),
  );
  const wrong = new Set(checkFacts(facts).map(({ at }) => at));
  return [...targets, ...textAdvice(content)].filter(({ at }) => !wrong.has(at));
}
