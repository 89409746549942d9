import type { PeerReading, TimerReading } from '@comity/server';
import type { PlainKey } from '@comity/words';

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
  /** What it says. */
  readonly help: PlainKey;
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
    help: 'metrics.peer-down',
    read: ofPeers(({ down }) => Number(down)),
  },
  {
    name: 'comity_peer_heard_seconds',
    unit: 'seconds',
    help: 'metrics.peer-heard-seconds',
    read: ofPeers(({ heard }) => seconds(heard)),
  },
  {
    name: 'comity_outbox_acts',
    help: 'metrics.outbox-acts',
    read: ofPeers(({ waiting }) => waiting),
  },
  {
    name: 'comity_outbox_late_acts',
    help: 'metrics.outbox-late-acts',
    read: ofPeers(({ late }) => late),
  },
  {
    name: 'comity_peer_keys_not_followed',
    help: 'metrics.peer-keys-not-followed',
    read: ofPeers(({ keysNotFollowed }) => Number(keysNotFollowed)),
  },
  {
    name: 'comity_timer_ran_seconds',
    unit: 'seconds',
    help: 'metrics.timer-ran-seconds',
    read: ({ timers }) =>
      timers.flatMap(({ timer, ran }) => {
        const value = seconds(ran);
        return value === null ? [] : [{ labels: { timer }, value }];
      }),
  },
  {
    name: 'comity_quarantine_rows',
    help: 'metrics.quarantine-rows',
    read: ({ quarantine }) => one(quarantine),
  },
  {
    name: 'comity_backup_seconds',
    unit: 'seconds',
    help: 'metrics.backup-seconds',
    read: ({ backup }) => {
      const value = seconds(backup);
      return value === null ? [] : one(value);
    },
  },
  {
    name: 'comity_memory_bytes',
    unit: 'bytes',
    help: 'metrics.memory-bytes',
    read: ({ memory }) => one(memory),
  },
  {
    name: 'comity_started_seconds',
    unit: 'seconds',
    help: 'metrics.started-seconds',
    read: ({ started }) => one(started.getTime() / 1_000),
  },
];
