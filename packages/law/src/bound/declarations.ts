import type { Declaration, InstrumentId, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { once } from '../memory.ts';
import { standingOn } from './standing.ts';

const NONE: readonly Declaration[] = [];

const declared = once(
  (law: Law) =>
    new Map(
      [...law.declarationsOf].map(([state, rows]) => [
        state,
        Map.groupBy(rows, (row) => row.instrument),
      ]),
    ),
);

/**
 * Reservations and declarations of one State to one instrument that apply on a day: from `from`,
 * no longer on `to`. One whose start was not found applies while the State is bound.
 */
export function declarationsOn(
  law: Law,
  instrument: InstrumentId,
  state: JurisdictionCode,
  on: LawDate,
): readonly Declaration[] {
  const rows = declared(law).get(state)?.get(instrument) ?? NONE;
  if (rows.length === 0) return rows;
  const found = law.instruments.get(instrument);
  const bound = found !== undefined && standingOn(law, found, state, on).bound;
  return rows.filter(
    (row) => (row.from === null ? bound : row.from <= on) && (row.to === null || on < row.to),
  );
}

/** Those of all States to one instrument, in the order of the data: what applies on a day, and the rest. */
export function declarationsTo(
  law: Law,
  instrument: InstrumentId,
  on: LawDate,
): { readonly applying: readonly Declaration[]; readonly others: readonly Declaration[] } {
  const all = law.data.declarations.filter((row) => row.instrument === instrument);
  const states = new Set(all.map(({ state }) => state));
  const now = new Set([...states].flatMap((state) => declarationsOn(law, instrument, state, on)));
  return {
    applying: all.filter((row) => now.has(row)),
    others: all.filter((row) => !now.has(row)),
  };
}
