import { type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import { STANDING_REASON_MAX, type StandingStep, type StandingWanted } from '@comity/service';
import { type ApprovalRule, secondFor } from '../approval/approval-rules.ts';
import { secondFault } from '../approval/two-of-house.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { TRUST_CHANNEL } from './admission-rows.ts';
import { peopleFor } from './key-changes.ts';
import {
  lockStanding,
  type StandingRow,
  sealReason,
  standingAmong,
  standingRecord,
  standingsIn,
  standingsOf,
} from './standing-rows.ts';
import { macOf } from './vouched.ts';

/** What changes of standing are made with. */
export interface StandingParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: Pick<World, 'now' | 'log' | 'randomBytes'>;
  readonly rules: readonly ApprovalRule[];
}

/** A change that somebody wants. */
export interface WantedStanding {
  readonly participant: string;
  readonly wanted: StandingWanted;
  readonly reason: string;
  /**
   * Of a suspension: from when on what came of it is in doubt, RFC 3339; null where nothing is. Of its end:
   * whether that stays.
   */
  readonly doubt: string | boolean | null;
  /** Id of the officer who asks, or `shell`. */
  readonly by: string;
  /** Whether asking is the first agreement: not of a shell, nor of who may agree to none. */
  readonly agrees: boolean;
}

/** What came of it, and of whom. */
export interface StandingDone {
  readonly step: StandingStep;
  readonly row: StandingRow;
}

/** How many officers a change takes: as the policy says of its kind, two where it says nothing. */
export const peopleForStanding = (rules: readonly ApprovalRule[], wanted: StandingWanted): 1 | 2 =>
  peopleFor(rules, `participant-${wanted}`);

