import type { Callers } from './alarms/index.ts';
import { fillDues, noteMissed, ringLapses } from './clocks/index.ts';
import { sendDigests } from './digests/index.ts';
import { everyToTheEnd } from './exchange/every.ts';
import type { NodeParts } from './node-parts.ts';
import { lookAtPings } from './pings/index.ts';
import { createCoverTelling, type OpenAhead } from './rosters/index.ts';
import { noteUnwritten } from './spoken/index.ts';
import { markingTimer } from './timers.ts';

/** How often it is looked for dates that have passed. */
const MISSED_MS = 30_000;
/** How often it is looked whether a test is due, or an answer to one. */
const PINGS_MS = 5_000;
/** How often it is looked whose morning has come. */
const DIGESTS_MS = 60_000;
/** How often it is looked whether others are to be told anew of the roster. */
const COVER_MS = 60_000;

/** What the work that a node does by itself needs besides its parts. */
interface TimerNeeds {
  readonly callers: Callers;
  readonly openAhead: OpenAhead;
  /** Where officers' browsers find the pages. */
  readonly origin: string;
}

/**
 * Begins what a node does by itself beside its alarms: it looks at other nodes, notes dates that have
 * passed, sends digests, and tells others of its rosters where that was decided.
 *
 * @returns ends it, once what is under way is done
 */
export function startTimers(parts: NodeParts, needs: TimerNeeds): () => Promise<void> {
  const { world } = parts;
  const { callers, openAhead, origin } = needs;
  const [markMissed, markPings] = [markingTimer(parts, 'missed'), markingTimer(parts, 'pings')];
  const tellCover = createCoverTelling(parts);
  const [markDigests, markCover] = [markingTimer(parts, 'digests'), markingTimer(parts, 'cover')];
  const ends = [
    everyToTheEnd(world, {
      ...{ ms: PINGS_MS, failed: 'pings-not-looked-at' },
      work: async () => markPings(await lookAtPings(parts)),
    }),
    everyToTheEnd(world, {
      ...{ ms: MISSED_MS, failed: 'missed-not-noted' },
      work: async () => {
        const isFilled = await fillDues(parts);
        const { isWhole } = await noteMissed(parts);
        const isRung = await ringLapses(parts);
        const isSpokenNoted = await noteUnwritten(parts);
        await markMissed(isFilled && isWhole && isRung && isSpokenNoted);
      },
    }),
    everyToTheEnd(world, {
      ...{ ms: DIGESTS_MS, failed: 'digests-not-looked-at' },
      work: async () =>
        markDigests(await sendDigests({ ...parts, callers, openAhead }, `${origin}/clocks/digest`)),
    }),
    everyToTheEnd(world, {
      ...{ ms: COVER_MS, failed: 'cover-not-looked-at' },
      work: async () => markCover(await tellCover()),
    }),
  ];
  return async () => {
    for (const end of ends) await end();
  };
}
