import { assert, toBase64Url } from '@comity/base';
import { numberNews } from '../cases/news.ts';
import { cursorsOf } from '../cases/news-cursor.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import { auditSignIn } from '../identity/sign-in-audit.ts';
import type { NodeParts } from '../node-parts.ts';
import { hookOf, hookSecret, type TellSystem } from './hook.ts';
import { readTokens, standBehind, stateOf, type TokenRow } from './token-rows.ts';

type Parts = Pick<NodeParts, 'store' | 'keyring' | 'world'>;

/** While a process is at it no other one tries; should it die, another does after that. */
const CLAIM_SECONDS = 90;
const PAUSE_SECONDS_MAX = 300;
/** About four hours; then the next new act begins anew. A program asks by itself now and then, too. */
const TRIES_MAX = 60;

const WITH_HOOKS = `select * from tokens where authority = $1 and hook is not null
  and hash is not null and ended_at is null and expires_at > $2 order by id`;
const TOLD = 'select coalesce(max(told), 0)::int as told from token_hooks where token = $1';
/** As the system itself: what is behind a wall tells it nothing, and rings nothing. */
const NEWEST = `select max(w.n)::int as n from act_news w
  join acts a on a.authority = w.authority and a.id = w.act_id
  where w.authority = $1 and w.n > $2`;
const NOTHING = `update token_hooks set key = null, upto = null, place = null, since = null,
  tries = 0, next_try_at = null where token = $1 and key is not null`;
const WAITS = `insert into token_hooks (token, authority, key, upto, place, since)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (token) do update set key = excluded.key, upto = excluded.upto,
    place = excluded.place, since = excluded.since, tries = 0, next_try_at = null
  where token_hooks.key is null`;
const CLAIM = `update token_hooks set tries = tries + 1, next_try_at = $3
  where token = $1 and key is not null and (next_try_at is null or next_try_at <= $2
    or next_try_at > $2::timestamptz + interval '1 hour')
  returning key, place, since, tries`;
const TAKEN = `update token_hooks set told = upto, key = null, upto = null, place = null,
  since = null, tries = 0, next_try_at = null, trouble = null, taken_at = $3
  where token = $1 and key = $2`;
const AGAIN = 'update token_hooks set next_try_at = $3, trouble = $4 where token = $1 and key = $2';
const GIVEN_UP = `update token_hooks set told = upto, key = null, upto = null, place = null,
  since = null, tries = 0, next_try_at = null, trouble = $3 where token = $1 and key = $2`;

interface Claimed {
  readonly key: string;
  readonly place: string;
  readonly since: Date;
  readonly tries: number;
}

/**
 * Tells the systems that want it that there is something new for them: one post at a time for each token,
 * with a key that stays the same until it is taken, also over a new start; what comes meanwhile is told
 * after it. Each process may do it.
 *
 * @returns whether it failed for no authority
 */
export const tellSystems = (parts: Parts, tell: TellSystem): Promise<boolean> =>
  forEachAuthority(parts, 'systems-not-told', async (authority) => {
    const { store, world } = parts;
    const rows = await store.asNode(authority, async (tx) => {
      const found = await readTokens(tx, parts, WITH_HOOKS, [authority, world.now()]);
      const good: TokenRow[] = [];
      for (const row of found) {
        const behind = await standBehind(tx, parts, row);
        if (stateOf(row, behind.length, world.now()) === 'in-use') good.push(row);
      }
      return good;
    });
    if (rows.length === 0) return;
    const last = await numberNews(store, authority);
    await Promise.all(rows.map((row) => tellOne(parts, tell, { row, last })));
  });

interface ToTell {
  readonly row: TokenRow;
  /** The highest number of an act of the authority. */
  readonly last: number;
}

async function tellOne(parts: Parts, tell: TellSystem, { row, last }: ToTell): Promise<void> {
  const { store, keyring, world } = parts;
  const { id, authority, hash } = row;
  const url = hookOf(keyring, row);
  const claimed = url === null ? undefined : await claim(parts, { row, last });
  if (url === null || claimed === undefined) return;
  assert(hash !== null, 'a token in use has a secret');
  const { key, place, since, tries } = claimed;
  try {
    const secret = hookSecret(keyring, { id, hash });
    await tell({ url, secret, key, since: since.toISOString(), authority, after: place });
    await store.asNode(authority, (tx) => tx.query(TAKEN, [id, key, world.now()]));
  } catch (cause) {
    // What the other end says stays out of the log: a code and no text.
    const { code, name } = cause as Readonly<Record<string, unknown>>;
    const because = String(code ?? name ?? 'failed');
    world.log({ level: 'warn', what: 'system-not-told', token: id, tries, because });
    await store.asNode(authority, async (tx) => {
      if (tries < TRIES_MAX) {
        const pause = Math.min(PAUSE_SECONDS_MAX, 5 * 2 ** Math.min(tries, 6));
        await tx.query(AGAIN, [id, key, later(world.now(), pause), 'hook-not-taken']);
        return;
      }
      await tx.query(GIVEN_UP, [id, key, 'hook-given-up']);
      const who = { id, authority, number: 'system' };
      await auditSignIn(tx, parts, { who, kind: 'hook-given-up', subject: id });
    });
  }
}

const later = (now: string, seconds: number): string =>
  Temporal.Instant.from(now).add({ seconds }).toString();

/** Takes up what is to be told to the system of a token; undefined where nothing is, or somebody has it. */
function claim(parts: Parts, { row, last }: ToTell): Promise<Claimed | undefined> {
  const { store, world } = parts;
  const { id, authority, officer } = row;
  assert(officer !== null, 'a token in use has a system');
  return store.as({ authority, id: officer }, async (tx) => {
    const [before] = await tx.query<{ told: number }>(TOLD, [id]);
    const told = before?.told ?? 0;
    const [newest] = await tx.query<{ n: number | null }>(NEWEST, [authority, told]);
    if (newest === undefined || newest.n === null) {
      await tx.query(NOTHING, [id]);
      return undefined;
    }
    const now = world.now();
    const place = (await cursorsOf(tx, parts, { authority, last })).at(told);
    const key = toBase64Url(world.randomBytes(24));
    await tx.query(WAITS, [id, authority, key, newest.n, place, now]);
    const [claimed] = await tx.query<Claimed>(CLAIM, [id, now, later(now, CLAIM_SECONDS)]);
    return claimed;
  });
}
