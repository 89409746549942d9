import { isCurrent } from './directory.ts';
import { isDoubtful, type Published, type Sought } from './offices.ts';
import type { RelayStanding } from './ways.ts';

type Said = Pick<Published, 'entries' | 'faults'>;

/**
 * The relays by which an authority lets itself be reached, in its own order. None where its entry is
 * not in force, or where what its State publishes is in doubt.
 */
export const relaysOf = (
  published: Said,
  { participant, authority, now }: Sought,
): readonly string[] =>
  inForce(published, participant, now).find((entry) => entry.authority === authority)?.relays ?? [];

/** Of relays that are named, those to which a node can give: admitted by it, and not itself. */
export const usableRelays = (
  named: readonly string[],
  { us, isAdmitted }: { readonly us: string; isAdmitted(participant: string): boolean },
): readonly string[] => named.filter((relay) => relay !== us && isAdmitted(relay));

/** How each relay stands that an authority names, and each to which something was given. */
export function relayStandings(
  named: readonly string[],
  given: readonly RelayStanding[],
): readonly RelayStanding[] {
  const rest = given.filter(({ relay }) => !named.includes(relay));
  return [
    ...named.map(
      (relay): RelayStanding =>
        given.find((one) => one.relay === relay) ?? {
          ...{ relay, event: 'none', code: null },
          ...{ givenAt: null, takenAt: null, handedAt: null, until: null },
        },
    ),
    ...rest,
  ];
}

/** Whether any authority of a participant names a relay: a relay does not see which one is meant. */
export const namesRelay = (
  published: Said,
  participant: string,
  { relay, now }: { readonly relay: string; readonly now: string },
): boolean => inForce(published, participant, now).some(({ relays }) => relays.includes(relay));

const inForce = (published: Said, participant: string, now: string): Published['entries'] =>
  published.entries.filter(
    (entry) =>
      entry.participant === participant && isCurrent(entry, now) && !isDoubtful(published, entry),
  );
