import type { LawSays } from './law-says.ts';
import type { Avenue, AvenuesAnswer } from './questions/avenues.ts';
import type { Advice } from './rules/advice.ts';
import type { AvenueClock } from './rules/clocks-for.ts';

/** What an answer on avenues comes to where it is told: which way is first, how each stands, and why. */

/** The first avenue that is surely open and is a request to the State, not an order to a provider. */
export const firstOpenAvenue = ({ avenues }: Pick<AvenuesAnswer, 'avenues'>): Avenue | undefined =>
  avenues.find(({ open, providerDirect }) => open === true && !providerDirect);

/** What goes best beside the first way as a second basis: the next that surely binds and hangs on nothing. */
export function avenueBeside({ avenues }: Pick<AvenuesAnswer, 'avenues'>): Avenue | undefined {
  const first = firstOpenAvenue({ avenues });
  if (first?.binding !== true) return undefined;
  return avenues.find(
    (one) => one !== first && one.binding && !one.providerDirect && avenueState(one) === 'open',
  );
}

/** `limited`: open, and hangs on more; `uncertain`: a fact is missing, or the datum is weak. */
export type AvenueState = 'open' | 'limited' | 'uncertain' | 'closed';

/** How an avenue stands, in one word. */
export const avenueState = ({ open, limited }: Pick<Avenue, 'open' | 'limited'>): AvenueState =>
  open === 'uncertain' ? 'uncertain' : open ? (limited ? 'limited' : 'open') : 'closed';

/** Those that may be taken, surely open or not, and those that are closed; each in its order. */
export function avenuesApart({ avenues }: Pick<AvenuesAnswer, 'avenues'>): {
  readonly passable: readonly Avenue[];
  readonly closed: readonly Avenue[];
  /** How many of the passable ones are surely open, with limits or without. */
  readonly open: number;
  /** How many of those that are open hang on more than the treaty. */
  readonly limited: number;
} {
  const passable = avenues.filter(({ open }) => open !== false);
  return {
    passable,
    closed: avenues.filter(({ open }) => open === false),
    open: passable.filter(({ open }) => open === true).length,
    limited: passable.filter((one) => avenueState(one) === 'limited').length,
  };
}

/** Words of practice, without those on preserving first, which stand beside its own button. */
export const adviceBeside = ({ advice }: Pick<AvenuesAnswer, 'advice'>): readonly Advice[] =>
  advice.filter(({ code }) => code !== 'preserve-first');

/** Clocks that run for a request; those of joining and leaving the treaty do not. */
export const clocksOfRequest = ({ clocks }: Pick<Avenue, 'clocks'>): readonly AvenueClock[] =>
  clocks.filter(({ kind }) => kind !== 'effect-date');

/**
 * The first time within which whoever is asked (the State, or a provider) owes an answer to this
 * request. What runs on a condition only, or binds the side that asks, is no promise of speed.
 */
export const fastestOf = ({
  clocks,
  providerDirect,
}: Pick<Avenue, 'clocks' | 'providerDirect'>): AvenueClock | undefined =>
  clocks.find(
    ({ kind, length, condition, owedBy }) =>
      kind === 'deadline' &&
      length !== null &&
      condition === null &&
      (owedBy === 'both' || owedBy === (providerDirect ? 'provider' : 'requested')),
  );

/** How far an avenue obliges the requested State. */
export type AvenueDuty =
  | 'own-rule'
  | 'general'
  | 'endeavour'
  | 'domestic'
  | 'information'
  | 'nobody';

/** How far it obliges: by a rule of its own, a general one, or not at all. */
export function dutyOf({ binding, level }: Pick<Avenue, 'binding' | 'level'>): AvenueDuty {
  if (level === 'information') return 'information';
  if (!binding) return 'nobody';
  return level === 'general' || level === 'endeavour' || level === 'domestic' ? level : 'own-rule';
}

/** What the duty of the instrument says already. */
const isSaidByDuty = (code: string): boolean =>
  code === 'obliges-nobody' || code === 'as-law-permits' || code === 'endeavour';

/** What it hangs on beyond its duty; where it is uncertain, the fact that is missing or the first doubt. */
export function doubtsOf({
  open,
  hangsOn,
  reasons,
  missing: [first],
}: Pick<Avenue, 'open' | 'hangsOn' | 'reasons' | 'missing'>): readonly LawSays[] {
  const own = hangsOn.filter(({ code }) => !isSaidByDuty(code)).map(({ text }) => text);
  if (open !== 'uncertain') return own;
  const [doubt] = reasons.filter(({ confidence }) => confidence === 'low');
  const more = first?.why ?? doubt?.text;
  return more === undefined ? own : [...own, more];
}

/**
 * Orders instruments by the avenues that each gives for several measures: those that oblige first, orders
 * to providers last, the one with more that is open before the others.
 */
export const byUse = (a: readonly Avenue[], b: readonly Avenue[]): number =>
  weightOf(a) - weightOf(b);

function weightOf(found: readonly Avenue[]): number {
  const open = found.filter((one) => one.open === true).length;
  const binding = found.some((one) => one.binding && !one.providerDirect);
  return (binding ? 0 : 1000) + (found.some((one) => one.providerDirect) ? 1000 : 0) - open;
}