const PEER = 'select from participants where id = $1 and not self';
const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/standing/' || $1, 0))`;
const INSERT = `insert into standing_changes (id, participant, wanted, doubt_from, sealed, proposed_by,
    proposed_at, mac) values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/**
 * Asks for a change of standing. Nothing changes before enough officers have agreed. Codes:
 * `participant-not-admitted`, `standing-already`, `standing-asked`, `standing-reason-missing` (at
 * `reason`), `compromise-ahead` (at `day`).
 */
export async function askStanding(
  parts: StandingParts,
  asked: WantedStanding,
): Promise<Result<StandingDone>> {
  const { keyring, store, world } = parts;
  const { participant, wanted, by } = asked;
  const reason = asked.reason.trim();
  if (reason === '' || reason.length > STANDING_REASON_MAX) return no(REASON);
  return store.asGate(async (tx) => {
    await tx.query(LOCK, [participant]);
    const peer = participant.includes('\u0000') ? [] : await tx.query(PEER, [participant]);
    if (peer.length === 0) {
      return no({
        code: 'participant-not-admitted',
        params: { participant: participant.slice(0, 8) },
      });
    }
    const rows = await standingsOf(tx, parts, participant);
    if (rows.some(({ done_at }) => done_at === null)) return no(ASKED);
    const { suspended } = standingAmong(standingsIn(rows, parts), participant);
    if ((suspended !== null) === (wanted === 'suspended')) return no(ALREADY);
    const now = new Date(world.now());
    const { doubt } = asked;
    const from =
      typeof doubt === 'string'
        ? new Date(doubt)
        : doubt === true
          ? (suspended?.by.doubt_from ?? null)
          : null;
    if (from !== null && from > now) return no(AHEAD);
    const id = toBase64Url(world.randomBytes(12));
    const row = {
      ...{ id, participant, wanted, doubt_from: from, proposed_by: by, proposed_at: now },
      sealed: sealReason(keyring, { id, reason, nonce: world.randomBytes(12) }),
      ...{ first_officer: null, first_at: null, second_officer: null, done_at: null },
    };
    const mac = macOf(keyring, standingRecord(row));
    await tx.query(INSERT, [
      ...[id, participant, wanted, from?.toISOString() ?? null, row.sealed, by],
      ...[now.toISOString(), mac],
    ]);
    const whole = { ...row, mac };
    return ok(
      asked.agrees ? await agree(tx, parts, whole, by) : { step: 'asked' as const, row: whole },
    );
  });
}

/**
 * An officer agrees; with the last one needed it is so, in every process of the node. Codes:
 * `standing-unknown`, `approval-own-twice`.
 */
export async function agreeStanding(
  parts: StandingParts,
  { id, officer }: { readonly id: string; readonly officer: string },
): Promise<Result<StandingDone>> {
  return parts.store.asGate(async (tx) => {
    const row = await lockStanding(tx, parts, id);
    if (row === undefined) return no(UNKNOWN);
    if (row.first_officer === officer) return no(OWN_TWICE);
    const fault = await secondFault(tx, officer, {
      before: [row.first_officer].filter((one) => one !== null),
      second: secondFor(parts.rules, `participant-${row.wanted}`),
    });
    if (fault !== undefined) return no(fault);
    return ok(await agree(tx, parts, row, officer));
  });
}

const FIRST =
  'update standing_changes set first_officer = $2, first_at = $3, mac = $4 where id = $1';
const DONE = `update standing_changes set first_officer = $2, first_at = $3, second_officer = $4,
    done_at = $5, mac = $6 where id = $1`;
const LAST = 'select max(done_at) as at from standing_changes where participant = $1';

async function agree(
  tx: Tx,
  parts: StandingParts,
  row: StandingRow,
  officer: string,
): Promise<StandingDone> {
  const { keyring, world, rules } = parts;
  const { id, participant, wanted } = row;
  const now = new Date(world.now());
  const vouched = (next: Omit<StandingRow, 'mac'>): Buffer => macOf(keyring, standingRecord(next));
  if (row.first_officer === null && peopleForStanding(rules, wanted) === 2) {
    const next = { ...row, first_officer: officer, first_at: now };
    await tx.query(FIRST, [id, officer, now.toISOString(), vouched(next)]);
    return { step: 'first-officer', row: next };
  }
  const [first, second] =
    row.first_officer === null ? [officer, null] : [row.first_officer, officer];
  // What was agreed last counts: also where the clock was set back in between.
  const [last] = await tx.query<{ at: Date | null }>(LAST, [participant]);
  const done = new Date(Math.max(now.getTime(), (last?.at?.getTime() ?? 0) + 1));
  const next = {
    ...row,
    ...{
      first_officer: first,
      first_at: row.first_at ?? now,
      second_officer: second,
      done_at: done,
    },
  };
  if (wanted === 'suspended') await tx.query('select hold_links($1)', [participant]);
  await tx.query(DONE, [
    ...[id, first, next.first_at.toISOString(), second, done.toISOString(), vouched(next)],
  ]);
  await tx.query('select pg_notify($1, $2)', [TRUST_CHANNEL, participant]);
  world.log({ level: 'warn', what: `participant-${wanted}`, participant });
  return { step: 'done', row: next };
}

/** Nobody wants it any more. Code: `standing-unknown`. */
export async function stopStanding(
  parts: Pick<StandingParts, 'store' | 'keyring' | 'world'>,
  id: string,
): Promise<Result<StandingRow>> {
  return parts.store.asGate(async (tx) => {
    const row = await lockStanding(tx, parts, id);
    if (row === undefined) return no(UNKNOWN);
    await tx.query('delete from standing_changes where id = $1', [id]);
    return ok(row);
  });
}

const UNKNOWN: Fault = { code: 'standing-unknown' };
const ALREADY: Fault = { code: 'standing-already' };
const ASKED: Fault = { code: 'standing-asked' };
const OWN_TWICE: Fault = { code: 'approval-own-twice' };
const REASON: Fault = {
  ...{ code: 'standing-reason-missing', at: 'reason' },
  params: { max: STANDING_REASON_MAX },
};
const AHEAD: Fault = { code: 'compromise-ahead', at: 'day' };
