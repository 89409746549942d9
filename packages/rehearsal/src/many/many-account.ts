import { MINUTES_OF_CLOCK } from '@comity/law';
import type { ManyCounts } from './play-many.ts';

/** Each node asks each other one every minute, as nodes do. */
const HEARTBEATS_A_DAY = MINUTES_OF_CLOCK;

/** The counts as a table to read; what follows from them for a day is worked out. */
export function manyAccount(counts: ManyCounts): string {
  const { states } = counts;
  const beats = (states - 1) * HEARTBEATS_A_DAY;
  const rows: readonly (readonly [string, string])[] = [
    ['States, each with a node', whole(states)],
    ['pairs that have admitted each other', whole(counts.pairs)],
    ['acts exchanged, each verified and receipted', whole(counts.acts)],
    ['pairs that exchanged something', whole(counts.pairsUsed)],
    ['logs of links (direction and lane)', whole(counts.logs)],
    [
      'partners of the busiest State, of one in the middle',
      `${counts.partnersMost}, ${counts.partnersMedian}`,
    ],
    ['an act on the line: post, answer', `${kib(counts.postBytes)}, ${kib(counts.answerBytes)}`],
    ['key statements that a node keeps of the others', kib(counts.statementBytes)],
    ['feeds that a node keeps of the others', kib(counts.feedBytes)],
    ['entries of the directory', whole(counts.entries)],
    ['a heartbeat', kib(counts.heartbeatBytes)],
    ['heartbeats that a node sends in a day', whole(beats)],
    ['heartbeats that a node sends in a day, with answers', mib(2 * beats * counts.heartbeatBytes)],
    ['heartbeats of the whole network in a day', whole(states * beats)],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  return rows.map(([what, value]) => `${what.padEnd(width)}  ${value}\n`).join('');
}

const whole = (n: number): string => n.toLocaleString('en');
const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
const mib = (bytes: number): string => `${whole(Math.round(bytes / 1_048_576))} MiB`;
