import { createHash, createHmac } from 'node:crypto';
import { assert, type Fault, no, ok, type Result, toBase64Url } from '@comity/base';
import {
  CASE_SYSTEM,
  type Identity,
  type Officer,
  SESSIONS_SHOWN,
  type Session,
  type SessionLine,
} from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import { isVouched, macOf, recordBytes, recordTime, type VouchedRecord } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { GLASS_HOURS, isGlass } from './break-glass.ts';
import { loadOfficer, type OfficerRow, officerOf } from './officers.ts';
import { SESSION_POLICY, type SessionPolicy } from './session-policy.ts';
import { auditSignIn } from './sign-in-audit.ts';

/** What sessions are made with. */
export interface SessionParts {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
  readonly sessionPolicy?: SessionPolicy;
}

/** How somebody came in. */
export type SignInWay = 'password' | 'passkey' | 'training' | 'link' | 'provider';

interface SessionRow {
  readonly id: string;
  readonly token_hash: Uint8Array;
  readonly officer_id: string;
  readonly authority: string;
  readonly way: SignInWay;
  readonly started_at: Date;
  readonly seen_at: Date;
  readonly expires_at: Date;
  readonly mac: Uint8Array | null;
}

type SessionCalls = Pick<
  Identity,
  'sessionOf' | 'isLive' | 'signOut' | 'sessions' | 'endSession' | 'isFresh'
>;

/** The sessions of a node's officers. */
export interface Sessions extends SessionCalls {
  /** Opens one in the caller's transaction, and writes it into the audit. */
  open(tx: Tx, row: OfficerRow, way: SignInWay): Promise<Session>;
}

const NONE: Fault = { code: 'session-unknown' };

/** Minutes between two notes that a session is in use: not one write for each page. */
const SEEN_EVERY_MINUTES = 1;

export function createSessions(parts: SessionParts): Sessions {
  const { store, keyring, world } = parts;
  const policy = parts.sessionPolicy ?? SESSION_POLICY;
  const secret = keyring.derived('sign-in');
  const before = (minutes: number): string =>
    Temporal.Instant.from(world.now()).subtract({ minutes }).toString();

  /** The row of a live session; `touch` notes that it is in use. */
  const find = async (tx: Tx, token: string): Promise<SessionRow | undefined> => {
    const [row] = await tx.query<SessionRow>(
      'select * from sessions where token_hash = $1 and expires_at > $2 and seen_at > $3',
      [hashOf(token), world.now(), before(policy.idleMinutes)],
    );
    if (row === undefined) return undefined;
    return isVouched(parts, sessionRecord(row), { mac: row.mac, id: row.id }) ? row : undefined;
  };

  const sessionFor = (token: string, officer: Officer, row: SessionRow): Session => ({
    token,
    formToken: createHmac('sha256', secret).update(`form:${token}`).digest('base64url'),
    officer,
    expires: row.expires_at.toISOString(),
  });

  return {
    async open(tx, officer, way) {
      assert(officer.role !== CASE_SYSTEM, 'a system comes by its token alone');
      const token = toBase64Url(world.randomBytes(32));
      const now = world.now();
      const hours = isGlass(officer) ? Math.min(GLASS_HOURS, policy.hours) : policy.hours;
      const row = {
        id: toBase64Url(world.randomBytes(16)),
        token_hash: hashOf(token),
        officer_id: officer.id,
        authority: officer.authority,
        way,
        started_at: new Date(now),
        seen_at: new Date(now),
        expires_at: new Date(Temporal.Instant.from(now).add({ hours }).toString()),
      };
      await tx.query('delete from sessions where expires_at <= $1 or seen_at <= $2', [
        now,
        before(policy.idleMinutes),
      ]);
      if (policy.single) await tx.query('delete from sessions where officer_id = $1', [officer.id]);
      const mac = macOf(keyring, sessionRecord(row));
      await tx.query(
        `insert into sessions (id, token_hash, officer_id, authority, way, started_at, seen_at,
           expires_at, mac) values ($1, $2, $3, $4, $5, $6, $6, $7, $8)`,
        [
          row.id,
          row.token_hash,
          row.officer_id,
          row.authority,
          way,
          now,
          row.expires_at.toISOString(),
          mac,
        ],
      );
      const session = sessionFor(token, officerOf(officer, keyring), { ...row, mac });
      await auditSignIn(tx, parts, { who: session.officer, kind: 'signed-in', detail: { way } });
      return session;
    },

    sessionOf: (token) =>
      store.asGate(async (tx) => {
        const row = await find(tx, token);
        if (row === undefined) return undefined;
        const officer = await loadOfficer(tx, parts, row.officer_id);
        if (officer === undefined || officer.authority !== row.authority) return undefined;
        await tx.query('update sessions set seen_at = $2 where id = $1 and seen_at < $3', [
          row.id,
          world.now(),
          before(SEEN_EVERY_MINUTES),
        ]);
        return sessionFor(token, officerOf(officer, keyring), row);
      }),

    isLive: (session) =>
      store.asGate(async (tx) => {
        const row = await find(tx, session.token);
        return row !== undefined && (await loadOfficer(tx, parts, row.officer_id)) !== undefined;
      }),

    isFresh: (session) =>
      store.asGate(async (tx) => {
        const row = await find(tx, session.token);
        return row !== undefined && row.started_at.toISOString() > before(policy.freshMinutes);
      }),

    signOut: (session) =>
      store.asGate(async (tx) => {
        const ended = await tx.query('delete from sessions where token_hash = $1 returning 1', [
          hashOf(session.token),
        ]);
        if (ended.length > 0)
          await auditSignIn(tx, parts, { who: session.officer, kind: 'signed-out' });
      }),

    sessions: (session) =>
      store.asGate((tx) =>
        linesOf(tx, parts, { officer: session.officer.id, here: session.token }),
      ),

    endSession: (session, id): Promise<Result<null>> =>
      store.asGate(async (tx) => {
        if (id.includes('\u0000')) return no(NONE);
        const ended = await tx.query(
          'delete from sessions where id = $1 and officer_id = $2 returning 1',
          [id, session.officer.id],
        );
        if (ended.length === 0) return no(NONE);
        const detail = { session: id };
        await auditSignIn(tx, parts, { who: session.officer, kind: 'session-ended', detail });
        return ok(null);
      }),
  };
}

