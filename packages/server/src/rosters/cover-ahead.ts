import type { JsonObject } from '@comity/base';
import { type CoverAhead, coverAhead, firstOf, rosterHeld } from '@comity/duty';
import { COVER_SPANS_MAX, type DirectoryEntry } from '@comity/feed';
import { addElapsedDays } from '@comity/law';
import type { ReadPublished } from '../feeds/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { rosterOf } from './roster-rows.ts';

/** So many days ahead others are told who is there. */
const COVER_DAYS = 14;

/** What the roster of an authority says of the days ahead, without a name; null where it says nothing. */
export async function readCoverAhead(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  authority: string,
): Promise<CoverAhead | null> {
  const from = parts.world.now();
  const within = { from, until: addElapsedDays(from, COVER_DAYS) };
  const roster = await rosterOf(tx, parts, { authority, ...within });
  const cover = coverAhead(rosterHeld(roster, await hereAt(tx, parts, authority)), within);
  return cover === null ? null : firstOf(cover, COVER_SPANS_MAX);
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

/** The entry of an own authority in the directory, where it has not been ended. */
export const ownEntry = (
  { entries }: Pick<ReadPublished, 'entries'>,
  authority: string,
): DirectoryEntry | undefined =>
  entries.find((entry) => entry.authority === authority && entry.ended === null);
