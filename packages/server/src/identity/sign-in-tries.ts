import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { addElapsedDays } from '@comity/law';
import type { Tx } from '../store/index.ts';

/** Tries are counted within so many minutes. */
export const TRIES_MINUTES = 15;
/** Tries of one source with one name; of one source with any; with one name from anywhere new. */
const PAIR_MAX = 5;
const SOURCE_MAX = 50;
const NAME_MAX = 50;
/** So long a source counts as one that an officer comes from. */
const KNOWN_DAYS = 90;

/** Somebody at a door, with a name that may be anybody's. */
export interface Attempt {
  /** The address that the desk sees, behind trusted proxies. */
  readonly source: string;
  readonly userName: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Where the tries of one kind stand. */
interface Count {
  readonly tries: number;
  readonly since: Date;
}

const TRY = `insert into sign_in_tries as t (key, tries, since) values ($1, 1, $2)
  on conflict (key) do update set
    tries = case when t.since <= $3 then 1 else least(t.tries + 1, 1000000) end,
    since = case when t.since <= $3 then $2 else t.since end
  returning tries, since`;
const GIVE_BACK = 'update sign_in_tries set tries = greatest(tries - 1, 0) where key = any($1)';
const FORGET = 'delete from sign_in_tries where since <= $1';
const IS_KNOWN = 'select 1 from sign_in_sources where key = $1 and at > $2';
const KNOW = `insert into sign_in_sources (key, at) values ($1, $2)
  on conflict (key) do update set at = excluded.at`;
const FORGET_SOURCES = 'delete from sign_in_sources where at <= $1';

/** Counts tries to sign in before anything is compared; all names are counted alike. */
export interface SignInTries {
  /** Takes one try, in a transaction of its own; the time until which it is refused, or nothing. */
  reserve(tx: Tx, attempt: Attempt): Promise<string | undefined>;
  /** The try was right: it does not count, and the source is one that the officer comes from. */
  succeeded(tx: Tx, attempt: Attempt): Promise<void>;
  /** Nothing was compared: the try does not count. */
  giveBack(tx: Tx, attempt: Attempt): Promise<void>;
}

/** @param secret keys the hashes under which sources and names are counted */
export function createSignInTries(secret: Uint8Array): SignInTries {
  const keyOf = (...parts: readonly string[]): Buffer =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest();
  const keysOf = ({ source, userName }: Attempt) => {
    const from = networkOf(source);
    const name = userName.normalize('NFKC').toLowerCase();
    return {
      pair: keyOf('pair', from, name),
      source: keyOf('source', from),
      name: keyOf('name', name),
    };
  };
  const ago = (at: string, minutes: number): string =>
    Temporal.Instant.from(at).subtract({ minutes }).toString();

  return {
    async reserve(tx, attempt) {
      const { at } = attempt;
      const keys = keysOf(attempt);
      const begin = ago(at, TRIES_MINUTES);
      await tx.query(FORGET, [begin]);
      const count = async (key: Buffer): Promise<Count | undefined> =>
        (await tx.query<Count>(TRY, [key, at, begin]))[0];
      // Always in this order: two tries at once never wait for one another crosswise.
      const known = await tx.query(IS_KNOWN, [keys.pair, addElapsedDays(at, -KNOWN_DAYS)]);
      const name = known.length > 0 ? undefined : await count(keys.name);
      const source = await count(keys.source);
      const pair = await count(keys.pair);
      const over = [
        [name, NAME_MAX],
        [source, SOURCE_MAX],
        [pair, PAIR_MAX],
      ] as const;
      const closed = over.flatMap(([found, max]) =>
        found !== undefined && found.tries > max ? [found.since.getTime()] : [],
      );
      if (closed.length === 0) return undefined;
      return Temporal.Instant.fromEpochMilliseconds(Math.max(...closed))
        .add({ minutes: TRIES_MINUTES })
        .toString();
    },
    async succeeded(tx, attempt) {
      const { pair, source, name } = keysOf(attempt);
      await tx.query('delete from sign_in_tries where key = $1', [pair]);
      await tx.query(GIVE_BACK, [[source, name]]);
      await tx.query(FORGET_SOURCES, [addElapsedDays(attempt.at, -KNOWN_DAYS)]);
      await tx.query(KNOW, [pair, attempt.at]);
    },
    async giveBack(tx, attempt) {
      const { pair, source, name } = keysOf(attempt);
      await tx.query(GIVE_BACK, [[pair, source, name]]);
    },
  };
}

/** Whoever has one IPv6 address has its whole /64. */
export function networkOf(source: string): string {
  if (!isIPv6(source) || source.startsWith('::ffff:')) return source.replace('::ffff:', '');
  const [head = '', tail] = source.split('::');
  const first = head.split(':').filter((group) => group !== '');
  const last = tail === undefined ? [] : tail.split(':').filter((group) => group !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
