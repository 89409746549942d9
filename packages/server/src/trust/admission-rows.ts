import { canonicalBytes } from '@comity/base';
import { keyStatementHash, type SignedKeyStatement } from '@comity/wire';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { macOf, recordTime, type VouchedRecord } from './vouched.ts';

/** Channel on which the processes of one node tell each other that trust has changed. */
export const TRUST_CHANNEL = 'comity_trust';

/** A row of `admission_proposals`. */
export interface ProposalRow {
  readonly participant: string;
  readonly statement_hash: string;
  readonly fingerprint: string;
  readonly statement: Uint8Array;
  /** An officer's id, or `shell`. */
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly note: string;
  readonly first_officer: string | null;
  readonly first_at: Date | null;
  readonly mac: Uint8Array;
}

/** What the MAC of a proposal is over. */
export const proposalRecord = (row: Omit<ProposalRow, 'mac' | 'statement'>): VouchedRecord => ({
  record: 'admission-proposal',
  participant: row.participant,
  statement: row.statement_hash,
  fingerprint: row.fingerprint,
  proposedBy: row.proposed_by,
  proposedAt: recordTime(row.proposed_at),
  note: row.note,
  firstOfficer: row.first_officer,
  firstAt: row.first_at === null ? null : recordTime(row.first_at),
});

/** A row of `admissions`. */
export interface AdmissionRow {
  readonly participant: string;
  readonly statement_hash: string;
  readonly fingerprint: string;
  readonly note: string;
  readonly first_officer: string;
  readonly second_officer: string;
  readonly at: Date;
  readonly mac: Uint8Array;
}

/** What the MAC of an admission is over. */
export const admissionRecord = (row: Omit<AdmissionRow, 'mac'>): VouchedRecord => ({
  record: 'admission',
  participant: row.participant,
  statement: row.statement_hash,
  fingerprint: row.fingerprint,
  note: row.note,
  officers: [row.first_officer, row.second_officer],
  at: recordTime(row.at),
});

/** Writes an admission that the caller has checked. */
export async function insertAdmission(
  tx: Tx,
  keyring: Keyring,
  row: Omit<AdmissionRow, 'mac'>,
): Promise<void> {
  await tx.query(
    `insert into admissions (participant, statement_hash, fingerprint, note, first_officer,
       second_officer, at, mac) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      row.participant,
      row.statement_hash,
      row.fingerprint,
      row.note,
      row.first_officer,
      row.second_officer,
      recordTime(row.at),
      macOf(keyring, admissionRecord(row)),
    ],
  );
}

/** Keeps a statement; versions are never overwritten. */
export const storeStatement = (tx: Tx, signed: SignedKeyStatement, at: string): Promise<unknown> =>
  tx.query(
    `insert into key_statements (participant, version, hash, statement, stored_at)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [
      signed.statement.participant,
      signed.statement.version,
      keyStatementHash(signed.statement),
      canonicalBytes(signed),
      at,
    ],
  );

/** Keeps a statement that continues one which counts, and tells every process of the node. */
export async function enterStatement(
  tx: Tx,
  signed: SignedKeyStatement,
  at: string,
): Promise<void> {
  const { participant, node } = signed.statement;
  await storeStatement(tx, signed, at);
  await tx.query('update participants set statement_hash = $2, url = $3 where id = $1', [
    ...[participant, keyStatementHash(signed.statement), node.url],
  ]);
  await tx.query('select pg_notify($1, $2)', [TRUST_CHANNEL, participant]);
}
