import type { Instrument, JurisdictionCode } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { known, once } from '../memory.ts';
import type { Measure } from '../vocabulary.ts';
import { hubsAllow } from './hubs.ts';
import { isAvenue, isForAll, isWay } from './instrument-kinds.ts';
import { laidRules } from './laid-rules.ts';
import { isMarked } from './measures.ts';
import { stateOf } from './pair.ts';
import { namedIn } from './precedence.ts';

/**
 * The instruments a practitioner would think of for a measure between two. Conventions and ways
 * without treaty always, a part of a way for what it does; treaties between few only if they name
 * both; regional ones if they name one side, so that the answer says why they do not serve.
 */
export function candidates(
  law: Law,
  { from, to, measure }: { readonly from: string; readonly to: string; readonly measure: Measure },
): readonly Instrument[] {
  const index = candidateIndex(law);
  const found = [...known(index.always, measure, () => alwaysFor(law, measure))];
  for (const treaty of namedFor(law, from, measure)) {
    const { instrument, bilateral, hubs } = treaty;
    if (!hubsAllow(hubs, from, to)) continue;
    if (!bilateral || namedIn(law, to)?.has(instrument.id) === true) found.push(instrument);
  }
  for (const treaty of namedFor(law, to, measure)) {
    const { instrument, bilateral, hubs } = treaty;
    if (bilateral || !hubsAllow(hubs, from, to)) continue;
    if (namedIn(law, from)?.has(instrument.id) !== true) found.push(instrument);
  }
  return found;
}

/** A treaty that names a jurisdiction. */
interface Naming {
  readonly instrument: Instrument;
  readonly bilateral: boolean;
  readonly hubs: readonly JurisdictionCode[] | undefined;
}

interface CandidateIndex {
  readonly always: Map<Measure, readonly Instrument[]>;
  readonly naming: Map<JurisdictionCode, Map<Measure, readonly Naming[]>>;
  /** What comes to mind only where it names somebody. */
  readonly treaties: readonly Naming[];
}

const candidateIndex = once(
  (law: Law): CandidateIndex => ({
    always: new Map(),
    naming: new Map(),
    treaties: law.data.instruments.flatMap((instrument) =>
      !isAvenue(instrument) || isForAll(instrument)
        ? []
        : [
            {
              instrument,
              bilateral: isBilateral(law, instrument),
              hubs: laidRules(law, instrument).hubs,
            },
          ],
    ),
  }),
);

const alwaysFor = (law: Law, measure: Measure): readonly Instrument[] =>
  law.data.instruments
    .filter(isForAll)
    .filter(({ kind }) => kind !== 'provider' || isMarked(law, measure, 'by-provider'))
    .filter(
      (instrument) =>
        !isPartOfWay(instrument) || laidRules(law, instrument).measures[measure] !== undefined,
    );

/** A part of a larger way (a kind of notice) comes to mind for what it does and for nothing else. */
const isPartOfWay = (instrument: Instrument): boolean =>
  isWay(instrument) && instrument.basis !== undefined;

function namedFor(law: Law, state: JurisdictionCode, measure: Measure): readonly Naming[] {
  const index = candidateIndex(law);
  const ofState = known(index.naming, state, () => new Map());
  return known(ofState, measure, () => {
    const ids = namedIn(law, state);
    return index.treaties.filter(
      ({ instrument }) =>
        ids?.has(instrument.id) === true &&
        (isCore(instrument) || laidRules(law, instrument).measures[measure] !== undefined),
    );
  });
}

/**
 * Treaties whose rules do not even name the measure do not come to mind; uncoded ones do, and orders
 * straight to a provider, so that it is said what they do not serve for.
 */
const isCore = (instrument: Instrument): boolean =>
  instrument.kind !== 'extradition' &&
  instrument.kind !== 'mlat' &&
  instrument.kind !== 'regional-mlat' &&
  (instrument.kind !== 'regional-instrument' || instrument.providerDirect) &&
  instrument.kind !== 'scheme';

/** Between two with their territories, or between one side and the members of a union. */
const isBilateral = (law: Law, instrument: Instrument): boolean =>
  laidRules(law, instrument).hubs !== undefined ||
  new Set((law.partiesOf.get(instrument.id) ?? []).map((row) => stateOf(law, row.state))).size <= 2;
