import { type Fault, toBase64Url } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import { type GlassUse, may, NODE_KEEPER, type Officer } from '@comity/service';
import { addressesOf } from '../alarms/addresses.ts';
import type { Keyring } from '../keys/index.ts';
import type { Store, Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { readOfficers } from './officers.ts';

/** The number of the account that lies in an envelope: one who keeps the node, and is nobody. */
export const GLASS_NUMBER = 'GLASS';

/** Its link lies in the envelope for so long; its session lasts so long. */
export const GLASS_DAYS = 731;
export const GLASS_HOURS = 1;
/** Every page says so for so long. */
const SHOWN_DAYS = 7;
const AGAIN_SECONDS = 60;
/** About a day: then the pages and the log have said it. */
const TRIES_MAX = 1_500;

export const BY_TWO: Fault = { code: 'glass-by-two' };

export const isGlass = ({ number, role }: Pick<Officer, 'number' | 'role'>): boolean =>
  number === GLASS_NUMBER && role === NODE_KEEPER;

interface GlassParts {
  readonly keyring: Keyring;
  readonly world: World;
}

const USE = `insert into glass_uses (id, authority, officer, at, next_try_at)
  values ($1, $2, $3, $4, $4)`;

/** Puts a use on record, in the transaction that opens the session. */
export function noteGlassUse(
  tx: Tx,
  { world }: GlassParts,
  { id, authority }: Pick<Officer, 'id' | 'authority'>,
): void {
  const now = world.now();
  world.log({ level: 'error', what: 'break-glass-used', officer: id });
  tx.later(USE, [toBase64Url(world.randomBytes(12)), authority, id, now]);
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
}

/** Tells it by every way there is; rejects where one did not take it. */
export type TellGlass = (alarm: GlassAlarm) => Promise<void>;

const CLAIM = `update glass_uses set tries = tries + 1, next_try_at = $2
  where next_try_at <= $1 returning id, at, tries`;
const TOLD = 'update glass_uses set next_try_at = null where id = $1';

/** Tells of uses that nobody was told of yet; again each minute until every way has taken it. */
export async function tellOfGlass(
  parts: GlassParts & { readonly store: Store },
  tell: TellGlass,
): Promise<void> {
  const { store, world } = parts;
  const now = world.now();
  const again = Temporal.Instant.from(now).add({ seconds: AGAIN_SECONDS }).toString();
  const due = await store.asGate((tx) =>
    tx.query<{ id: string; at: Date; tries: number }>(CLAIM, [now, again]),
  );
  for (const { id, at, tries } of due) {
    try {
      await tell({ key: id, at: at.toISOString(), to: await whomToTell(parts) });
      await store.asGate((tx) => tx.query(TOLD, [id]));
    } catch (cause) {
      const { responseCode, code, name } = cause as Readonly<Record<string, unknown>>;
      const because = String(responseCode ?? code ?? name ?? 'failed');
      world.log({ level: 'error', what: 'break-glass-not-told', because });
      if (tries >= TRIES_MAX) await store.asGate((tx) => tx.query(TOLD, [id]));
    }
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
