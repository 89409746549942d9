import { compareHeads, type Lane, type LinkHead, type Standing } from '@comity/log';
import type { LaneHeads } from '@comity/wire';
import type { Tx } from '../store/index.ts';
import type { Road } from './beat.ts';
import { onLine } from './line.ts';

/** Both directions of a link as this node has them, by lane. */
export interface LinkRows {
  readonly sent: Readonly<Record<Lane, LinkRow>>;
  readonly taken: Readonly<Record<Lane, LinkRow>>;
  /** What was stated before in cases with this peer is all here. */
  readonly whole: boolean;
}

export interface LinkRow {
  readonly head: LinkHead;
  readonly standing: Standing | 'unknown';
}

interface Row {
  readonly lane: Lane;
  readonly direction: 'out' | 'in';
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string | null;
  readonly standing: Standing | 'unknown';
  readonly whole: boolean;
}

const ROWS = `select lane, direction, epoch, seq, head as hash, standing, whole from links
  where peer = $1`;

/** Reads both directions and lanes; undefined for a peer that was never admitted. */
export async function readLinks(tx: Tx, peer: string): Promise<LinkRows | undefined> {
  const rows = await tx.query<Row>(ROWS, [peer]);
  const sent = lanesOf(rows, 'out');
  const taken = lanesOf(rows, 'in');
  if (sent === undefined || taken === undefined) return undefined;
  const whole = rows.every((row) => row.direction === 'in' || row.whole);
  return { sent, taken, whole };
}

function lanesOf(rows: readonly Row[], which: Row['direction']): LinkRows['sent'] | undefined {
  const of = (name: Lane): LinkRow | undefined => {
    const row = rows.find(({ direction, lane }) => direction === which && lane === name);
    if (row === undefined) return undefined;
    const { epoch, seq, hash, standing } = row;
    return { head: { epoch, seq, hash }, standing };
  };
  const [normal, emergency] = [of('normal'), of('emergency')];
  return normal === undefined || emergency === undefined ? undefined : { normal, emergency };
}

/** Our heads of one direction, as they are stated. */
export const headsOf = ({ normal, emergency }: LinkRows['sent']): LaneHeads => ({
  normal: { ...normal.head },
  emergency: { ...emergency.head },
});

/** Heads as the other end states them, in our words: of what we sent, and of what we took. */
export interface TheirHeads {
  readonly sent: LaneHeads;
  readonly taken: LaneHeads;
}

/** Every direction and lane, in the order in which what is missing is taken back. */
const ROADS = [
  { link: 'taken', lane: 'emergency' },
  { link: 'taken', lane: 'normal' },
  { link: 'sent', lane: 'emergency' },
  { link: 'sent', lane: 'normal' },
] as const;

const SENT = `select exists (select from link_log l
      where peer = $1 and direction = 'out' and lane = $2 and hash = $3 and ${onLine('l')})
    or exists (select from outbox where peer = $1 and lane = $2 and link_hash = $3) as known`;
const TAKEN = `select exists (select from link_log
    where peer = $1 and direction = 'in' and lane = $2 and hash = $3) as known`;

/** How both directions and lanes compare. What is sealed and on its way counts as known. */
export function compareLinks(
  tx: Tx,
  peer: string,
  { ours, theirs }: { readonly ours: LinkRows; readonly theirs: TheirHeads },
): Promise<readonly Road[]> {
  return Promise.all(
    ROADS.map(async ({ link, lane }) => {
      const head = theirs[link][lane];
      const sql = link === 'sent' ? SENT : TAKEN;
      const [row] = await tx.query<{ known: boolean }>(sql, [peer, lane, head.hash]);
      const standing = compareHeads(ours[link][lane].head, head, () => row?.known === true);
      return { link, lane, standing };
    }),
  );
}
