import { type Fault, no, ok, type Result } from '@comity/base';
import {
  type KeptOfficer,
  may,
  NODE_KEEPER,
  type Officer,
  type OfficerChange,
  type OfficerLink,
  type OfficerStep,
  PERSONS,
  type Role,
  standingOf,
  widens,
} from '@comity/service';
import { peopleForOfficer } from '../approval/approval-rules.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { isGlass } from './break-glass.ts';
import { isPerson, lockedOfficer, noSuchOfficer, officersKept } from './keep-officers.ts';
import { type By, enterNew, newLink, note, setRole, setSuspended } from './officer-changes.ts';
import { isThere } from './officer-plan.ts';
import { insertWish, type Person, planIn, settleWish, type WishRow } from './officer-wishes.ts';
import type { OfficerPlan, OfficerRow } from './officers.ts';
import { joinPersons, partPerson } from './persons.ts';

export type AgreementParts = Pick<NodeParts, 'store' | 'keyring' | 'world' | 'rules'> & {
  readonly hasProvider?: boolean | undefined;
  /** Where officers' browsers find the desk. */
  readonly origin: string;
};

/** A role that may agree: what is damaged is taken for one who does. */
const AGREEING = PERSONS.find((role) => may(role, 'officers.agree')) ?? NODE_KEEPER;

export const LAST: Fault = { code: 'last-administrator' };
export const UNKNOWN_WISH: Fault = { code: 'officer-wish-unknown' };

/** Who keeps the node is counted under this lock, so that two do not put each other out. */
export const LOCK = `select pg_advisory_xact_lock(hashtextextended('comity/officers', 0))`;

/** Everybody with a row, as far as it counts for who agrees: no standing of theirs, no damage, makes room for a stranger. */
export async function everybody(tx: Tx, kept: readonly KeptOfficer[]): Promise<readonly Person[]> {
  const rows = await tx.query<Person>('select id, authority, role from officers');
  const left = rows.filter((row) => isPerson(row) && !kept.some(({ id }) => id === row.id));
  return [...kept, ...left.map((row): Person => ({ ...row, role: AGREEING }))];
}

/** Whether somebody may come in now. */
export const mayCome = (one: KeptOfficer): boolean => standingOf(one) === 'active';

/** How a change is made: nobody is asked, nobody is there yet who could be, or a second person agrees. */
export type Way = 'alone-always' | 'alone-first' | 'ask';

interface Planned {
  /** Who wants it. */
  readonly by: Pick<Officer, 'number' | 'role'>;
  /** Whom it is about. */
  readonly about: Pick<Officer, 'number' | 'role'>;
  readonly change: OfficerChange;
  /** The officer as they are; null for who is to be added. */
  readonly row: OfficerRow | null;
  readonly role: Role;
}

/**
 * Whether a second person has to agree. As long as nobody but those who keep the node is there, the
 * first is added alone, which the audit says; it must be one who may agree to the next.
 */
export async function wayFor(
  tx: Tx,
  { rules }: AgreementParts,
  { by, about, change, row, role }: Planned,
): Promise<Result<Way>> {
  // What an envelope is for: an officer comes in again though nobody is there who could agree. Nobody
  // makes a new envelope alone, whatever the policy.
  const isBack = change === 'link' || change === 'let-in';
  if (isGlass(by) && isBack && !isGlass(about)) return ok('alone-always');
  if (!isGlass(about) && peopleForOfficer(rules, change, role) === 1) return ok('alone-always');
  // Who keeps the node gains nothing by the way in of another who does, and whoever agreed is shown none.
  if (change === 'link' && role === NODE_KEEPER && !isGlass(about)) return ok('alone-always');
  // A row that this node does not vouch for is somebody all the same: nobody becomes the first by one.
  const others = (
    await tx.query<OfficerRow>('select * from officers where role <> $1', [NODE_KEEPER])
  ).filter(isPerson);
  const inUse = new Set(
    (await tx.query<{ id: string }>('select distinct officer_id as id from passkeys')).map(
      ({ id }) => id,
    ),
  );
  const isNobodyYet = (one: OfficerRow): boolean =>
    one.id === row?.id && one.password_hash === null && !inUse.has(one.id);
  if (others.some((one) => !isNobodyYet(one))) return ok('ask');
  const isFirst = role === NODE_KEEPER || may(role, 'officers.agree');
  return isFirst ? ok('alone-first') : no({ code: 'officer-first', at: 'role' });
}

/** Notes that somebody wants it, once, and who. */
export async function askForSecond(
  tx: Tx,
  parts: AgreementParts,
  wish: {
    readonly by: By;
    readonly plan: OfficerPlan;
    readonly change: OfficerChange;
    readonly other?: string;
  },
): Promise<Result<OfficerStep>> {
  const { plan, change, other = null } = wish;
  const { id, number } = wish.by;
  const isNew = await insertWish(tx, parts, { plan, change, askedBy: id, other });
  const noted = { by: { id, number }, kind: 'officer-wish-made', role: plan.role };
  if (isNew) await note(tx, parts, plan, noted);
  return ok({ step: 'asked' });
}

