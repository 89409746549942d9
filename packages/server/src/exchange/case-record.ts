import { type JsonObject, toBase64Url } from '@comity/base';
import type { ActEntry, CaseEntry, ReceiptEntry } from '@comity/case';
import type { LinkEntry } from '@comity/log';
import {
  type BodyPlaintext,
  openBody,
  type SealedBody,
  type SignedAct,
  type StoredReceipt,
} from '@comity/wire';
import type { Keyring } from '../keys/index.ts';
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

const RECEIPTS = `select r.act_id, r.receipt, r.place, r.path, b.head from receipts r
  join receipt_batches b on b.hash = r.batch
  where r.authority = $1 and r.case_id = $2 order by r.at, r.envelope`;

const RECEIPTS_FOR_FOLD = `select act_id, receipt from receipts
  where authority = $1 and case_id = $2 order by at, envelope`;

const LINKS = `select l.peer, l.direction, l.epoch, l.seq, l.prev, l.envelope from link_log l
  join receipts r on r.envelope = l.envelope
  where r.authority = $1 and r.case_id = $2 order by l.direction, l.epoch, l.seq`;

interface LinkRow {
  readonly peer: string;
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
}

/** Reads and opens a case. @throws DamagedRow when the database was tampered with */
export async function readCase(tx: Tx, key: CaseKey): Promise<ReadCase> {
  const which = [key.authority, key.caseId];
  const [acts, receipts, links] = await Promise.all([
    tx.query<ActRow>(ACTS, which),
    tx.query<StoredReceiptRow & FoldRow>(RECEIPTS, which),
    tx.query<LinkRow>(LINKS, which),
  ]);
  return {
    record: {
      acts: acts.map((row) => openAct(row, key)),
      receipts: receipts.map(receiptFromRow),
      links: links.map((row) => linkFromRow(row, key.keyring.participant)),
    },
    receipts: receipts.flatMap(foldedReceipt),
    bytes: bytesOf(acts, receipts),
  };
}

/** Acts and receipts only: what a fold needs. @throws DamagedRow */
export async function readForFold(tx: Tx, key: CaseKey): Promise<ReadCase> {
  const which = [key.authority, key.caseId];
  const [acts, receipts] = await Promise.all([
    tx.query<ActRow>(ACTS, which),
    tx.query<FoldRow>(RECEIPTS_FOR_FOLD, which),
  ]);
  return {
    record: { acts: acts.map((row) => openAct(row, key)), receipts: [], links: [] },
    receipts: receipts.flatMap(foldedReceipt),
    bytes: bytesOf(acts, receipts),
  };
}

/** The entries of what was read, as the fold takes them. */
export const entriesIn = ({ record, receipts }: ReadCase): readonly CaseEntry[] => [
  ...record.acts.map(actEntry),
  ...receipts,
];

interface FoldRow {
  readonly act_id: string | null;
  readonly receipt: Uint8Array;
}

const foldedReceipt = ({ act_id, receipt }: FoldRow): readonly ReceiptEntry[] =>
  act_id === null ? [] : [receiptEntry(act_id, ownJson(receipt) as StoredReceipt['receipt'])];

const bytesOf = (acts: readonly ActRow[], receipts: readonly FoldRow[]): number =>
  acts.reduce((sum, { sealed, ciphertext }) => sum + sealed.length + (ciphertext?.length ?? 0), 0) +
  receipts.reduce((sum, { receipt }) => sum + receipt.length, 0);

function openAct(row: ActRow, { keyring, authority }: CaseKey): RecordedAct {
  const bytes = keyring.openAtRest(authority, row.sealed, `acts/sealed/${row.id}`);
  const act = ownJson(bytes) as unknown as SignedAct;
  const known = { act, hash: row.hash, storedAt: row.stored_at.toISOString() };
  if (row.wrapped === null || row.nonce === null || row.ciphertext === null) {
    return { ...known, body: 'erased' };
  }
  const dataKey = keyring.openAtRest(authority, row.wrapped, `body_keys/wrapped/${row.id}`);
  const sealed: SealedBody = {
    nonce: toBase64Url(row.nonce),
    ciphertext: toBase64Url(row.ciphertext),
  };
  const body = openBody(act.header, sealed, dataKey);
  return { ...known, body: body.ok ? body.value : 'unreadable' };
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
  epoch: row.epoch,
  seq: row.seq,
  prev: row.prev,
  envelope: row.envelope,
});

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
