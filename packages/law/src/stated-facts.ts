import { FACT_NAMES, type FactName } from './condition-data.ts';
import type { StatedFacts } from './rules/situation.ts';

/** Most of one statement in characters: more is no answer to a question that has few. */
const LONGEST = 40;
const MONTHS = /^\d{1,4}$/;
/** A hundred years: above it a number of months is a slip. */
const MOST_MONTHS = 1_200;

/** Facts that a question states by a member of its own. */
const OWN_MEMBER: ReadonlySet<FactName> = new Set<FactName>([
  'dual-criminality',
  'person-national-of-requested',
  'emergency',
  'coercive',
  'de-minimis',
]);

/** Every fact that can be stated by its name, as it is named where it is missing. */
export const STATABLE_FACTS: readonly string[] = [
  'max-penalty-requesting',
  'max-penalty-requested',
  'person-national-of',
  ...FACT_NAMES.filter((name) => name !== 'person-national-of-requested'),
];

const yesOrNo = (text: string): boolean | undefined =>
  text === 'yes' ? true : text === 'no' ? false : undefined;

/**
 * Under which name a fact is kept that is stated for one part of a request: what hangs on the measure is
 * said of that measure alone, everything else of the whole request.
 */
export const statedName = (fact: string, measure: string): string =>
  fact === 'coercive' ? `${fact}:${measure}` : fact;

export interface StatedRead {
  readonly stated: StatedFacts;
  /** Facts whose text says no number of months from 0 to 1200; they are not stated. */
  readonly notMonths: readonly string[];
}

/**
 * The facts that somebody states, each by its name.
 *
 * @param textOf what is typed for a fact, '' where nothing is: `yes` or `no`; `met` or `unmet` for
 *   `dual-criminality`; a code for `person-national-of`; whole months for a penalty. Other text states nothing
 */
export function readStated(textOf: (fact: string) => string): StatedRead {
  const notMonths: string[] = [];
  const typed = (fact: string): string => textOf(fact).trim().slice(0, LONGEST);
  const months = (fact: string): number | undefined => {
    const text = typed(fact);
    if (text === '') return undefined;
    if (MONTHS.test(text) && Number(text) <= MOST_MONTHS) return Number(text);
    notMonths.push(fact);
    return undefined;
  };
  const requesting = months('max-penalty-requesting');
  const requested = months('max-penalty-requested');
  const dual = typed('dual-criminality');
  const national = typed('person-national-of');
  const emergency = yesOrNo(typed('emergency'));
  const coercive = yesOrNo(typed('coercive'));
  const deMinimis = yesOrNo(typed('de-minimis'));
  const facts = Object.fromEntries(
    FACT_NAMES.flatMap((name): readonly (readonly [FactName, boolean])[] => {
      const said = yesOrNo(typed(name));
      return said === undefined || OWN_MEMBER.has(name) ? [] : [[name, said]];
    }),
  );
  return {
    stated: {
      ...(requesting === undefined ? {} : { maxPenaltyRequesting: requesting }),
      ...(requested === undefined ? {} : { maxPenaltyRequested: requested }),
      ...(dual === 'met' || dual === 'unmet' ? { dualCriminality: dual } : {}),
      ...(national === '' ? {} : { personNationalOf: national }),
      ...(emergency === undefined ? {} : { emergency }),
      ...(coercive === undefined ? {} : { coercive }),
      ...(deMinimis === undefined ? {} : { deMinimis }),
      ...(Object.keys(facts).length === 0 ? {} : { facts }),
    },
    notMonths,
  };
}