/** Does what was agreed to, and says whose calendars are to be ended. */
export async function doWish(
  tx: Tx,
  parts: AgreementParts,
  wish: WishRow,
  by: By,
): Promise<Result<{ readonly officer: string; readonly link: OfficerLink | null }>> {
  const { officer: id, wanted: change, role } = wish;
  const done = (link: OfficerLink | null) => ok({ officer: id, link });
  const row = await lockedOfficer(tx, parts, id);
  if (change === 'added') {
    if (row !== undefined) return no(isThere(id));
    const plan = planIn(parts.keyring, wish);
    await settleWish(tx, parts, wish, by.id);
    await enterNew(tx, parts, plan, { by });
    // By the link of somebody who keeps the node, whoever agrees could ask as well.
    return done(role === NODE_KEEPER ? null : await linkIn(tx, parts, plan, by));
  }
  if (row === undefined) return no(noSuchOfficer(id));
  if (change === 'link') {
    if (row.suspended_at !== null) return no({ code: 'officer-suspended', params: { id } });
    // A way in was agreed to for the role that the officer had then.
    if (widens(role, row.role)) return no(UNKNOWN_WISH);
    await settleWish(tx, parts, wish, by.id);
    return done(
      row.role === NODE_KEEPER && !isGlass(row) ? null : await linkIn(tx, parts, row, by),
    );
  }
  if (change === 'same-person' || change === 'other-person') {
    return doPerson(tx, parts, { wish, row, by });
  }
  if (change === 'role' && (await isLastKeeper(tx, parts, row))) return no(LAST);
  await settleWish(tx, parts, wish, by.id);
  if (change === 'role') await setRole(tx, parts, row, { role, by });
  else await setSuspended(tx, parts, row, { suspended: false, by });
  return done(null);
}

/** Two accounts are one person's from now on, or one is nobody else's any more. */
async function doPerson(
  tx: Tx,
  parts: AgreementParts,
  { wish, row, by }: { readonly wish: WishRow; readonly row: OfficerRow; readonly by: By },
): Promise<Result<{ readonly officer: string; readonly link: null }>> {
  const isSame = wish.wanted === 'same-person';
  const other = isSame ? await lockedOfficer(tx, parts, wish.other ?? '') : undefined;
  if (isSame && other === undefined) return no(noSuchOfficer(wish.other ?? ''));
  await settleWish(tx, parts, wish, by.id);
  if (other === undefined) await partPerson(tx, parts.keyring, row);
  else await joinPersons(tx, parts.keyring, [row, other]);
  await note(tx, parts, row, { by, kind: isSame ? 'officer-same-person' : 'officer-other-person' });
  return ok({ officer: row.id, link: null });
}

/** A new link as its address, for whoever is shown it. */
export async function linkIn(
  tx: Tx,
  parts: AgreementParts,
  officer: Pick<OfficerPlan, 'id' | 'authority' | 'number' | 'role'>,
  by: By,
): Promise<OfficerLink> {
  const { secret, expires } = await newLink(tx, parts, officer, by);
  return { officer: officer.id, address: `${parts.origin}/link/${secret}`, expires };
}

/** Whether nobody who keeps the node could come in without this one. */
export async function isLastKeeper(
  tx: Tx,
  parts: Pick<AgreementParts, 'keyring' | 'world' | 'hasProvider'>,
  row: OfficerRow,
): Promise<boolean> {
  if (row.role !== NODE_KEEPER || row.suspended_at !== null) return false;
  await tx.query(LOCK);
  const kept = await officersKept(tx, parts);
  return !kept.some((one) => one.role === NODE_KEEPER && one.id !== row.id && mayCome(one));
}

/** Works on an officer where changes of officers take turns: that lock before the row, as agreements do. */
export const inTurn = <T>(
  parts: AgreementParts,
  id: string,
  work: (tx: Tx, row: OfficerRow) => Promise<Result<T>>,
): Promise<Result<T>> =>
  parts.store.asGate(async (tx) => {
    await tx.query(LOCK);
    const row = await lockedOfficer(tx, parts, id);
    return row === undefined ? no(noSuchOfficer(id)) : work(tx, row);
  });

/** Whether who asked could still ask today. */
export const isAsked = ({ asked_by }: WishRow, kept: readonly KeptOfficer[]): boolean =>
  kept.some((one) => one.id === asked_by && mayCome(one) && may(one.role, 'officers.add'));

/** Whether nobody else of the authority, whatever their standing, may agree to what is asked of officers. */
export async function isLastWhoAgrees(
  tx: Tx,
  parts: AgreementParts,
  row: OfficerRow,
): Promise<boolean> {
  if (!may(row.role, 'officers.agree')) return false;
  const there = await everybody(tx, await officersKept(tx, parts));
  return !there.some(
    (one) =>
      one.id !== row.id && one.authority === row.authority && may(one.role, 'officers.agree'),
  );
}
