import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import {
  isVouched,
  macOf,
  recordTime,
  type VouchedRecord,
  type Vouching,
} from '../trust/vouched.ts';

/** A row of `call_backs`. */
export interface CallBackRow {
  readonly authority: string;
  readonly id: string;
  readonly case_id: string;
  readonly peer: string;
  readonly peer_authority: string;
  /** Id of the officer who called. */
  readonly officer: string;
  readonly at: Date;
  readonly mac: Buffer;
}

/** What a row claims: who called whom back, about which case, and when. */
export const callBackRecord = (row: Omit<CallBackRow, 'mac'>): VouchedRecord => ({
  record: 'call-back',
  authority: row.authority,
  id: row.id,
  case: row.case_id,
  peer: row.peer,
  peerAuthority: row.peer_authority,
  officer: row.officer,
  at: recordTime(row.at),
});

/** Keeps that somebody called back. */
export async function insertCallBack(
  tx: Tx,
  keyring: Keyring,
  row: Omit<CallBackRow, 'mac'>,
): Promise<void> {
  await tx.query(
    `insert into call_backs (authority, id, case_id, peer, peer_authority, officer, at, mac)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[row.authority, row.id, row.case_id, row.peer, row.peer_authority, row.officer],
      ...[row.at.toISOString(), macOf(keyring, callBackRecord(row))],
    ],
  );
}

const NEWEST = `select distinct on (peer_authority) * from call_backs
  where authority = $1 and peer_authority = any($2::text[]) order by peer_authority, at desc, id`;

/**
 * The newest call back of each of these authorities, by authority. A row that this node did not write
 * is alarmed and counts for nothing.
 */
export async function newestCallBacks(
  tx: Tx,
  vouching: Vouching,
  { authority, peers }: { readonly authority: string; readonly peers: readonly string[] },
): Promise<ReadonlyMap<string, CallBackRow>> {
  const rows = await tx.query<CallBackRow>(NEWEST, [authority, peers]);
  return new Map(
    rows.flatMap((row) =>
      isVouched(vouching, callBackRecord(row), { mac: row.mac, id: row.id })
        ? [[row.peer_authority, row] as const]
        : [],
    ),
  );
}
