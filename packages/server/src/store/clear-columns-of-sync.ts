import type { Columns } from './clear-column.ts';

/** The tables by which a node compares, takes back and mends; part of the one list. */
export const SYNC_COLUMNS: Readonly<Record<string, Columns>> = {
  link_replaced: { peer: 'state', hash: 'proof' },
  peer_heads: { peer: 'state', slot: 'due', at: 'due', statement: 'proof' },
  feeds: { participant: 'state', size: 'status', hash: 'proof', at: 'due' },
  feed_entries: {
    participant: 'state',
    seq: 'status',
    hash: 'proof',
    entry: 'proof', // what a State says to everybody
    stored_at: 'due',
  },
  feed_heads: { participant: 'state', size: 'status', hash: 'proof', statement: 'proof' },
  feed_faults: {
    participant: 'state',
    kind: 'status',
    size: 'status',
    hash: 'proof',
    peer: 'state',
    noticed_at: 'due',
    settled_at: 'due',
    ours: 'proof',
    theirs: 'proof',
    proof: 'status',
  },
  feed_waits: { peer: 'state' },
  database_marks: { one: 'status', mark: 'id' },
  restores: { noticed_at: 'due', cause: 'status', peer: 'state', as_of: 'due', mac: 'proof' },
  quarantine: {
    authority: 'state',
    part: 'status',
    subject: 'proof', // an id of an act, a hash of an envelope or a statement
    case_id: 'id',
    peer: 'state',
    noticed_at: 'due',
    asked_at: 'due',
    answer: 'status',
    mended_at: 'due',
  },
};
