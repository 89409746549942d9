import { assert, canonicalBytes } from '@comity/base';
import { fingerprint } from '@comity/seal';
import {
  type AdmittedParticipant,
  keyStatementHash,
  readKeyStatement,
  type TrustList,
  type VerifiedStatement,
} from '@comity/wire';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** Whom this node believes, as the database says; read once and again when somebody changes it. */
export interface TrustStore {
  current(): TrustList;
  reload(): Promise<void>;
  /** Calls `hear` after each reload. */
  onChange(hear: () => void): void;
  close(): Promise<void>;
}

/** Channel on which the processes of one node tell each other that trust has changed. */
export const TRUST_CHANNEL = 'comity_trust';

interface TrustParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
}

/** Opens the trust list; enters the own participant, who needs nobody's admission. */
export async function openTrustStore(parts: TrustParts): Promise<TrustStore> {
  const { store, world } = parts;
  const known = new Map<string, VerifiedStatement>();
  const listeners: (() => void)[] = [];
  let current: TrustList = new Map();
  await store.asGate((tx) => enterSelf(tx, parts));
  const reload = async (): Promise<void> => {
    const rows = await store.asWorker((tx) => tx.query<StatementRow>(ADMITTED));
    current = trustOf(rows, known);
    for (const hear of listeners) hear();
  };
  await reload();
  const stop = await store.listen(TRUST_CHANNEL, () => {
    reload().catch((cause: Error) =>
      world.log({ level: 'error', what: 'trust-not-reloaded', because: cause.message }),
    );
  });
  return {
    current: () => current,
    reload,
    onChange: (hear) => {
      listeners.push(hear);
    },
    close: stop,
  };
}

interface StatementRow {
  readonly participant: string;
  readonly hash: string;
  readonly statement: Uint8Array;
}

const ADMITTED = `select s.participant, s.hash, s.statement from key_statements s
  join participants p on p.id = s.participant order by s.participant, s.version`;

function trustOf(rows: readonly StatementRow[], known: Map<string, VerifiedStatement>): TrustList {
  const trust = new Map<string, AdmittedParticipant>();
  for (const row of rows) {
    const statement = known.get(row.hash) ?? readStored(row);
    known.set(row.hash, statement);
    const statements = [...(trust.get(row.participant)?.statements ?? []), statement];
    trust.set(row.participant, {
      participant: row.participant,
      fingerprint: fingerprint(statement.statement.root),
      statements,
    });
  }
  return trust;
}

function readStored(row: StatementRow): VerifiedStatement {
  const read = readKeyStatement(row.statement);
  assert(read.ok, `the stored key statement of ${row.participant} is what was admitted`);
  return read.value;
}

async function enterSelf(tx: Tx, { keyring, world }: TrustParts): Promise<void> {
  const { statement } = keyring.statement;
  await storeStatement(tx, keyring.statement, world.now());
  await tx.query(
    `insert into participants (id, self, fingerprint, statement_hash, url, admitted_at)
     values ($1, true, $2, $3, $4, $5)
     on conflict (id) do update set fingerprint = excluded.fingerprint,
       statement_hash = excluded.statement_hash, url = excluded.url`,
    [
      statement.participant,
      fingerprint(statement.root),
      keyStatementHash(statement),
      statement.node.url,
      world.now(),
    ],
  );
}

/** Keeps a statement; versions are never overwritten. */
export const storeStatement = (
  tx: Tx,
  signed: Keyring['statement'],
  at: string,
): Promise<unknown> =>
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
