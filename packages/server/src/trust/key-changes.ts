import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import { keyStatementHash } from '@comity/wire';
import { type ApprovalRule, secondFor } from '../approval/approval-rules.ts';
import { secondFault } from '../approval/two-of-house.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { enterStatement } from './admission-rows.ts';
import {
  type KeyChangeKind,
  type KeyChangeRow,
  keyChangeRecord,
  lockKeyChange,
} from './key-change-rows.ts';
import { macOf } from './vouched.ts';

/** What changes of keys are made with. */
export interface KeyChangeParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'log' | 'randomBytes'>;
  readonly rules: readonly ApprovalRule[];
}

/** New keys that somebody wants. */
export interface WantedKeyChange {
  readonly kind: KeyChangeKind;
  /** All of this node where none is named. */
  readonly authorities: readonly string[];
  /** And the key by which the node signs receipts. */
  readonly node: boolean;
  /** Of a revocation: since when the keys may be in other hands, RFC 3339. */
  readonly compromised: string | null;
  /** Id of the officer who proposes, or `shell`. */
  readonly by: string;
}

/** Peers take what was signed with an old key for so long after a rotation. */
export const OVERLAP_DAYS = 30;
/**
 * And so long after a revocation, where acts signed with it are still on their way: they arrive, and
 * are shown as doubtful like everything that arrives in this time.
 */
const DRAIN_DAYS = 1;
/**
 * And where none was seen: an act may be filed meanwhile, in another process that has not heard of
 * the change. One that its peer refused for good would leave a hole in its case.
 */
const DRAIN_MINUTES = 10;

