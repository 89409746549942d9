import { type Fault, no, ok, type Result } from '@comity/base';
import { addElapsedDays } from '@comity/law';
import { CASE_SYSTEM, type KeptOfficer, NODE_KEEPER, type Role } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import { endCalendarsOf } from '../rosters/end-calendars.ts';
import type { Store, Tx } from '../store/index.ts';
import { isVouched } from '../trust/vouched.ts';
import type { World } from '../world.ts';
import { BY_TWO, GLASS_NUMBER, isGlass, wasUsed } from './break-glass.ts';
import {
  BY_SHELL,
  enterNew,
  newLink,
  note,
  type Occasion,
  setRole,
  setSuspended,
} from './officer-changes.ts';
import {
  cameRecord,
  type OfficerPlan,
  type OfficerRow,
  officerOf,
  readOfficers,
} from './officers.ts';
import { accountsOf } from './persons.ts';
import { plainName } from './plain-name.ts';
import type { MadeLink } from './sign-in-links.ts';

/** What changing officers takes. */
export interface OfficerKeeping {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
  /** The settings name the ministry's sign-in: without one nobody has a way in by it. */
  readonly hasProvider?: boolean | undefined;
}

/** A system has no way in but its token, which is ended as such. */
export const isPerson = ({ role }: Pick<OfficerRow, 'role'>): boolean => role !== CASE_SYSTEM;

export const noSuchOfficer = (id: string): Fault => ({
  code: 'no-such-officer',
  params: { id: id.slice(0, 80) },
});

/**
 * What is wrong with somebody to be an officer, before anybody is asked. Codes: `authority-not-here`,
 * `officer-number-form`.
 */
export function planFault(
  keyring: Keyring,
  { authority, number }: Pick<OfficerPlan, 'authority' | 'number'>,
): Fault | undefined {
  if (keyring.find(authority) === undefined) {
    const known = keyring.authorities.join(', ');
    const params = { authority: authority.slice(0, 80), known };
    return { code: 'authority-not-here', params };
  }
  return /^[0-9A-Za-z-]{1,16}$/.test(number) ? undefined : { code: 'officer-number-form' };
}

/**
 * Enters an officer who has no way in yet, and makes the link that gives one, as the shell does.
 * Codes: `officer-there`, and those of {@link planFault}.
 */
export async function addOfficer(
  parts: OfficerKeeping,
  plan: OfficerPlan,
  occasion: Occasion = 'officer-added',
): Promise<Result<MadeLink>> {
  const fault = planFault(parts.keyring, plan);
  if (fault !== undefined) return no(fault);
  return parts.store.asGate(async (tx) => {
    const isNew = await enterNew(tx, parts, plan, { by: BY_SHELL, occasion });
    if (!isNew && occasion === 'officer-added') {
      return no({ code: 'officer-there', params: { id: plan.id } });
    }
    return ok(await newLink(tx, parts, plan, BY_SHELL));
  });
}

interface Counted {
  readonly id: string;
  readonly passkeys: number;
  readonly sessions: number;
  readonly seen: Date | null;
  readonly link: Date | null;
}

const COUNTED = `select o.id,
    (select count(*)::integer from passkeys p where p.officer_id = o.id) as passkeys,
    (select count(*)::integer from sessions s
      where s.officer_id = o.id and s.expires_at > $1) as sessions,
    (select max(s.seen_at) from sessions s
      where s.officer_id = o.id and s.expires_at > $1) as seen,
    (select l.expires_at from sign_in_links l
      where l.officer_id = o.id and l.expires_at > $1) as link
  from officers o`;

/** Who came in by the ministry's provider so lately has a way in there. */
const CAME_DAYS = 30;

/** Whether the node itself noted lately that the officer came in by the provider. */
function hasCome(vouching: Omit<OfficerKeeping, 'store'>, row: OfficerRow): boolean {
  const record = cameRecord(row);
  const { id, provider_at: at, provider_mac: mac } = row;
  if (record === undefined || at === null || mac === null) return false;
  const last = addElapsedDays(vouching.world.now(), -CAME_DAYS);
  return at.toISOString() > last && isVouched(vouching, record, { mac, id });
}

/** Every officer of the node, by authority and number. */
export const listOfficers = (parts: OfficerKeeping): Promise<readonly KeptOfficer[]> =>
  parts.store.asGate((tx) => officersKept(tx, parts));

/** The same within a transaction. */
export async function officersKept(
  tx: Tx,
  { keyring, world, hasProvider = false }: Omit<OfficerKeeping, 'store'>,
): Promise<readonly KeptOfficer[]> {
  const sql = 'select * from officers order by authority, number';
  const rows = await readOfficers(tx, { keyring, world }, sql);
  const counts = new Map(
    (await tx.query<Counted>(COUNTED, [world.now()])).map((count) => [count.id, count]),
  );
  const kept = rows.filter(isPerson).map((row): KeptOfficer => {
    const count = counts.get(row.id);
    const { id, authority, authorityName, number, name, role, zone } = officerOf(row, keyring);
    const byPassword = row.password_hash === null ? [] : (['password'] as const);
    const byPasskey = (count?.passkeys ?? 0) === 0 ? [] : (['passkey'] as const);
    const isByProvider = hasProvider && hasCome({ keyring, world }, row);
    const byProvider = isByProvider ? (['provider'] as const) : [];
    return {
      ...{ id, authority, authorityName, number, name, role, zone },
      suspended: row.suspended_at?.toISOString() ?? null,
      ways: [...byPassword, ...byPasskey, ...byProvider],
      sessions: count?.sessions ?? 0,
      seen: count?.seen?.toISOString() ?? null,
      linkUntil: count?.link?.toISOString() ?? null,
      samePerson: accountsOf(row, rows),
      sameName: [],
    };
  });
  return kept.map((one) => ({ ...one, sameName: namesakesOf(one, kept) }));
}

