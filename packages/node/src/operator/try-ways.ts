import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { ok, type Result } from '@comity/base';
import { wordsFor } from '@comity/words';
import { readHome } from '../home/home-settings.ts';
import type { HomePlaces } from '../home/places.ts';
import { trialText } from './operator-text.ts';
import { operatorWays } from './operator-ways.ts';

/** Whether a way took what was sent by it. */
export interface TriedWay {
  readonly way: string;
  /** What the other end said against it; null where it took it. */
  readonly refused: string | null;
}

/**
 * Sends a trial by each way to the operator of a home. Codes: those of settings that cannot be read.
 *
 * @param now RFC 3339
 */
export async function tryWays(
  places: HomePlaces,
  now: string,
): Promise<Result<readonly TriedWay[]>> {
  const home = readHome(places);
  if (!home.ok) return home;
  const { calling, languages, participant } = home.value.node;
  const text = trialText(wordsFor(languages[0] ?? 'en'), { participant, machine: hostname() });
  const tries = operatorWays(calling, () => Date.parse(now)).map(
    async ({ name: way, tell }): Promise<TriedWay> => {
      try {
        await tell({ key: randomUUID(), at: now, ...text, data: { participant, trial: true } });
        return { way, refused: null };
      } catch (cause) {
        return { way, refused: cause instanceof Error ? cause.message : String(cause) };
      }
    },
  );
  return ok(await Promise.all(tries));
}
