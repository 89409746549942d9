import type { PeerReading, TimerReading } from '@comity/server';

/** What a node is asked at one moment. */
export interface Readings {
  readonly peers: readonly PeerReading[];
  readonly timers: readonly TimerReading[];
  readonly quarantine: number;
  /** When the last backup was made; null where none is known. */
  readonly backup: Date | null;
  /** Bytes of memory that the process holds. */
  readonly memory: number;
  /** When the process began. */
  readonly started: Date;
}

/** One value with its labels. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One gauge: what it is called, what it says, and how it is read. */
export interface Metric {
  readonly name: string;
  readonly unit?: 'seconds' | 'bytes';
  /** What it says, in English: programs read it, and the guide. */
  readonly help: string;
  readonly read: (readings: Readings) => readonly Sample[];
}

const one = (value: number): readonly Sample[] => [{ labels: {}, value }];
const ofPeers =
  (value: (peer: PeerReading) => number | null) =>
  ({ peers }: Readings): readonly Sample[] =>
    peers.flatMap((peer) => {
      const read = value(peer);
      return read === null ? [] : [{ labels: { peer: peer.peer }, value: read }];
    });
const seconds = (at: Date | null): number | null => (at === null ? null : at.getTime() / 1_000);

/**
 * Everything that `/metrics` says, said once: the text, its check and the table of the guide follow
 * from it. Nothing of a case is in it; of peers it names the State alone.
 */
export const METRICS: readonly Metric[] = [
  {
    name: 'comity_peer_down',
    help: '1 while the line to this State is down in one of its lanes.',
    read: ofPeers(({ down }) => Number(down)),
  },
  {
    name: 'comity_peer_heard_seconds',
    unit: 'seconds',
    help: 'When this State was last heard, as seconds since 1970; left out for never.',
    read: ofPeers(({ heard }) => seconds(heard)),
  },
  {
    name: 'comity_outbox_acts',
    help: 'Acts for this State that no receipt covers yet.',
    read: ofPeers(({ waiting }) => waiting),
  },
  {
    name: 'comity_outbox_late_acts',
    help: 'Those of them that wait for more than half an hour.',
    read: ofPeers(({ late }) => late),
  },
  {
    name: 'comity_peer_keys_not_followed',
    help: '1 where something newer that this State says of its keys was not taken up.',
    read: ofPeers(({ keysNotFollowed }) => Number(keysNotFollowed)),
  },
  {
    name: 'comity_timer_ran_seconds',
    unit: 'seconds',
    help: 'When work that the node does by itself was last gone through, as seconds since 1970.',
    read: ({ timers }) =>
      timers.flatMap(({ timer, ran }) => {
        const value = seconds(ran);
        return value === null ? [] : [{ labels: { timer }, value }];
      }),
  },
  {
    name: 'comity_quarantine_rows',
    help: 'Damaged rows that are not mended yet.',
    read: ({ quarantine }) => one(quarantine),
  },
  {
    name: 'comity_backup_seconds',
    unit: 'seconds',
    help: 'When the last backup was made, as seconds since 1970; left out where none is known.',
    read: ({ backup }) => {
      const value = seconds(backup);
      return value === null ? [] : one(value);
    },
  },
  {
    name: 'comity_memory_bytes',
    unit: 'bytes',
    help: 'Memory that the process holds.',
    read: ({ memory }) => one(memory),
  },
  {
    name: 'comity_started_seconds',
    unit: 'seconds',
    help: 'When the process began, as seconds since 1970.',
    read: ({ started }) => one(started.getTime() / 1_000),
  },
];
