/** Why a column may stand in the database in clear. */
export type ClearColumn =
  | 'id' // made up by a machine, or an officer's service number: says nothing about a person's case
  | 'state' // a State, an authority, an address of a node
  | 'measure' // what is asked for, as a code
  | 'status' // where it stands: codes, counts, positions
  | 'due' // times
  | 'proof' // hashes, signatures, signed public statements
  | 'sealed'; // ciphertext, wrapped keys, keyed hashes

type Columns = Readonly<Record<string, ClearColumn>>;

const position = { epoch: 'status', seq: 'status' } as const;
const act = { authority: 'state', case_id: 'id', act_id: 'id' } as const;

/**
 * The one list of columns that are not encrypted, and what kind of thing each holds. All else that
 * the node keeps is ciphertext under an authority's key (kind `sealed`). A test compares the list
 * with the database: a new column fails it until somebody has said here what it is.
 */
export const CLEAR_COLUMNS: Readonly<Record<string, Columns>> = {
  migrations: { number: 'status', name: 'status', checksum: 'proof', run_at: 'due' },
  key_statements: {
    participant: 'state',
    version: 'status',
    hash: 'proof',
    statement: 'proof',
    stored_at: 'due',
  },
  participants: {
    id: 'state',
    self: 'status',
    fingerprint: 'proof',
    statement_hash: 'proof',
    url: 'state',
    admitted_at: 'due',
    first_officer: 'id',
    second_officer: 'id',
  },
  admission_proposals: {
    participant: 'state',
    statement_hash: 'proof',
    fingerprint: 'proof',
    statement: 'proof',
    officer: 'id',
    proposed_at: 'due',
  },
  links: {
    peer: 'state',
    direction: 'status',
    ...position,
    head: 'proof',
    raised: 'status',
    state: 'status',
    trouble: 'status',
    heard_at: 'due',
    attempts: 'status',
    next_try_at: 'due',
    holder: 'id',
    held_until: 'due',
  },
  link_log: {
    peer: 'state',
    direction: 'status',
    ...position,
    prev: 'proof',
    envelope: 'proof',
    hash: 'proof',
  },
  forks: {
    peer: 'state',
    envelope: 'proof',
    ...position,
    code: 'status',
    bytes: 'sealed',
    noticed_at: 'due',
  },
  outbox: {
    id: 'id',
    peer: 'state',
    ...act,
    rank: 'status',
    again: 'status',
    queued_at: 'due',
    ...position,
    prev: 'proof',
    link_hash: 'proof',
    envelope_hash: 'proof',
    envelope: 'sealed',
  },
  receipt_batches: { hash: 'proof', head: 'proof', by: 'state', at: 'due' },
  receipts: {
    envelope: 'proof',
    direction: 'status',
    peer: 'state',
    ...act,
    outcome: 'status',
    code: 'status',
    at: 'due',
    receipt: 'proof',
    place: 'status',
    path: 'proof',
    batch: 'proof',
  },
  cases: {
    authority: 'state',
    id: 'id',
    peer: 'state',
    peer_authority: 'state',
    side: 'status',
    measure: 'measure',
    status: 'status',
    urgency: 'status',
    priority: 'status',
    move: 'status',
    move_what: 'status',
    due_at: 'due',
    due_what: 'due',
    updated_at: 'due',
    entries: 'status',
    unread: 'status',
    closed: 'status',
    title_sealed: 'sealed',
  },
  acts: {
    authority: 'state',
    id: 'id',
    case_id: 'id',
    author: 'state',
    seq: 'status',
    hash: 'proof',
    stored_at: 'due',
    sealed: 'sealed',
  },
  bodies: { authority: 'state', act_id: 'id', nonce: 'sealed', ciphertext: 'sealed' },
  body_keys: { authority: 'state', act_id: 'id', wrapped: 'sealed' },
  audit: {
    authority: 'state',
    n: 'status',
    at: 'due',
    officer: 'id',
    kind: 'status',
    subject: 'id',
    sealed: 'sealed',
    leaf: 'proof',
    prev: 'proof',
    hash: 'proof',
  },
};
