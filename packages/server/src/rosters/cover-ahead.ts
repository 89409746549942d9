import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { type CoverAhead, coverAhead, firstOf, rosterHeld } from '@comity/duty';
import { COVER_SPANS_MAX } from '@comity/feed';
import { addElapsedDays } from '@comity/law';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { rosterOf } from './roster-rows.ts';

/** So many days ahead others are told who is there. */
const COVER_DAYS = 14;

/** What a roster says of the days ahead. */
export interface RosterAhead {
  /** Without a name; null where it says nothing, and where it cannot be read whole. */
  readonly ahead: CoverAhead | null;
  /** Whether its fallback cannot be read: then nothing is told of it, least of all that there is none. */
  readonly isDamaged: boolean;
  /** How often another fallback was named. */
  readonly fallbackNo: number;
  /** Whether another was named since it was decided last that its hours are told. */
  readonly isToldOfOther: boolean;
}

type Parts = Pick<NodeParts, 'keyring' | 'world'>;

/** What the roster of an authority says of the days ahead. */
export async function readCoverAhead(
  tx: Tx,
  parts: Parts,
  authority: string,
): Promise<RosterAhead> {
  const from = parts.world.now();
  const within = { from, until: addElapsedDays(from, COVER_DAYS) };
  const roster = await rosterOf(tx, parts, { authority, ...within });
  const { isDamaged, fallbackNo, isToldOfOther } = roster;
  const of = { isDamaged, fallbackNo, isToldOfOther };
  if (isDamaged) return { ahead: null, ...of };
  const cover = coverAhead(rosterHeld(roster, await hereAt(tx, parts, authority)), within);
  return { ahead: cover === null ? null : firstOf(cover, COVER_SPANS_MAX), ...of };
}

/**
 * What is published of the duty of an authority when it is decided now: computed and never typed, at
 * the moment in which it is said. An office that was named before the fallback of now is not told: it was
 * named of another. Codes: `cover-nothing-planned`, `roster-damaged`.
 *
 * @param wanted `instead`: the office that is named for hours of another, if any
 * @param isProposed whether it was proposed before: then `wanted` is what was kept of that
 * @returns what is published, and what is kept of it until the last has agreed
 */
export async function coverNow(
  tx: Tx,
  parts: Parts,
  {
    authority,
    wanted,
    isProposed,
  }: {
    readonly authority: string;
    readonly wanted: JsonObject;
    readonly isProposed: boolean;
  },
): Promise<Result<{ readonly content: JsonObject; readonly kept: JsonObject }, readonly Fault[]>> {
  const { ahead, isDamaged, fallbackNo } = await readCoverAhead(tx, parts, authority);
  if (isDamaged) return no([ROSTER_DAMAGED]);
  if (ahead === null) return no([NOTHING_PLANNED]);
  const isOther = isProposed && wanted['fallbackNo'] !== fallbackNo;
  return ok({
    content: coverContent(authority, ahead, isOther ? '' : String(wanted['instead'] ?? '')),
    kept: isProposed ? wanted : { ...wanted, fallbackNo },
  });
}

/** What is published of it. @param instead the office that is named for hours of another; '' for none */
export const coverContent = (
  authority: string,
  { from, until, spans }: CoverAhead,
  instead: string,
): JsonObject => ({
  ...{ authority, from, until },
  ...(instead === '' ? {} : { instead }),
  ...(spans.length === 0 ? {} : { spans: spans.map((span) => ({ ...span })) }),
});

const NOTHING_PLANNED: Fault = { code: 'cover-nothing-planned' };
const ROSTER_DAMAGED: Fault = { code: 'roster-damaged' };
