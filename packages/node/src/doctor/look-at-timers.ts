import { readTimers } from '@comity/server';
import type { Client } from 'pg';
import { type Finding, fine, unknownAt, wrongAt } from './finding.ts';
import { looking } from './looking.ts';

/** A node that runs goes through them once a minute at least. */
const MINUTES_MAX = 5;

/**
 * Whether the work that a node does by itself was gone through lately: alarms, dates that passed, tests of
 * other nodes and persons, digests. Of a node that does not run nothing is wrong, and nothing rings.
 *
 * @param now RFC 3339
 */
export async function lookAtTimers(
  client: Client,
  { now, isServing }: { readonly now: string; readonly isServing: boolean },
): Promise<readonly Finding[]> {
  const late = (await readTimers(looking(client))).flatMap(({ timer, ran }) => {
    const minutes = ran === null ? undefined : (Date.parse(now) - ran.getTime()) / 60_000;
    if (minutes !== undefined && minutes < MINUTES_MAX) return [];
    return [{ timer, since: ran?.toISOString() ?? '-' }];
  });
  if (late.length === 0) return [fine('timers')];
  if (!isServing) return [unknownAt('timers', { code: 'timers-stand' })];
  return late.map(({ timer, since }) =>
    wrongAt('timers', { code: 'timer-late', params: { timer, since } }),
  );
}
