import { createHmac } from 'node:crypto';
import { type Fault, toBase64Url } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import { type GlassUse, may, NODE_KEEPER, type Officer } from '@comity/service';
import { addressesOf } from '../alarms/addresses.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import { isVouched, macOf, recordTime, type VouchedRecord } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { readOfficers } from './officers.ts';

/** The number of the account that lies in an envelope: one who keeps the node, and is nobody. */
export const GLASS_NUMBER = 'GLASS';

/** Its link lies in the envelope for so long; its session lasts so long. */
export const GLASS_DAYS = 731;
export const GLASS_HOURS = 1;
/** Every page says so for so long. */
const SHOWN_DAYS = 7;
/** Tried again after a minute, then after twice as long each time, at most an hour. */
const AGAIN_SECONDS = 60;
const AGAIN_MAX_SECONDS = 3_600;
/** About a day after the use: then the pages and the log have said it. */
const TOLD_HOURS = 26;
/** For a use of before uses were vouched for, whose time anybody may have written. */
const TRIES_MAX = 30;

export const BY_TWO: Fault = { code: 'glass-by-two' };

export const isGlass = ({ number, role }: Pick<Officer, 'number' | 'role'>): boolean =>
  number === GLASS_NUMBER && role === NODE_KEEPER;

interface GlassParts {
  readonly keyring: Keyring;
  readonly world: World;
}

const USE = `insert into glass_uses (id, authority, officer, at, next_try_at, mac)
  values ($1, $2, $3, $4, $4, $5)`;

/** A row of `glass_uses`, as far as it is vouched for. */
export interface GlassRow {
  readonly id: string;
  readonly authority: string;
  readonly officer: string;
  readonly at: Date;
  readonly mac: Buffer | null;
  /** That everybody was told, or that it was tried often enough. */
  readonly told_mac: Buffer | null;
}

/** What the MAC of a use is over. */
export const glassRecord = ({
  id,
  authority,
  officer,
  at,
}: Pick<GlassRow, 'id' | 'authority' | 'officer' | 'at'>): VouchedRecord => ({
  ...{ record: 'glass-use', id, authority, officer },
  at: recordTime(at),
});

/** What is vouched for when nobody is to be told any more. */
export const glassToldRecord = ({ id }: Pick<GlassRow, 'id'>): VouchedRecord => ({
  record: 'glass-told',
  id,
});

/** Puts a use on record, in the transaction that opens the session. */
export function noteGlassUse(
  tx: Tx,
  { world, keyring }: GlassParts,
  { id: officer, authority }: Pick<Officer, 'id' | 'authority'>,
): void {
  const now = world.now();
  world.log({ level: 'error', what: 'break-glass-used', officer });
  const use = { id: toBase64Url(world.randomBytes(12)), authority, officer, at: new Date(now) };
  tx.later(USE, [use.id, authority, officer, now, macOf(keyring, glassRecord(use))]);
}

/** Whether this account was used before: a new one is made by two then. */
export const wasUsed = async (tx: Tx, officer: string): Promise<boolean> =>
  (await tx.query('select from glass_uses where officer = $1 limit 1', [officer])).length > 0;

/** The last use, as long as every page says so. */
export const lastGlassUse = ({
  store,
  world,
}: {
  readonly store: Store;
  readonly world: World;
}): Promise<GlassUse | null> =>
  store.asGate(async (tx) => {
    const [row] = await tx.query<{ at: Date }>(
      'select at from glass_uses where at > $1 order by at desc limit 1',
      [addElapsedDays(world.now(), -SHOWN_DAYS)],
    );
    return row === undefined ? null : { at: row.at.toISOString() };
  });

/** What is told of a use: nothing of a case. */
export interface GlassAlarm {
  /** The same each time it is tried. */
  readonly key: string;
  /** RFC 3339. */
  readonly at: string;
  /** Mailboxes of the officers who may let somebody in, in all authorities of the node. */
  readonly to: readonly string[];
  /** Whether the way of this name has taken it already. */
  isTold(way: string): boolean;
}

/** What came of telling it. */
export interface GlassTold {
  /** Names of the ways that took it now. */
  readonly taken: readonly string[];
  /** Why one did not, as a code; null where all have it. */
  readonly because: string | null;
}

/** Tells it by every way that has not taken it yet. */
export type TellGlass = (alarm: GlassAlarm) => Promise<GlassTold>;

