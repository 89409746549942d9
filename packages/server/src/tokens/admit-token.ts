import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type Fault, no, ok, type Result } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import type { Admission, Session } from '@comity/service';
import { loadOfficer, officerOf } from '../identity/officers.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { readTokens, standBehind, stateOf, type TokenRow, usesOf } from './token-rows.ts';

type Parts = Pick<NodeParts, 'store' | 'keyring' | 'world'>;

/** 256 bits, base64url. */
const SECRET = /^[A-Za-z0-9_-]{43}$/;
/** Calls of one token within a minute, and within an hour. */
const BOUNDS = { minute: { max: 120, seconds: 60 }, hour: { max: 3_000, seconds: 3_600 } } as const;
/** So long it is known which request came with which key. */
const KEYS_DAYS = 30;

const UNKNOWN: Fault = { code: 'token-unknown' };

// Found by its hash: the time that takes tells nothing of how much of a guess was right.
const BEHIND = 'select * from tokens where hash = $1';
/** Counted in one statement, whichever process answers. */
const COUNT = `update tokens set used_at = $2,
    used = case when used_from > $3 and used_from <= $2 then used + 1 else 1 end,
    used_from = case when used_from > $3 and used_from <= $2 then used_from else $2 end,
    hour_used = case when hour_from > $4 and hour_from <= $2 then hour_used + 1 else 1 end,
    hour_from = case when hour_from > $4 and hour_from <= $2 then hour_from else $2 end
  where id = $1 returning used, used_from, hour_used, hour_from`;
/** Into the audit a line of it comes a few seconds later: calls do not wait for each other. */
const NOTE = `insert into token_calls (authority, token, use, refused, at)
  values ($1, $2, $3, $4, $5)`;

/** Lets a system in for one call, as `Tokens.admit` says. */
export const admitToken = (parts: Parts, { secret, use }: Admission): Promise<Result<Session>> =>
  parts.store.asGate(async (tx) => {
    if (!SECRET.test(secret)) return no(UNKNOWN);
    const hash = createHash('sha256').update(secret).digest();
    const [row] = await readTokens(tx, parts, BEHIND, [hash]);
    if (row === undefined || row.ended_at !== null) return no(UNKNOWN);
    const counted = await count(tx, parts, row);
    const { over, wait } = counted;
    const system = row.officer === null ? undefined : await loadOfficer(tx, parts, row.officer);
    if (system === undefined || system.authority !== row.authority) return no(UNKNOWN);
    const refused = over > 0 ? busy(wait) : await whyNot(tx, parts, row, use);
    // A flood is noted once in each window.
    if (over <= 1) {
      const why = refused === null ? null : refused.code;
      tx.later(NOTE, [row.authority, row.id, use ?? 'law', why, parts.world.now()]);
    }
    if (refused !== null) return no(refused);
    return ok({
      ...{ token: '', formToken: '', officer: officerOf(system, parts.keyring) },
      expires: row.expires_at.toISOString(),
      only: usesOf(row),
    });
  });

const busy = (seconds: number): Fault => ({ code: 'token-busy', params: { n: seconds } });

interface CountedRow {
  readonly used: number;
  readonly used_from: Date;
  readonly hour_used: number;
  readonly hour_from: Date;
}

/** How many calls this is beyond a bound, and for how many seconds its window still lasts. */
async function count(
  tx: Tx,
  { world }: Parts,
  { id }: TokenRow,
): Promise<{ readonly over: number; readonly wait: number }> {
  const now = Temporal.Instant.from(world.now());
  const from = ({ seconds }: { readonly seconds: number }): string =>
    now.subtract({ seconds }).toString();
  const { minute, hour } = BOUNDS;
  const params = [id, now.toString(), from(minute), from(hour)];
  const [counted] = await tx.query<CountedRow>(COUNT, params);
  if (counted === undefined) return { over: 0, wait: 0 };
  const left = (since: Date, { seconds }: { readonly seconds: number }): number => {
    const past = now.since(Temporal.Instant.from(since.toISOString())).total('seconds');
    return Math.max(1, seconds - Math.floor(past));
  };
  const overHour = counted.hour_used - hour.max;
  return overHour > 0
    ? { over: overHour, wait: left(counted.hour_from, hour) }
    : { over: Math.max(0, counted.used - minute.max), wait: left(counted.used_from, minute) };
}

async function whyNot(
  tx: Tx,
  parts: Parts,
  row: TokenRow,
  use: Admission['use'],
): Promise<Fault | null> {
  const behind = await standBehind(tx, parts, row);
  const state = stateOf(row, behind.length, parts.world.now());
  if (state === 'expired') return { code: 'token-expired' };
  if (state !== 'in-use') return { code: 'token-unbacked' };
  if (use === null || usesOf(row).includes(use)) return null;
  return { code: 'token-not-for-this', params: { use } };
}

const FORGET = 'delete from token_requests where at < $1';
const CLAIM = `insert into token_requests (token, key, request, at)
  select t.id, $2, $3, $4 from tokens t where t.officer = $1 on conflict (token, key) do nothing`;
const CLAIMED = `select r.request from token_requests r join tokens t on t.id = r.token
  where t.officer = $1 and r.key = $2`;

/** Whether a key stands for this request alone, as `Tokens.once` says. */
export function onceOnly(
  { store, keyring, world }: Parts,
  officer: string,
  { key, request }: { readonly key: string; readonly request: string },
): Promise<Result<null>> {
  const mark = (text: string): Buffer =>
    createHmac('sha256', keyring.derived('content-marks')).update(text).digest();
  const [kept, asked] = [mark(`token-key/${key}`), mark(`token-request/${request}`)];
  return store.asGate(async (tx) => {
    const now = world.now();
    tx.later(FORGET, [addElapsedDays(now, -KEYS_DAYS)]);
    await tx.query(CLAIM, [officer, kept, asked, now]);
    const [row] = await tx.query<{ request: Buffer }>(CLAIMED, [officer, kept]);
    const isSame = row !== undefined && timingSafeEqual(row.request, asked);
    return isSame ? ok(null) : no({ code: 'key-reused' });
  });
}
