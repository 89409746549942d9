import { canonicalBytes } from '@comity/base';
import { dayIn } from '@comity/law';
import { conform, KEPT_HEADS_MAX, type SignedLinkHeads, signedLinkHeadsSchema } from '@comity/wire';
import { ownJson } from '../exchange/own-json.ts';
import { elapsedDays, type Tx } from '../store/index.ts';

const KEEP_NEWEST = `insert into peer_heads (peer, slot, at, statement) values ($1, $2, $3, $4)
  on conflict (peer, slot) do update set at = excluded.at, statement = excluded.statement`;
const KEEP_FIRST = `insert into peer_heads (peer, slot, at, statement) values ($1, $2, $3, $4)
  on conflict do nothing`;
/** A year of days is kept. */
const KEPT_DAYS = 366;
const FORGET = `delete from peer_heads where peer = $1
  and at < $2::timestamptz - ${elapsedDays(KEPT_DAYS)} and slot not in ('newest', 'anchored')`;
const KEPT = `select statement from peer_heads where peer = $1 order by at desc limit $2`;

/**
 * Keeps what a peer's node has said of its heads: the newest, the newest with an anchor, and the
 * first with an anchor of each day, so that a log that was cut later is known by what it once was.
 */
export function keepHeads(tx: Tx, signed: SignedLinkHeads): void {
  const { by, at, anchor } = signed.heads;
  const bytes = canonicalBytes(signed);
  tx.later(KEEP_NEWEST, [by, 'newest', at, bytes]);
  if (anchor === null) return;
  tx.later(KEEP_NEWEST, [by, 'anchored', at, bytes]);
  tx.later(KEEP_FIRST, [by, dayIn(at, 'UTC'), at, bytes]);
  tx.later(FORGET, [by, at]);
}

/** What is kept of a peer's statements, newest first; what cannot be read is left out. */
export async function keptHeads(tx: Tx, peer: string): Promise<readonly SignedLinkHeads[]> {
  const rows = await tx.query<{ statement: Uint8Array }>(KEPT, [peer, KEPT_HEADS_MAX + 2]);
  const known = new Map<string, SignedLinkHeads>();
  for (const { statement } of rows) {
    const read = conform(signedLinkHeadsSchema, tryJson(statement));
    if (read.ok) known.set(read.value.signatures.ed25519, read.value);
  }
  return [...known.values()].slice(0, KEPT_HEADS_MAX);
}

function tryJson(bytes: Uint8Array): unknown {
  try {
    return ownJson(bytes);
  } catch {
    return undefined;
  }
}
