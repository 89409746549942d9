import { type Fault, no, ok, type Result } from '@comity/base';
import { CASE_SYSTEM, type Role } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import { endCalendarsOf } from '../rosters/end-calendars.ts';
import type { Store, Tx } from '../store/index.ts';
import { SHELL } from '../trust/admission.ts';
import type { World } from '../world.ts';
import {
  changeOfficer,
  insertOfficer,
  type OfficerPlan,
  type OfficerRow,
  officerOf,
  readOfficers,
} from './officers.ts';
import { auditSignIn } from './sign-in-audit.ts';
import { type MadeLink, makeLink } from './sign-in-links.ts';

/** What changing officers takes. */
export interface OfficerKeeping {
  readonly store: Store;
  readonly keyring: Keyring;
  readonly world: World;
}

/** An officer as whoever keeps the node sees one. */
export interface KeptOfficer {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly name: string;
  readonly role: Role;
  readonly zone: string;
  /** RFC 3339, or null. */
  readonly suspended: string | null;
  /** How they may come in. */
  readonly ways: readonly ('password' | 'passkey')[];
  readonly sessions: number;
}

/** Why an officer is entered: the first one is nobody's colleague yet. */
export type Occasion = 'first-administrator' | 'officer-added';

/** A system has no way in but its token, which is ended as such. */
const isPerson = ({ role }: Pick<OfficerRow, 'role'>): boolean => role !== CASE_SYSTEM;

const UNKNOWN = (id: string): Fault => ({
  code: 'no-such-officer',
  params: { id: id.slice(0, 80) },
});

/**
 * Enters an officer who has no way in yet, and makes the link that gives one. In the audit of the
 * authority stands that the shell did it. Codes: `officer-there`, `authority-not-here`,
 * `officer-number-form`.
 */
export async function addOfficer(
  parts: OfficerKeeping,
  plan: OfficerPlan,
  occasion: Occasion = 'officer-added',
): Promise<Result<MadeLink>> {
  const { store, keyring, world } = parts;
  if (keyring.find(plan.authority) === undefined) {
    const known = keyring.authorities.join(', ');
    return no({ code: 'authority-not-here', params: { authority: plan.authority, known } });
  }
  if (!/^[0-9A-Za-z-]{1,16}$/.test(plan.number)) return no({ code: 'officer-number-form' });
  return store.asGate(async (tx) => {
    const nobodys = { password_hash: null, totp_sealed: null };
    const way = { ...nobodys, user_key: Buffer.from(world.randomBytes(32)) };
    const isNew = await insertOfficer(tx, parts, plan, way);
    if (!isNew && occasion === 'officer-added') {
      return no({ code: 'officer-there', params: { id: plan.id } });
    }
    const link = await makeLink(tx, parts, plan);
    if (isNew) await note(tx, parts, plan, { kind: occasion, role: plan.role });
    await note(tx, parts, plan, { kind: 'sign-in-link-made' });
    return ok(link);
  });
}

/** Every officer of the node, by authority and number. */
export const listOfficers = ({
  store,
  keyring,
  world,
}: OfficerKeeping): Promise<readonly KeptOfficer[]> =>
  store.asGate(async (tx) => {
    const sql = 'select * from officers order by authority, number';
    const rows = await readOfficers(tx, { keyring, world }, sql);
    const counts = await tx.query<{ id: string; passkeys: number; sessions: number }>(
      `select o.id, (select count(*)::integer from passkeys p where p.officer_id = o.id) as passkeys,
         (select count(*)::integer from sessions s
          where s.officer_id = o.id and s.expires_at > $1) as sessions from officers o`,
      [world.now()],
    );
    return rows.filter(isPerson).map((row): KeptOfficer => {
      const count = counts.find(({ id }) => id === row.id);
      const { id, authority, number, name, role, zone } = officerOf(row, keyring);
      const byPassword = row.password_hash === null ? [] : (['password'] as const);
      const byPasskey = (count?.passkeys ?? 0) === 0 ? [] : (['passkey'] as const);
      return {
        ...{ id, authority, number, name, role, zone },
        suspended: row.suspended_at?.toISOString() ?? null,
        ways: [...byPassword, ...byPasskey],
        sessions: count?.sessions ?? 0,
      };
    });
  });

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
  const done = await suspend(parts, id, suspended);
  await endCalendarsOf(parts, id);
  return done;
}

const suspend = (parts: OfficerKeeping, id: string, suspended: boolean): Promise<Result<null>> =>
  change(parts, id, async (tx, row) => {
    if ((row.suspended_at !== null) === suspended) return null;
    const at = suspended ? new Date(parts.world.now()) : null;
    await changeOfficer(tx, parts.keyring, { ...row, suspended_at: at });
    if (suspended) {
      await tx.query('delete from sessions where officer_id = $1', [id]);
      await tx.query('delete from sign_in_links where officer_id = $1', [id]);
    }
    await note(tx, parts, row, { kind: suspended ? 'officer-suspended' : 'officer-let-in-again' });
    return null;
  });

/** Gives an officer another role; sessions end, so that none goes on with the old one. Code: `no-such-officer`. */
export async function changeRole(
  parts: OfficerKeeping,
  id: string,
  role: Role,
): Promise<Result<null>> {
  const done = await giveRole(parts, id, role);
  await endCalendarsOf(parts, id);
  return done;
}

const giveRole = (parts: OfficerKeeping, id: string, role: Role): Promise<Result<null>> =>
  change(parts, id, async (tx, row) => {
    if (row.role === role) return null;
    await changeOfficer(tx, parts.keyring, { ...row, role });
    await tx.query('delete from sessions where officer_id = $1', [id]);
    await note(tx, parts, row, { kind: 'officer-role-changed', from: row.role, role });
    return null;
  });

/** A new link for an officer's way in. Codes: `no-such-officer`, `officer-suspended`. */
export const linkOfficer = async (parts: OfficerKeeping, id: string): Promise<Result<MadeLink>> => {
  const made = await change(parts, id, async (tx, row) => {
    if (row.suspended_at !== null) return null;
    const link = await makeLink(tx, parts, row);
    await note(tx, parts, row, { kind: 'sign-in-link-made' });
    return link;
  });
  if (!made.ok) return made;
  return made.value === null ? no({ code: 'officer-suspended', params: { id } }) : ok(made.value);
};

function change<T>(
  parts: OfficerKeeping,
  id: string,
  work: (tx: Tx, row: OfficerRow) => Promise<T>,
): Promise<Result<T>> {
  return parts.store.asGate(async (tx) => {
    const sql = 'select * from officers where id = $1 for update';
    const [row] = id.includes('\u0000') ? [] : await readOfficers(tx, parts, sql, [id]);
    return row === undefined || !isPerson(row) ? no(UNKNOWN(id)) : ok(await work(tx, row));
  });
}

interface Noted {
  readonly kind: string;
  readonly role?: Role;
  readonly from?: Role;
}

/** The line of the audit, by the shell: it names no person. */
const note = (
  tx: Tx,
  parts: OfficerKeeping,
  { id, authority }: Pick<OfficerPlan, 'id' | 'authority'>,
  { kind, ...detail }: Noted,
): Promise<void> =>
  auditSignIn(tx, parts, {
    who: { id: SHELL, authority, number: SHELL },
    ...{ kind, subject: id, detail: { ...detail } },
  });
