import type { Fault } from '@comity/base';
import {
  askable,
  findJurisdiction,
  type Jurisdiction,
  type Law,
  MEASURE_SHOWN_FIRST,
  MEASURES,
  type Measure,
  readDay,
  readStated,
  type StatedFacts,
} from '@comity/law';
import { type Spoken, spoken, type Words } from '@comity/words';
import type { Fields } from '../../../http/form.ts';
import { type LawVisit, lawOf, todayOf } from '../law-visit.ts';

/** Two sides and a day, all three good. */
export interface Pair {
  readonly from: Jurisdiction;
  readonly to: Jurisdiction;
  readonly on: string;
}

/** What the form asked, as typed and as understood. */
export interface Asked {
  readonly typed: {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly offence: string;
    readonly measure: string;
  };
  /** `undefined` while something is wrong or missing. */
  readonly pair: Pair | undefined;
  readonly measure: Measure;
  readonly stated: StatedFacts;
  /** Each with the name of its field in `at`. */
  readonly problems: readonly Spoken[];
}

/** Reads the form from the address. Nothing typed is lost; own State and today are the defaults. */
export function readAsked(visit: LawVisit): Asked {
  const { query, words } = visit;
  const typed = {
    from: query.one('from').trim() || visit.service.node.participant,
    to: query.one('to').trim(),
    on: query.one('on').trim() || todayOf(visit),
    offence: query.one('offence').trim(),
    measure: query.one('measure').trim(),
  };
  const problems: Spoken[] = [];
  const pair = readPair(lawOf(visit), words, typed, problems);
  const stated = statedIn(query, words, problems);
  return {
    typed,
    pair: problems.some(({ at }) => at !== undefined && !isFactField(at)) ? undefined : pair,
    measure: MEASURES.find((one) => one === typed.measure) ?? MEASURE_SHOWN_FIRST,
    stated,
    problems,
  };
}

/** An address without the asked side is the open form, not a mistake. */
function readPair(
  law: Law,
  words: Words,
  typed: Asked['typed'],
  problems: Spoken[],
): Pair | undefined {
  const say = (fault: Fault, at: string) => problems.push({ ...spoken(words, fault), at });
  const day = readDay(typed.on);
  if (!day.ok) say(day.error, 'on');
  if (typed.from === '' && typed.to === '') return undefined;
  const from = findJurisdiction(law, typed.from);
  if (!from.ok) say(from.error, 'from');
  if (typed.to === '') return undefined;
  const to = findJurisdiction(law, typed.to);
  if (!to.ok) say(to.error, 'to');
  if (!day.ok || !from.ok || !to.ok) return undefined;
  const two = askable(law, from.value.code, to.value.code);
  if (!two.ok) {
    say(two.error, 'to');
    return undefined;
  }
  if (typed.offence !== '' && typed.offence !== 'other' && !law.provisions.has(typed.offence)) {
    problems.push({
      code: 'pinpoint-unknown',
      text: `${words.t('ask.offence')}: ${typed.offence.slice(0, 60)}`,
      at: 'offence',
    });
    return undefined;
  }
  return { from: from.value, to: to.value, on: day.value };
}

/** Name of the field of a fact in the address. */
export const factField = (fact: string): string => `fact-${fact}`;

/** Whether it is the name of such a field. */
export const isFactField = (name: string): boolean => name.startsWith(factField(''));

/** What the address states of the case; a penalty that is no number of months is named at its field. */
function statedIn(query: Fields, words: Words, problems: Spoken[]): StatedFacts {
  const offence = query.one('offence').trim();
  const { stated, notMonths } = readStated((fact) => query.one(factField(fact)));
  problems.push(...notMonths.map((fact) => monthsWanted(words, fact)));
  return { ...(offence === '' ? {} : { offences: [offence] }), ...stated };
}

/** A penalty that is no number of months, at its field. */
export const monthsWanted = (words: Words, fact: string): Spoken => ({
  code: 'months-form',
  text: words.t('ask.months'),
  at: factField(fact),
});

/** The query that asks the same again, with some values changed. */
export function askQuery(
  asked: Asked,
  change: Readonly<Partial<Record<keyof Asked['typed'] | 'instrument', string>>> = {},
): string {
  const { from, to, on, offence, measure } = { ...asked.typed, ...change };
  const query = new URLSearchParams({ from, to, on });
  if (offence !== '') query.set('offence', offence);
  if (measure !== '') query.set('measure', measure);
  if (change.instrument !== undefined) query.set('instrument', change.instrument);
  return query.toString();
}