const INSERT = `insert into key_changes (id, kind, authorities, node, compromised_at, base,
    proposed_by, proposed_at, mac) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/**
 * Proposes new keys; nothing is made before enough officers have agreed. Codes:
 * `authority-not-here`, `compromise-ahead`.
 */
export async function proposeKeyChange(
  parts: KeyChangeParts,
  wanted: WantedKeyChange,
): Promise<Result<{ readonly id: string; readonly people: 1 | 2 }>> {
  const { keyring, store, world } = parts;
  const { kind, node, by } = wanted;
  const strange = wanted.authorities.find((id) => keyring.find(id) === undefined);
  if (strange !== undefined) {
    const known = keyring.authorities.join(', ');
    return no({ code: 'authority-not-here', params: { authority: strange.slice(0, 80), known } });
  }
  const at = new Date(world.now());
  const compromised = wanted.compromised === null ? null : new Date(wanted.compromised);
  if (compromised !== null && compromised > at) return no(AHEAD);
  const row: Omit<KeyChangeRow, 'mac'> = {
    id: toBase64Url(world.randomBytes(12)),
    kind,
    authorities: (wanted.authorities.length === 0 ? keyring.authorities : wanted.authorities).join(
      ' ',
    ),
    node,
    compromised_at: compromised,
    base: keyStatementHash(keyring.statement.statement),
    proposed_by: by,
    proposed_at: at,
    ...{ first_officer: null, first_at: null, second_officer: null, done_at: null },
  };
  await store.asGate((tx) =>
    tx.query(INSERT, [
      ...[row.id, kind, row.authorities, node, compromised?.toISOString() ?? null, row.base],
      ...[by, at.toISOString(), macOf(keyring, keyChangeRecord(row))],
    ]),
  );
  return ok({ id: row.id, people: peopleFor(parts.rules, kind) });
}

/** How many officers a change takes: as the policy says of its kind, two where it says nothing. */
export const peopleFor = (rules: readonly ApprovalRule[], kind: string): 1 | 2 =>
  rules.some(({ subject, people }) => subject === kind && people === 1) ? 1 : 2;

/** How far a change of keys is. */
export type KeyChangeStep = 'first-officer' | 'changed';

const FIRST = `update key_changes set first_officer = $2, first_at = $3, mac = $4 where id = $1`;
const DONE = `update key_changes set first_officer = $2, first_at = $3, second_officer = $4,
    done_at = $5, mac = $6 where id = $1`;

/**
 * An officer agrees. With the last one needed the keys are made, the statement that names them is
 * signed and put in force, and every process of the node takes it up. Codes: `key-change-unknown`,
 * `key-change-own-twice`, `key-change-stale`.
 *
 * @throws KeyFolderUnusable where the root key is kept elsewhere
 */
export async function confirmKeyChange(
  parts: KeyChangeParts,
  { id, officer }: { readonly id: string; readonly officer: string },
): Promise<Result<{ readonly step: KeyChangeStep; readonly row: KeyChangeRow }>> {
  const { keyring, store, world } = parts;
  const waiting = await waitingActs(store);
  return store.asGate(async (tx) => {
    const row = await lockKeyChange(tx, parts, id);
    if (row === undefined) return no(UNKNOWN);
    if (row.first_officer === officer) return no(OWN_TWICE);
    const fault = await secondFault(tx, officer, {
      before: [row.first_officer].filter((id) => id !== null),
      second: secondFor(parts.rules, row.kind),
    });
    if (fault !== undefined) return no(fault);
    // The folder counts: a process that was killed between folder and database left a statement there.
    keyring.takeUp();
    if (keyStatementHash(keyring.statement.statement) !== row.base) {
      await enterStatement(tx, keyring.statement, world.now());
      return no(STALE);
    }
    const now = new Date(world.now());
    const vouched = (next: KeyChangeRow): Buffer => macOf(keyring, keyChangeRecord(next));
    if (row.first_officer === null && peopleFor(parts.rules, row.kind) === 2) {
      const next = { ...row, first_officer: officer, first_at: now };
      await tx.query(FIRST, [id, officer, now.toISOString(), vouched(next)]);
      return ok({ step: 'first-officer' as const, row: next });
    }
    const [first, second] =
      row.first_officer === null ? [officer, null] : [row.first_officer, officer];
    const next = {
      ...row,
      ...{ first_officer: first, first_at: row.first_at ?? now, second_officer: second },
      done_at: now,
    };
    await tx.query(DONE, [
      ...[id, first, next.first_at.toISOString(), second, now.toISOString(), vouched(next)],
    ]);
    await makeKeys(tx, parts, { row, waiting });
    return ok({ step: 'changed' as const, row: next });
  });
}

async function makeKeys(
  tx: Tx,
  { keyring, world }: KeyChangeParts,
  { row, waiting }: { readonly row: KeyChangeRow; readonly waiting: WaitingActs },
): Promise<void> {
  const isRevoked = row.compromised_at !== null;
  const drained = (authority: string, changed: string): string =>
    (waiting.get(authority) ?? 0) > 0
      ? addElapsedDays(changed, DRAIN_DAYS)
      : Temporal.Instant.from(changed).add({ minutes: DRAIN_MINUTES }).toString();
  const signed = keyring.change({
    authorities: row.authorities.split(' '),
    node: row.node,
    compromised: row.compromised_at?.toISOString() ?? null,
    oldKeysUntil: isRevoked ? drained : (_, changed) => addElapsedDays(changed, OVERLAP_DAYS),
  });
  await enterStatement(tx, signed, world.now());
  world.log({ level: 'warn', what: row.kind, version: signed.statement.version });
}

/** Takes a proposal back. Code: `key-change-unknown`. */
export async function stopKeyChange(
  parts: KeyChangeParts,
  id: string,
): Promise<Result<KeyChangeRow>> {
  return parts.store.asGate(async (tx) => {
    const row = await lockKeyChange(tx, parts, id);
    if (row === undefined) return no(UNKNOWN);
    await tx.query('delete from key_changes where id = $1', [id]);
    return ok(row);
  });
}

/** Acts by authority that no receipt covers yet: they are signed with the keys of now. */
export type WaitingActs = ReadonlyMap<string, number>;

const WAITING = 'select authority, count(*)::int as n from outbox group by authority';

export async function waitingActs(store: Store): Promise<WaitingActs> {
  const rows = await store.asWorker((tx) => tx.query<{ authority: string; n: number }>(WAITING));
  return new Map(rows.map(({ authority, n }) => [authority, n]));
}

const UNKNOWN: Fault = { code: 'key-change-unknown' };
const OWN_TWICE: Fault = { code: 'key-change-own-twice' };
const STALE: Fault = { code: 'key-change-stale' };
const AHEAD: Fault = { code: 'compromise-ahead', at: 'at' };
