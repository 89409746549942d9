import { parsePinpoint } from '@comity/base';
import { type Facts, type FactsPart, OTHER_INSTRUMENT } from '@comity/case';
import {
  type Avenue,
  type AvenuesAnswer,
  avenueBeside,
  avenuesApart,
  firstOpenAvenue,
  STATABLE_FACTS,
  statedName,
} from '@comity/law';
import type { AvenueChoice } from '@comity/service';
import { COUNTS } from '@comity/statements';
import type { Fields } from '../../http/form.ts';
import { factField } from '../law/explorer/asked.ts';

/** The instruments chosen so far, the main one first. */
export interface Chosen {
  readonly main: string | null;
  readonly second: string | null;
}

/** What one part of a draft relies on. */
export function chosenIn({ parts = [] }: Facts, part: number): Chosen {
  const idAt = (index: number) => parts[part]?.basis?.[index]?.id?.trim() || null;
  return { main: idAt(0), second: idAt(1) };
}

/** Whether the officer takes another way than the first open one: then the reason is asked for. */
export function leavesFirst(answer: AvenuesAnswer, { main }: Chosen): boolean {
  const first = firstOpenAvenue(answer);
  return main !== null && first !== undefined && main !== first.instrument;
}

/** The basis of a part as the facts hold it: the provisions that the law answered come with it. */
export function relianceOn(
  answer: AvenuesAnswer | null,
  { main, second }: Chosen,
): NonNullable<FactsPart['basis']> {
  const ids = [...new Set([main, second])].filter((id) => id !== null);
  return ids.map((id) => ({
    id,
    pinpoints: (answer?.avenues.find((avenue) => avenue.instrument === id)?.pinpoints ?? [])
      .filter((pinpoint) => parsePinpoint(pinpoint).ok)
      .slice(0, COUNTS.pinpoints),
  }));
}

/**
 * What a button of the avenue step makes of the choice: `main:CETS185`, `second:UNTOC`,
 * `both:jpn-usa-mlat:CETS185`, `drop-second`. Orders that name no avenue of the answer change nothing.
 */
export function choiceAfter(order: string, before: Chosen, answer: AvenuesAnswer | null): Chosen {
  const [what, id = '', beside = ''] = order.split(':');
  const known = (named: string): boolean =>
    named === OTHER_INSTRUMENT || answer?.avenues.some((one) => one.instrument === named) === true;
  if (what === 'drop-second') return { ...before, second: null };
  if (!known(id) || (what === 'both' && (!known(beside) || beside === id))) return before;
  if (what === 'both') return { main: id, second: beside };
  if (what === 'main') return { main: id, second: before.second === id ? null : before.second };
  if (what === 'second') return before.main === id ? before : { ...before, second: id };
  return before;
}

/** What is stated of a fact, as it is asked for a part that wants this measure. */
export const statedIn = ({ stated = {} }: AvenueChoice, fact: string, measure: string): string =>
  stated[statedName(fact, measure)] ?? '';

/** The same choice with the facts that the form of this step states for a part that wants this measure. */
export function withStated(choice: AvenueChoice, form: Fields, measure: string): AvenueChoice {
  const typed = STATABLE_FACTS.filter((fact) => form.has(factField(fact)));
  if (typed.length === 0) return choice;
  const stated = {
    ...choice.stated,
    ...Object.fromEntries(
      typed.map((fact) => [statedName(fact, measure), form.one(factField(fact)).slice(0, 40)]),
    ),
  };
  return {
    ...choice,
    stated: Object.fromEntries(Object.entries(stated).filter(([, said]) => said.trim() !== '')),
  };
}

/** Why the first open avenue of a part was left, as typed; '' where nothing is. */
export const reasonIn = ({ why = [] }: AvenueChoice, part: number): string => why[part] ?? '';

/** The same choice with the reason of one part; those of the others stay. */
export function withReason(choice: AvenueChoice, part: number, reason: string): AvenueChoice {
  const { why = [] } = choice;
  const length = Math.max(why.length, part + 1);
  return {
    ...choice,
    why: Array.from({ length }, (_, n) => (n === part ? reason : (why[n] ?? ''))),
  };
}

/** The same choice when a part is taken out of the request: the parts behind it move up. */
export const withoutPart = (choice: AvenueChoice, part: number): AvenueChoice => ({
  ...choice,
  why: (choice.why ?? []).filter((_, n) => n !== part),
});

/** The ways that stand first on the page, and those behind them. */
export interface FirstAvenues {
  /** What is taken; before that the first that is surely open, else the first that may be. */
  readonly lead: Avenue | undefined;
  /** What is named beside it, or goes best beside it. */
  readonly beside: Avenue | undefined;
  readonly others: readonly Avenue[];
}

/** Which ways stand first, as the answer and the officer's choice have it. */
export function firstAvenues(answer: AvenuesAnswer, { main, second }: Chosen): FirstAvenues {
  const { passable } = avenuesApart(answer);
  const first = firstOpenAvenue(answer) ?? passable.find((one) => !one.providerDirect);
  const named = (id: string | null) => passable.find(({ instrument }) => instrument === id);
  const lead = named(main) ?? first;
  const best = lead === first ? avenueBeside(answer) : undefined;
  const beside = named(second) ?? best;
  const apart = beside === lead ? undefined : beside;
  return {
    lead,
    beside: apart,
    others: passable.filter((one) => one !== lead && one !== apart),
  };
}
