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
