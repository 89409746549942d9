import { canonicalBytes, type Said } from '@comity/base';
import { fingerprint } from '@comity/seal';
import { keyStatementHash, type TrustList, type VerifiedStatement } from '@comity/wire';
import { everyToTheEnd } from '../exchange/every.ts';
import { KeyFolderUnusable, type Keyring } from '../keys/index.ts';
import { noteDamage } from '../quarantine/note-damage.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { insertAdmission, storeStatement, TRUST_CHANNEL } from './admission-rows.ts';
import { readTrustRows, type StatementRow, trustOf } from './admitted.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { doneStandings, type Standing, standingAmong, standingsIn } from './standing-rows.ts';

/** Whom this node believes, as the database says; read once and again when somebody changes it. */
export interface TrustStore {
  current(): TrustList;
  /** How a participant stands whom we believe: suspended since when, and what of it is in doubt. */
  standingOf(participant: string): Standing;
  reload(): Promise<void>;
  /**
   * Where the key folder of this process has not got the keys that the newest statement of our own names:
   * one on another machine, to which nobody has brought them yet.
   */
  late(): Said<'problem', 'key-folder-older'> | undefined;
  /** Calls `hear` after each reload. */
  onChange(hear: () => void): void;
  close(): Promise<void>;
}

interface TrustParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
}

/**
 * Opens the trust list; enters the own participant, who needs nobody's admission.
 *
 * @throws KeyFolderUnusable `key-folder-older` where the database holds a later statement of our own than
 *   the key folder: what it would sign, peers refuse, and what was sealed since it cannot open
 */
export async function openTrustStore(parts: TrustParts): Promise<TrustStore> {
  const { store, keyring, world } = parts;
  const known = new Map<string, VerifiedStatement>();
  const listeners: (() => void)[] = [];
  let current: TrustList = new Map();
  let standings: ReadonlyMap<string, Standing> = new Map();
  const ignore = (): void => undefined;
  const before = trustOf(await store.asWorker(readTrustRows), {
    keyring,
    world,
    known,
    damaged: ignore,
  });
  const older = lateFolder(before, keyring);
  if (older !== undefined) throw new KeyFolderUnusable(older);
  await store.asGate((tx) => enterSelf(tx, parts));
  const readAnew = async (): Promise<void> => {
    const read = async (): Promise<boolean> => {
      const [rows, changes] = await store.asWorker((tx) =>
        Promise.all([readTrustRows(tx), doneStandings(tx)]),
      );
      standings = standingsIn(changes, { keyring, world });
      takeUpOwn(parts, rows.statements);
      const damaged: StatementRow[] = [];
      current = trustOf(rows, { keyring, world, known, damaged: (row) => damaged.push(row) });
      return damaged.length > 0 && store.asWorker((tx) => nameDamaged(parts, tx, damaged));
    };
    if (await read()) await read();
    for (const hear of listeners) hear();
  };
  const reload = oneAtATime(async () => {
    await readAnew();
    const late = lateFolder(current, keyring);
    if (late !== undefined) world.log({ level: 'error', what: late.code, ...late.params });
  });
  await reload();
  const stop = await keepReading(parts, reload);
  return {
    current: () => current,
    standingOf: (participant) => standingAmong(standings, participant),
    reload,
    late: () => lateFolder(current, keyring),
    onChange: (hear) => {
      listeners.push(hear);
    },
    close: stop,
  };
}

/** Where a statement of our own, proven by our own root, is later than the one that the key folder has. */
function lateFolder(
  trust: TrustList,
  keyring: Keyring,
): Said<'problem', 'key-folder-older'> | undefined {
  const known = trust.get(keyring.participant)?.statements.at(-1)?.statement.version ?? 0;
  const { version } = keyring.statement.statement;
  return known > version ? { code: 'key-folder-older', params: { version, known } } : undefined;
}

/** What was notified while nobody listened is lost; so long at most is an ended key believed. */
const LOOK_MS = 60_000;

/**
 * Reads trust anew once a minute, for a node that runs: what is only opened does nothing by itself.
 *
 * @returns what ends it
 */
export const watchTrust = (
  trust: Pick<TrustStore, 'reload'>,
  world: World,
): (() => Promise<void>) =>
  everyToTheEnd(world, { ms: LOOK_MS, failed: 'trust-not-reloaded', work: trust.reload });

/** Reads trust anew when it is told to, and after its listener was cut off. */
async function keepReading(
  { store, world }: TrustParts,
  reload: () => Promise<void>,
): Promise<() => Promise<void>> {
  let isEnded = false;
  const look = (): void => {
    if (isEnded) return;
    reload().catch((cause: Error) =>
      world.log({ level: 'error', what: 'trust-not-reloaded', because: cause.message }),
    );
  };
  const stop = await store.listen(TRUST_CHANNEL, look, { lost: look });
  return async () => {
    isEnded = true;
    await stop();
  };
}

/**
 * Names statements whose rows do not hold them any more.
 *
 * @returns whether one of our own was mended at once
 */
async function nameDamaged(
  { keyring, world }: TrustParts,
  tx: Tx,
  rows: readonly StatementRow[],
): Promise<boolean> {
  let mended = false;
  for (const { participant, hash } of rows) {
    const isOwn = participant === keyring.participant;
    const peer = isOwn ? null : participant;
    noteDamage({ world }, tx, {
      ...{ authority: '', part: 'key-statement', subject: hash, caseId: null, peer },
    });
    // The newest of our own is at hand.
    if (hash !== keyStatementHash(keyring.statement.statement)) continue;
    await tx.query('select mend_statement($1, $2)', [hash, canonicalBytes(keyring.statement)]);
    await tx.query(
      `update quarantine set mended_at = $2 where part = 'key-statement' and subject = $1`,
      [hash, world.now()],
    );
    world.log({ level: 'warn', what: 'row-mended', part: 'key-statement', subject: hash });
    mended = true;
  }
  return mended;
}

/** Keys and trust change in one step: what is signed with a new key is believed here at once. */
function takeUpOwn({ keyring }: TrustParts, rows: readonly StatementRow[]): void {
  const own = rows.findLast(({ participant }) => participant === keyring.participant);
  if (own !== undefined && own.hash !== keyStatementHash(keyring.statement.statement)) {
    keyring.takeUp();
  }
}

async function enterSelf(tx: Tx, parts: TrustParts): Promise<void> {
  const { keyring, world } = parts;
  const { statement } = keyring.statement;
  const at = world.now();
  const mark = fingerprint(statement.root);
  const hash = keyStatementHash(statement);
  await storeStatement(tx, keyring.statement, at);
  // Whoever holds the keys vouches for them: earlier roots of our own stay admitted this way.
  await insertAdmission(tx, keyring, {
    participant: statement.participant,
    statement_hash: hash,
    fingerprint: mark,
    note: '',
    first_officer: 'root-key',
    second_officer: 'node-secret',
    at: new Date(at),
  });
  await tx.query(
    `insert into participants (id, self, fingerprint, statement_hash, url, admitted_at)
     values ($1, true, $2, $3, $4, $5)
     on conflict (id) do update set fingerprint = excluded.fingerprint,
       statement_hash = excluded.statement_hash, url = excluded.url
     where (participants.fingerprint, participants.statement_hash, participants.url)
       is distinct from (excluded.fingerprint, excluded.statement_hash, excluded.url)`,
    [statement.participant, mark, hash, statement.node.url, at],
  );
}
