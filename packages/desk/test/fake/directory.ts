import type { DirectoryEntry } from '@comity/service';
import { AUTHORITIES } from './places.ts';

const fingerprintOf = (participant: string): string =>
  Array.from({ length: 16 }, (_, index) =>
    ((participant.charCodeAt(index % 3) * 7919 * (index + 3)) % 65_536)
      .toString(16)
      .padStart(4, '0'),
  ).join(' ');

/** Whom a participant of the invented network can write to. */
export const directory = (us: string): readonly DirectoryEntry[] =>
  [...new Set(Object.values(AUTHORITIES).map((one) => one.participant))].map((participant) => {
    const own = Object.values(AUTHORITIES).filter((one) => one.participant === participant);
    const self = participant === us;
    return {
      participant,
      name: own[0]?.participantName ?? participant,
      fingerprint: fingerprintOf(participant),
      self,
      link: {
        state: participant === 'BGR' ? 'down' : 'up',
        heardAt: '2024-11-21T14:19:40.000Z',
      },
      waiting: participant === 'BGR' ? 1 : 0,
      authorities: own.map(({ id, name, kind, zone }) => ({ id, name, kind, zone })),
    };
  });
