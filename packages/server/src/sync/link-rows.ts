import { compareHeads, type LinkHead, type Standing } from '@comity/log';
import type { Tx } from '../store/index.ts';

/** Both directions of a link as this node has them. */
export interface LinkRows {
  readonly sent: LinkRow;
  readonly taken: LinkRow;
  /** What was stated before in cases with this peer is all here. */
  readonly whole: boolean;
}

export interface LinkRow {
  readonly head: LinkHead;
  readonly standing: Standing | 'unknown';
}

interface Row {
  readonly direction: 'out' | 'in';
  readonly epoch: number;
  readonly seq: number;
  readonly hash: string | null;
  readonly standing: Standing | 'unknown';
  readonly whole: boolean;
}

const ROWS = `select direction, epoch, seq, head as hash, standing, whole from links
  where peer = $1`;

/** Reads both directions; undefined for a peer that was never admitted. */
export async function readLinks(tx: Tx, peer: string): Promise<LinkRows | undefined> {
  const rows = await tx.query<Row>(ROWS, [peer]);
  const sent = rows.find(({ direction }) => direction === 'out');
  const taken = rows.find(({ direction }) => direction === 'in');
  if (sent === undefined || taken === undefined) return undefined;
  return { sent: linkRow(sent), taken: linkRow(taken), whole: sent.whole };
}

const linkRow = ({ epoch, seq, hash, standing }: Row): LinkRow => ({
  head: { epoch, seq, hash },
  standing,
});

/** Heads as the other end states them, in our words: of what we sent, and of what we took. */
export interface TheirHeads {
  readonly sent: LinkHead;
  readonly taken: LinkHead;
}

const KNOWN = `select
    exists (select from link_log where peer = $1 and direction = 'out' and hash = $2)
      or exists (select from outbox where peer = $1 and link_hash = $2) as sent,
    exists (select from link_log where peer = $1 and direction = 'in' and hash = $3) as taken`;

/** How both directions compare. What is sealed and on its way counts as known. */
export async function compareLinks(
  tx: Tx,
  peer: string,
  { ours, theirs }: { readonly ours: LinkRows; readonly theirs: TheirHeads },
): Promise<{ readonly sent: Standing; readonly taken: Standing }> {
  const [known] = await tx.query<{ sent: boolean; taken: boolean }>(KNOWN, [
    peer,
    theirs.sent.hash,
    theirs.taken.hash,
  ]);
  return {
    sent: compareHeads(ours.sent.head, theirs.sent, () => known?.sent === true),
    taken: compareHeads(ours.taken.head, theirs.taken, () => known?.taken === true),
  };
}
