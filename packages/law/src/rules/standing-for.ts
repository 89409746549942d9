import { notedBy } from '../bound/known-by.ts';
import { type Standing, standingOn } from '../bound/standing.ts';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says } from '../law-says.ts';
import { type Standing as AvenueStanding, sideOn } from './standing.ts';

/** How a jurisdiction stands, with what that comes to: the verdict that every avenue rests on. */
export interface JudgedStanding extends Standing {
  /** `uncertain`: its row is weak, or the day on which it was bound was not found. */
  readonly binds: AvenueStanding['bound'];
  /** What its row notes, as far as that could be said on the day. */
  readonly noted: LawSays;
}

/** The standing of a jurisdiction on a day as an avenue of that day takes it. */
export const standingFor = (
  law: Law,
  instrument: Instrument,
  state: JurisdictionCode,
  on: LawDate,
): JudgedStanding => {
  const standing = standingOn(law, instrument, state, on);
  return {
    ...standing,
    binds: sideOn(law, state, on).under(instrument).bound,
    noted: says(...notedBy(standing.row, on)),
  };
};
