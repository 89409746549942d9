import { type JsonObject, toBase64Url } from '@comity/base';
import type { ActEntry, CaseEntry, ReceiptEntry } from '@comity/case';
import type { Lane, LinkEntry } from '@comity/log';
import {
  type BodyPlaintext,
  openBody,
  type SealedBody,
  type SignedAct,
  type StoredReceipt,
} from '@comity/wire';
import { DamagedRow, type Keyring } from '../keys/index.ts';
import type { Damage } from '../quarantine/note-damage.ts';
import type { Tx } from '../store/index.ts';
import { ownJson } from './own-json.ts';
import { receiptEntry } from './receipt-entry.ts';
import { receiptFromRow, type StoredReceiptRow } from './receipt-rows.ts';

/** One act of a case with what is left of its body. */
export interface RecordedAct {
  readonly act: SignedAct;
  readonly hash: string;
  /** When this node stored it, RFC 3339 UTC. */
  readonly storedAt: string;
  readonly body: BodyPlaintext | 'erased' | 'unreadable';
}

/** Everything a node holds of one case. */
export interface CaseRecord {
  readonly acts: readonly RecordedAct[];
  readonly receipts: readonly StoredReceipt[];
  /** Places of the case's envelopes in the link logs. */
  readonly links: readonly LinkEntry[];
  /** Rows that are not what this node wrote; what they hold is left out above. */
  readonly damaged: readonly Damage[];
}

interface ActRow {
  readonly id: string;
  readonly hash: string;
  readonly stored_at: Date;
  readonly sealed: Uint8Array;
  readonly nonce: Uint8Array | null;
  readonly ciphertext: Uint8Array | null;
  readonly wrapped: Uint8Array | null;
}

const ACTS = `select a.id, a.hash, a.stored_at, a.sealed, b.nonce, b.ciphertext, k.wrapped
  from acts a
  left join bodies b on b.authority = a.authority and b.act_id = a.id
  left join body_keys k on k.authority = a.authority and k.act_id = a.id
  where a.authority = $1 and a.case_id = $2 order by a.stored_at, a.author, a.seq, a.id`;

const RECEIPTS = `select r.envelope, r.act_id, r.receipt, r.place, r.path, b.head from receipts r
  join receipt_batches b on b.hash = r.batch
  where r.authority = $1 and r.case_id = $2 order by r.at, r.envelope`;

const RECEIPTS_FOR_FOLD = `select envelope, act_id, receipt from receipts
  where authority = $1 and case_id = $2 order by at, envelope`;

const LINKS = `select l.peer, l.lane, l.direction, l.epoch, l.seq, l.prev, l.envelope from link_log l
  join receipts r on r.envelope = l.envelope
  where r.authority = $1 and r.case_id = $2 order by l.direction, l.lane desc, l.epoch, l.seq`;

interface LinkRow {
  readonly peer: string;
  readonly lane: Lane;
  readonly direction: 'out' | 'in';
  readonly epoch: number;
  readonly seq: number;
  readonly prev: string | null;
  readonly envelope: string;
}

/** Which case, and with whose keys it is opened. */
export interface CaseKey {
  readonly keyring: Keyring;
  readonly authority: string;
  readonly caseId: string;
}

/** A case as it was read: for a fold, and as far as it was asked for the rest. */
export interface ReadCase {
  readonly record: CaseRecord;
  readonly receipts: readonly ReceiptEntry[];
  /** Bytes of what was read. */
  readonly bytes: number;
  /** Rows that are not what this node wrote; what they hold is left out. */
  readonly damaged: readonly Damage[];
}

/** Reads and opens a case; what is damaged is named and left out. */
export async function readCase(tx: Tx, key: CaseKey): Promise<ReadCase> {
  const which = [key.authority, key.caseId];
  const [acts, receipts, links] = await Promise.all([
    tx.query<ActRow>(ACTS, which),
    tx.query<StoredReceiptRow & FoldRow>(RECEIPTS, which),
    tx.query<LinkRow>(LINKS, which),
  ]);
  const damaged: Damage[] = [];
  const reading = { ...key, damaged };
  return {
    record: {
      acts: acts.flatMap((row) => openAct(row, reading) ?? []),
      receipts: receipts.flatMap((row) => openReceipt(row, reading, receiptFromRow) ?? []),
      links: links.map((row) => linkFromRow(row, key.keyring.participant)),
      damaged,
    },
    receipts: receipts.flatMap((row) => openReceipt(row, reading, foldedReceipt) ?? []),
    bytes: bytesOf(acts, receipts),
    damaged,
  };
}