/** The sessions of an officer that last, the latest sign-in first. @param here token of who asks */
export async function linesOf(
  tx: Tx,
  parts: Omit<SessionParts, 'store'>,
  { officer, here }: { readonly officer: string; readonly here: string },
): Promise<readonly SessionLine[]> {
  const lines = await liveLines(tx, parts, { officer, here });
  return lines.map(({ officer: _, ...line }) => line);
}

/**
 * The sessions that last, of one officer or of everybody, each with its officer's id.
 *
 * @param here token of who asks; '' for the shell
 */
export async function liveLines(
  tx: Tx,
  parts: Omit<SessionParts, 'store'>,
  { officer, here }: { readonly officer: string | null; readonly here: string },
): Promise<readonly (SessionLine & { readonly officer: string })[]> {
  const { idleMinutes } = parts.sessionPolicy ?? SESSION_POLICY;
  const now = parts.world.now();
  const idle = Temporal.Instant.from(now).subtract({ minutes: idleMinutes }).toString();
  const rows = await tx.query<SessionRow>(LIVE, [officer, now, idle, SESSIONS_SHOWN]);
  const mine = hashOf(here);
  return rows
    .filter((row) => isVouched(parts, sessionRecord(row), { mac: row.mac, id: row.id }))
    .map((row) => ({
      officer: row.officer_id,
      id: row.id,
      way: row.way,
      startedAt: row.started_at.toISOString(),
      seenAt: row.seen_at.toISOString(),
      here: mine.equals(row.token_hash),
    }));
}

const LIVE = `select * from sessions
  where ($1::text is null or officer_id = $1) and expires_at > $2 and seen_at > $3
  order by started_at desc limit $4`;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const sessionRecord = (row: Omit<SessionRow, 'mac' | 'seen_at'>): VouchedRecord => ({
  record: 'session',
  id: row.id,
  token: recordBytes(row.token_hash),
  officer: row.officer_id,
  authority: row.authority,
  way: row.way,
  startedAt: recordTime(row.started_at),
  expiresAt: recordTime(row.expires_at),
});
