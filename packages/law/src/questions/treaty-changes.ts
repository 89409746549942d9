import type { InstrumentId, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { once } from '../memory.ts';
import { type LawChange, lawChanges } from './law-changes.ts';

/** What happens to a treaty, or to who is bound by it. */
const OF_TREATIES = [
  'in-force',
  'applies',
  'bound',
  'ended',
  'suspended',
  'suspension-ended',
] as const;

/** One thing that happened on a day, with all to whom it happened. */
export interface TreatyChange {
  readonly on: LawDate;
  readonly what: (typeof OF_TREATIES)[number];
  readonly instrument: InstrumentId;
  /** Nobody where it concerns the instrument as a whole. */
  readonly states: readonly JurisdictionCode[];
  /** False: a day among its rows is low, recalled and read nowhere. */
  readonly sure: boolean;
}

type TreatyRow = LawChange & Pick<TreatyChange, 'what' | 'instrument'>;

const isOfTreaties = (what: LawChange['what']): what is TreatyChange['what'] =>
  OF_TREATIES.some((one) => one === what);

const rowsOf = once((law: Law): readonly TreatyRow[] =>
  lawChanges(law.data).flatMap((row) =>
    isOfTreaties(row.what) && row.instrument !== null && law.instruments.has(row.instrument)
      ? [{ ...row, what: row.what, instrument: row.instrument }]
      : [],
  ),
);

const together = once((law: Law): readonly TreatyChange[] => {
  const rows = rowsOf(law);
  const started = new Set(
    rows.flatMap(({ on, what, instrument }) =>
      what === 'in-force' ? [`${on} ${instrument}`] : [],
    ),
  );
  return [...Map.groupBy(rows, (row) => `${row.on} ${row.what} ${row.instrument}`).values()]
    .filter(([row]) => row?.what !== 'bound' || !started.has(`${row.on} ${row.instrument}`))
    .flatMap(asOne);
});

const asOne = (rows: readonly TreatyRow[]): readonly TreatyChange[] => {
  const [first] = rows;
  if (first === undefined) return [];
  const { on, what, instrument } = first;
  const states = rows.flatMap(({ state }) => (state === null ? [] : [state]));
  return [{ on, what, instrument, states, sure: rows.every((row) => row.confidence !== 'low') }];
};

/**
 * The last things that happened to treaties up to a day, the latest first: what happens to several
 * States on one day under one instrument is one of them, and what was only recalled is none.
 */
export const latestChanges = (
  law: Law,
  { upTo, most }: { readonly upTo: LawDate; readonly most: number },
): readonly TreatyChange[] =>
  together(law)
    .filter(({ on, sure }) => sure && on <= upTo)
    .slice(0, most);

/** Every known day up to this one on which a treaty began or ceased to bind a jurisdiction. */
export const changesOfState = (
  law: Law,
  { state, upTo }: { readonly state: JurisdictionCode; readonly upTo: LawDate },
): readonly TreatyChange[] =>
  rowsOf(law)
    .filter((row) => row.state === state && row.on <= upTo)
    .flatMap((row) => asOne([row]));