/** Acts and receipts only: what a fold needs. */
export async function readForFold(tx: Tx, key: CaseKey): Promise<ReadCase> {
  const which = [key.authority, key.caseId];
  const [acts, receipts] = await Promise.all([
    tx.query<ActRow>(ACTS, which),
    tx.query<FoldRow>(RECEIPTS_FOR_FOLD, which),
  ]);
  const damaged: Damage[] = [];
  const reading = { ...key, damaged };
  return {
    record: {
      acts: acts.flatMap((row) => openAct(row, reading) ?? []),
      ...{ receipts: [], links: [], damaged },
    },
    receipts: receipts.flatMap((row) => openReceipt(row, reading, foldedReceipt) ?? []),
    bytes: bytesOf(acts, receipts),
    damaged,
  };
}

/** The entries of what was read, as the fold takes them. */
export const entriesIn = ({ record, receipts }: ReadCase): readonly CaseEntry[] => [
  ...record.acts.map(actEntry),
  ...receipts,
];

/** A case that is being read, and what was found damaged so far. */
type Reading = CaseKey & { readonly damaged: Damage[] };

interface FoldRow {
  readonly envelope: string;
  readonly act_id: string | null;
  readonly receipt: Uint8Array;
}

const foldedReceipt = ({ act_id, receipt }: FoldRow): readonly ReceiptEntry[] =>
  act_id === null ? [] : [receiptEntry(act_id, ownJson(receipt) as StoredReceipt['receipt'])];

const bytesOf = (acts: readonly ActRow[], receipts: readonly FoldRow[]): number =>
  acts.reduce((sum, { sealed, ciphertext }) => sum + sealed.length + (ciphertext?.length ?? 0), 0) +
  receipts.reduce((sum, { receipt }) => sum + receipt.length, 0);

/** What a receipt's row holds; undefined when it is damaged. */
function openReceipt<R extends FoldRow, T>(
  row: R,
  { authority, caseId, damaged }: Reading,
  read: (row: R) => T,
): T | undefined {
  try {
    return read(row);
  } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    const known = damaged.some(({ subject }) => subject === row.envelope);
    if (known) return undefined;
    damaged.push({ authority, caseId, part: 'receipt', subject: row.envelope, peer: null });
    return undefined;
  }
}

/** An act as far as its row opens; undefined when not even the header does. */
function openAct(row: ActRow, reading: Reading): RecordedAct | undefined {
  const { authority, caseId, damaged } = reading;
  const at = { authority, caseId, subject: row.id, peer: null };
  try {
    const opened = openActRow(row, reading);
    if (opened.body === 'unreadable') damaged.push({ ...at, part: 'body' });
    return opened;
  } catch (cause) {
    if (!(cause instanceof DamagedRow)) throw cause;
    damaged.push({ ...at, part: 'act' });
    return undefined;
  }
}

function openActRow(row: ActRow, { keyring, authority }: CaseKey): RecordedAct {
  const bytes = keyring.openAtRest(authority, row.sealed, `acts/sealed/${row.id}`);
  const act = ownJson(bytes) as unknown as SignedAct;
  const known = { act, hash: row.hash, storedAt: row.stored_at.toISOString() };
  if (row.wrapped === null || row.nonce === null || row.ciphertext === null) {
    return { ...known, body: 'erased' };
  }
  const sealed: SealedBody = {
    nonce: toBase64Url(row.nonce),
    ciphertext: toBase64Url(row.ciphertext),
  };
  const dataKey = keyIn(row.wrapped, { keyring, authority, id: row.id });
  const body = dataKey && openBody(act.header, sealed, dataKey);
  return { ...known, body: body?.ok === true ? body.value : 'unreadable' };
}

function keyIn(
  wrapped: Uint8Array,
  of: { readonly keyring: Keyring; readonly authority: string; readonly id: string },
): Uint8Array | undefined {
  try {
    return of.keyring.openAtRest(of.authority, wrapped, `body_keys/wrapped/${of.id}`);
  } catch (cause) {
    if (cause instanceof DamagedRow) return undefined;
    throw cause;
  }
}

/** An act as the fold takes it. */
export function actEntry({ act, body }: Pick<RecordedAct, 'act' | 'body'>): ActEntry {
  const { header } = act;
  return {
    entry: 'act',
    id: header.id,
    case: header.case,
    kind: header.kind,
    version: header.version,
    parts: header.parts,
    ...(header.answers === undefined ? {} : { answers: header.answers }),
    author: header.author,
    to: header.to,
    seq: header.seq,
    prev: header.prev,
    seen: header.seen,
    claimed: header.claimed,
    zone: header.zone,
    law: header.law,
    body: bodyOf(body),
  };
}

function bodyOf(body: RecordedAct['body']): ActEntry['body'] {
  if (body === 'erased') return { erased: true };
  if (body === 'unreadable' || !isObject(body.content)) return { unreadable: true };
  return { content: body.content };
}

const linkFromRow = (row: LinkRow, self: string): LinkEntry => ({
  from: row.direction === 'out' ? self : row.peer,
  to: row.direction === 'out' ? row.peer : self,
  lane: row.lane,
  epoch: row.epoch,
  seq: row.seq,
  prev: row.prev,
  envelope: row.envelope,
});

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
