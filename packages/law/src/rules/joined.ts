import type { Instrument } from '../law-data.ts';
import { known, once } from '../memory.ts';
import type { Regime } from '../rule-data.ts';
import { laidRules, regimeOf } from './laid-rules.ts';
import { isMarked } from './measures.ts';
import { baseOf } from './precedence.ts';
import type { Situation } from './situation.ts';

/** What has to be known of a request to say which instruments rule it together. */
export type Joining = Pick<Situation, 'law' | 'measure' | 'between'>;

/**
 * The instruments that rule a request under one of them together, itself first and then the
 * convention that the others add to. A protocol or a later treaty that adds to a convention leaves it
 * the basis: what the one asks for, owes or refuses, the other does too, as far as both bind the two.
 */
export function joinedWith(
  { law, measure, between }: Joining,
  instrument: Instrument,
): readonly Instrument[] {
  const base = baseOf(instrument, measure);
  const others = between.assistance.sure
    .map((row) => row.instrument)
    .filter((other) => other.id !== instrument.id && baseOf(other, measure) === base);
  if (others.length === 0 || (base === instrument.id && !isAddedTo(law, base))) {
    return [instrument];
  }
  return [
    instrument,
    ...others.filter(({ id }) => id === base),
    ...others.filter(({ id }) => id !== base),
  ];
}

const bases = once(
  (law: Joining['law']): ReadonlySet<string> =>
    new Set(law.data.instruments.flatMap(({ addsTo }) => addsTo?.instrument ?? [])),
);

const isAddedTo = (law: Joining['law'], id: string): boolean => bases(law).has(id);

/** Says of a ground that it stands in another instrument of those joined. */
const POINTS_ELSEWHERE = 'domestic-law-or-treaty';

const joinedRegimes = once((_law: Joining['law']) => new Map<string, Regime>());

/** The rules on saying no of all that are joined; of two that say the same, the instrument's own. */
export function joinedRegime(joining: Joining, instrument: Instrument): Regime | undefined {
  const { law, measure } = joining;
  const own = regimeOf(law, laidRules(law, instrument), measure);
  const [, ...others] = joinedWith(joining, instrument);
  if (own === undefined || others.length === 0 || isMarked(law, measure, 'unasked')) return own;
  const key = [measure, instrument.id, ...others.map(({ id }) => id)].join(' ');
  return known(joinedRegimes(law), key, () =>
    others.reduce((all, other) => {
      const rules = laidRules(law, other);
      const more = regimeOf(law, rules, measure);
      return more === undefined ? all : added(all, more, rules.confidence);
    }, withoutPointer(own)),
  );
}

const withoutPointer = (regime: Regime): Regime => ({
  ...regime,
  grounds: regime.grounds.filter(({ code }) => code !== POINTS_ELSEWHERE),
});

function added(all: Regime, more: Regime, confidence: Sureness): Regime {
  const sure = <Row extends object>(row: Row): Row & { readonly confidence: Sureness } => ({
    confidence,
    ...row,
  });
  return {
    ...all,
    grounds: [...all.grounds, ...newIn(all.grounds, withoutPointer(more).grounds).map(sure)],
    notGrounds: [
      ...(all.notGrounds ?? []),
      ...newIn(all.notGrounds ?? [], more.notGrounds ?? []).map(sure),
    ],
    duties: [
      ...(all.duties ?? []),
      ...(more.duties ?? []).filter(
        (row) =>
          !(all.duties ?? []).some(
            ({ code, on, pinpoint }) =>
              code === row.code && on === row.on && pinpoint === row.pinpoint,
          ),
      ),
    ],
    postponement: [
      ...(all.postponement ?? []),
      ...newIn(all.postponement ?? [], more.postponement ?? []),
    ],
  };
}

type Sureness = NonNullable<Regime['grounds'][number]['confidence']>;

const newIn = <Row extends { readonly code: string }>(
  known: readonly Row[],
  more: readonly Row[],
): readonly Row[] => more.filter(({ code }) => !known.some((row) => row.code === code));
