import { fingerprint } from '@comity/seal';
import {
  admit,
  follow,
  keyStatementHash,
  NOBODY,
  readKeyStatement,
  sameFingerprint,
  succeeds,
  type TrustList,
  type VerifiedStatement,
} from '@comity/wire';
import type { Tx } from '../store/index.ts';
import { type AdmissionRow, admissionRecord } from './admission-rows.ts';
import { isVouched, type Vouching } from './vouched.ts';

/** A row of `key_statements`. */
export interface StatementRow {
  readonly participant: string;
  readonly hash: string;
  readonly statement: Uint8Array;
}

/** What the database holds of statements and admissions. */
export interface TrustRows {
  readonly statements: readonly StatementRow[];
  readonly admissions: readonly AdmissionRow[];
}

/** Reads both, oldest version first. */
export async function readTrustRows(tx: Tx): Promise<TrustRows> {
  const [statements, admissions] = await Promise.all([
    tx.query<StatementRow>(
      'select participant, hash, statement from key_statements order by participant, version',
    ),
    tx.query<AdmissionRow>('select * from admissions order by participant, at'),
  ]);
  return { statements, admissions };
}

/** Who reads the rows. */
export interface TrustReader extends Vouching {
  /** Statements that were verified before, by hash. */
  readonly known: Map<string, VerifiedStatement>;
  /** Told each row whose statement is not the one that its hash names. */
  readonly damaged: (row: StatementRow) => void;
}

/**
 * The trust list that the rows give. A statement counts when its root has a fingerprint that two
 * officers compared: in a vouched admission of that very statement, or as the successor of one that
 * counts, or as one that such a statement names as its predecessor, and so on back. Every other row is
 * left out and alarmed.
 */
export function trustOf(rows: TrustRows, reader: TrustReader): TrustList {
  const { world } = reader;
  const admitted = new Map<string, string>();
  for (const row of rows.admissions) {
    const id = row.statement_hash;
    if (isVouched(reader, admissionRecord(row), { mac: row.mac, id })) {
      admitted.set(`${row.participant} ${id}`, row.fingerprint);
    }
  }
  const before = forebears(rows.statements, { admitted, known: reader.known });
  let trust: TrustList = NOBODY;
  for (const row of rows.statements) {
    const signed = readStored(row, reader.known);
    const refuse = (because: string): void =>
      world.log({ level: 'error', what: 'key-statement-refused', statement: row.hash, because });
    if (signed === undefined) {
      refuse('unreadable');
      reader.damaged(row);
      continue;
    }
    const mark = fingerprint(signed.statement.root);
    const known = trust.get(row.participant)?.fingerprint;
    const compared = admitted.get(`${row.participant} ${row.hash}`);
    const isFirst = known === undefined && before.has(row.hash);
    const next = isFirst
      ? admit(trust, signed, mark)
      : compared !== undefined && sameFingerprint(compared, mark)
        ? admit(trust, signed, compared)
        : known === mark
          ? follow(trust, signed)
          : undefined;
    if (next?.ok === true) trust = next.value;
    else refuse(next === undefined ? 'fingerprint-not-admitted' : next.error.code);
  }
  return trust;
}

/**
 * The statements that admitted ones go back to: each is named by the hash of its content in its
 * successor, under the same root keys.
 */
function forebears(
  rows: readonly StatementRow[],
  {
    admitted,
    known,
  }: { readonly admitted: ReadonlyMap<string, string>; readonly known: TrustReader['known'] },
): ReadonlySet<string> {
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  const found = new Set<string>();
  for (const row of rows) {
    const compared = admitted.get(`${row.participant} ${row.hash}`);
    let signed = compared === undefined ? undefined : readStored(row, known);
    if (signed === undefined || !sameFingerprint(compared ?? '', rootOf(signed))) continue;
    while (signed !== undefined) {
      const earlier: StatementRow | undefined = byHash.get(signed.statement.prev ?? '');
      const next: VerifiedStatement | undefined = earlier && readStored(earlier, known);
      const continues = next !== undefined && succeeds(next.statement, signed.statement).ok;
      if (next === undefined || earlier === undefined || !continues) break;
      found.add(earlier.hash);
      signed = next;
    }
  }
  return found;
}

const rootOf = ({ statement }: VerifiedStatement): string => fingerprint(statement.root);

/** The statement of a row, when it is of that participant and has that hash. */
function readStored(
  row: StatementRow,
  known: Map<string, VerifiedStatement>,
): VerifiedStatement | undefined {
  const before = known.get(row.hash);
  if (before !== undefined) {
    return before.statement.participant === row.participant ? before : undefined;
  }
  const read = readKeyStatement(row.statement);
  if (!read.ok || read.value.statement.participant !== row.participant) return undefined;
  if (keyStatementHash(read.value.statement) !== row.hash) return undefined;
  known.set(row.hash, read.value);
  return read.value;
}