// Whether somebody is to be told yet is vouched for: no time and no count that SQL sets puts it off, ends
// it, or makes a sum that no number holds. Uses that are not vouched for are of before, or nobody's.
const CLAIM = `update glass_uses set tries = greatest(least(tries, 1000), 0) + 1, next_try_at =
    $1::timestamptz + least($2 * power(2, greatest(least(tries, 20), 0)), $3) * interval '1 second'
  where next_try_at <= $1 or (mac is not null and told_mac is null
    and (next_try_at is null or next_try_at > $1::timestamptz + $3 * interval '1 second'))
  returning *`;
const SAID_TOLD = `select * from glass_uses
  where mac is not null and told_mac is not null and at > $1`;
const NOT_TOLD = 'update glass_uses set told_mac = null, next_try_at = $2 where id = any($1)';
const TAKEN = 'update glass_uses set told = told || $2::text[] where id = $1';
const TOLD = 'update glass_uses set next_try_at = null, told_mac = $2 where id = $1';

interface Due extends GlassRow {
  readonly tries: number;
  readonly told: readonly string[];
}

/** Uses of which something else than this node wrote that everybody was told: they are told of. */
async function tellAnyway(tx: Tx, parts: GlassParts): Promise<void> {
  const now = parts.world.now();
  const said = await tx.query<GlassRow>(SAID_TOLD, [hoursBefore(now, TOLD_HOURS)]);
  const forged = said.filter(
    (row) => !isVouched(parts, glassToldRecord(row), { mac: row.told_mac, id: row.id }),
  );
  if (forged.length > 0) await tx.query(NOT_TOLD, [forged.map(({ id }) => id), now]);
}

const hoursBefore = (now: string, hours: number): string =>
  Temporal.Instant.from(now).subtract({ hours }).toString();

/** Whether it was tried for long enough; when it was used counts only where this node says so. */
function isLongEnough(parts: GlassParts, use: Due): boolean {
  if (use.mac === null || !isVouched(parts, glassRecord(use), { mac: use.mac, id: use.id })) {
    return use.tries >= TRIES_MAX;
  }
  const last = hoursBefore(parts.world.now(), TOLD_HOURS);
  return use.at.getTime() <= Temporal.Instant.from(last).epochMilliseconds;
}

/**
 * Tells of uses that nobody was told of yet; again, ever more slowly, until every way has taken it. Who
 * has it is not told again because another's mailbox refuses.
 */
export async function tellOfGlass(
  parts: GlassParts & { readonly store: Store },
  tell: TellGlass,
): Promise<void> {
  const { store, world, keyring } = parts;
  const due = await store.asGate(async (tx) => {
    await tellAnyway(tx, parts);
    return tx.query<Due>(CLAIM, [world.now(), AGAIN_SECONDS, AGAIN_MAX_SECONDS]);
  });
  const secret = keyring.derived('glass-told');
  for (const use of due) {
    const { id, at, told } = use;
    const to = await whomToTell(parts);
    // Of this use alone: what was taken of another says nothing.
    const nameOf = (way: string): string =>
      createHmac('sha256', secret).update(`${id} ${way}`).digest('base64url');
    const isTold = (way: string): boolean => told.includes(nameOf(way));
    const { taken, because } = await tell({ key: id, at: at.toISOString(), to, isTold });
    if (because !== null) world.log({ level: 'error', what: 'break-glass-not-told', because });
    await store.asGate(async (tx) => {
      await tx.query(TAKEN, [id, taken.map(nameOf)]);
      if (because === null || isLongEnough(parts, use)) {
        await tx.query(TOLD, [id, macOf(keyring, glassToldRecord({ id }))]);
      }
    });
  }
}

async function whomToTell(
  parts: GlassParts & { readonly store: Store },
): Promise<readonly string[]> {
  const { store, keyring } = parts;
  const found = new Set<string>();
  for (const authority of keyring.authorities) {
    const mails = await store.asNode(authority, async (tx) => {
      const sql = 'select * from officers where authority = $1 and suspended_at is null';
      const rows = await readOfficers(tx, parts, sql, [authority]);
      const officers = rows
        .filter(({ role }) => may(role, 'admissions.confirm'))
        .map(({ id }) => id);
      const addresses = await addressesOf(tx, parts, { authority, officers });
      return [...addresses.values()].map(({ mail }) => mail);
    });
    for (const mail of mails) if (mail !== '') found.add(mail);
  }
  return [...found];
}