/** Who may come in under the same name and is not known to be the same person. */
const namesakesOf = (one: KeptOfficer, all: readonly KeptOfficer[]): readonly string[] =>
  all
    .filter(
      (other) =>
        other.id !== one.id &&
        one.suspended === null &&
        other.suspended === null &&
        !one.samePerson.includes(other.id) &&
        plainName(other.name) === plainName(one.name),
    )
    .map(({ id }) => id);

/**
 * Suspends an officer, whose sessions, link and calendar addresses end at once, or lets them in again;
 * what has ended does not live again. Code: `no-such-officer`.
 */
export async function suspendOfficer(
  parts: OfficerKeeping,
  id: string,
  suspended: boolean,
): Promise<Result<null>> {
  // Before too: whatever came between the two at the last suspension.
  await endCalendarsOf(parts, id);
  const done = await onOfficer(parts, id, async (tx, row) => {
    await setSuspended(tx, parts, row, { suspended, by: BY_SHELL });
    return ok(null);
  });
  await endCalendarsOf(parts, id);
  return done;
}

/** Gives an officer another role, as the shell does. Code: `no-such-officer`. */
export async function changeRole(
  parts: OfficerKeeping,
  id: string,
  role: Role,
): Promise<Result<null>> {
  const done = await onOfficer(parts, id, async (tx, row) => {
    await setRole(tx, parts, row, { role, by: BY_SHELL });
    return ok(null);
  });
  await endCalendarsOf(parts, id);
  return done;
}

/** A new link for an officer's way in. Codes: `no-such-officer`, `officer-suspended`. */
export const linkOfficer = (parts: OfficerKeeping, id: string): Promise<Result<MadeLink>> =>
  onOfficer(parts, id, async (tx, row) => {
    if (row.suspended_at !== null) return no({ code: 'officer-suspended', params: { id } });
    if (isGlass(row) && (await wasUsed(tx, id))) return no(BY_TWO);
    return ok(await newLink(tx, parts, row, BY_SHELL));
  });

/**
 * The account that lies in an envelope, at an authority: entered where it is not there yet, and a new
 * link in any case, which ends one that was not used. Codes: `authority-not-here`, `glass-by-two` (it
 * was used: two people at the desk make a new one).
 */
export async function makeGlass(
  parts: OfficerKeeping,
  { authority, name }: { readonly authority: string; readonly name: string },
): Promise<Result<MadeLink & { readonly officer: string }>> {
  const id = `${authority}.${GLASS_NUMBER}`;
  const own = { number: GLASS_NUMBER, role: NODE_KEEPER, zone: 'UTC' } as const;
  const plan: OfficerPlan = { id, authority, name, ...own };
  const added = await addOfficer(parts, plan);
  const isThere = !added.ok && added.error.code === 'officer-there';
  const made = isThere ? await linkOfficer(parts, id) : added;
  return made.ok ? ok({ ...made.value, officer: id }) : made;
}

/** Ends every session of an officer, who may come in again. Code: `no-such-officer`. @returns how many */
export const signOutOfficer = (parts: OfficerKeeping, id: string): Promise<Result<number>> =>
  onOfficer(parts, id, async (tx, row) => {
    const sql = 'delete from sessions where officer_id = $1 returning 1';
    const { length } = await tx.query(sql, [id]);
    if (length > 0) await note(tx, parts, row, { by: BY_SHELL, kind: 'session-ended' });
    return ok(length);
  });

/** Works on an officer who is a person, under a lock of the row. Code: `no-such-officer`. */
export const onOfficer = <T>(
  parts: OfficerKeeping,
  id: string,
  work: (tx: Tx, row: OfficerRow) => Promise<Result<T>>,
): Promise<Result<T>> =>
  parts.store.asGate(async (tx) => {
    const row = await lockedOfficer(tx, parts, id);
    return row === undefined ? no(noSuchOfficer(id)) : work(tx, row);
  });

/** The row of a person, locked; undefined where there is nobody by that id. */
export async function lockedOfficer(
  tx: Tx,
  parts: Pick<OfficerKeeping, 'keyring' | 'world'>,
  id: string,
): Promise<OfficerRow | undefined> {
  const sql = 'select * from officers where id = $1 for update';
  const [row] = id.includes('\u0000') ? [] : await readOfficers(tx, parts, sql, [id]);
  return row !== undefined && isPerson(row) ? row : undefined;
}
