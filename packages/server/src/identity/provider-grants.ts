import { createHmac } from 'node:crypto';
import { BY_PROVIDER, CASE_SYSTEM } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';
import { GLASS_NUMBER, isGlass } from './break-glass.ts';
import { planFault } from './keep-officers.ts';
import { isLastKeeper, LOCK } from './officer-agreement.ts';
import { type By, enterNew, setRole } from './officer-changes.ts';
import { type OfficerRow, readOfficers } from './officers.ts';
import type { GrantedRole, ProviderSaid } from './provider-door.ts';

interface GrantParts {
  readonly keyring: Keyring;
  readonly world: World;
}

/** Who comes in, or why nobody does. */
export interface Comer {
  readonly row: OfficerRow | undefined;
  /** For the audit; null where the officer may come in. */
  readonly because: string | null;
  /** The role is another one now: what hung on the one before is to be ended. */
  readonly changed?: true;
}

/** No line of the mapping fits what the provider says of somebody. */
export const NOTHING_GIVEN = 'nothing-given';

/** The claim that the settings need for the role is not there. */
export const ROLE_NOT_GIVEN = 'role-not-given';

/** The same person may come in as another officer here: one person would be two who approve. */
export const ELSEWHERE = 'elsewhere';

/** The mapping of the operator's file, as the audit names who changed an officer. */
const BY_MAPPING: By = { id: BY_PROVIDER, number: BY_PROVIDER };

/**
 * Whom the claims make an officer, by the operator's mapping: the first line that fits gives authority
 * and role, to somebody new or to an officer of that authority who is here. It lets nobody in who was
 * suspended, and leaves the node to somebody: the last who keeps it keeps the role.
 */
export async function officerByGrants(
  tx: Tx,
  parts: GrantParts,
  {
    officer,
    subject,
    name,
    roles,
    grants,
  }: ProviderSaid & { readonly grants: readonly GrantedRole[] },
): Promise<Comer> {
  // As for every change of officers: this lock before a row.
  await tx.query(LOCK);
  const [known, grant] = await officerOfGrants(tx, parts, officer, grants);
  if (grant === undefined) return { row: undefined, because: NOTHING_GIVEN };
  const by = { ...BY_MAPPING, given: `${grant.claim}:${grant.value}` };
  const { role, authority } = grant;
  // Before anything is written: a refusal is a value, and what was written would stay.
  if (roles !== null && !roles.includes(role)) return { row: known, because: ROLE_NOT_GIVEN };
  const id = known?.id ?? `${authority}.${numberIn(officer, authority)}`;
  const elsewhere =
    (await officerElsewhere(tx, parts, officer, authority)) ??
    (await cameAsAnother(tx, parts, { subject, id }));
  if (elsewhere !== undefined) return { row: elsewhere, because: ELSEWHERE };
  if (known === undefined) {
    const number = numberIn(officer, authority);
    const fault = planFault(parts.keyring, { authority, number });
    if (fault !== undefined || number.toUpperCase() === GLASS_NUMBER) return NOBODY;
    const { zone } = parts.keyring.authority(authority).stated;
    const plan = { id, authority, number, role, zone, name: name === '' ? number : name };
    if (!(await enterNew(tx, parts, plan, { by }))) return NOBODY;
    const [row] = await readOfficers(tx, parts, 'select * from officers where id = $1', [id]);
    return { row, because: row === undefined ? 'not-entered' : null };
  }
  if (isGlass(known)) return NOBODY;
  if (known.suspended_at !== null) return { row: known, because: 'suspended' };
  if (known.role === role) return { row: known, because: null };
  // Whoever comes by a provider has one.
  if (await isLastKeeper(tx, { ...parts, hasProvider: true }, known))
    return { row: known, because: 'last-administrator' };
  await setRole(tx, parts, known, { role, by });
  const [row] = await readOfficers(tx, parts, 'select * from officers where id = $1', [known.id]);
  return { row, because: row === undefined ? 'not-entered' : null, changed: true };
}

const NOBODY: Comer = { row: undefined, because: 'not-entered' };

const OF_AUTHORITY = `select * from officers
  where authority = $1 and (id = $2 or number = $2) and role <> $3 for update`;

/** The officer of the first authority that gives something and knows them, with its line; else its first line. */
async function officerOfGrants(
  tx: Tx,
  parts: GrantParts,
  officer: string,
  grants: readonly GrantedRole[],
): Promise<readonly [OfficerRow | undefined, GrantedRole | undefined]> {
  const named = grants.filter(({ authority }) => isOf(officer, authority));
  for (const grant of named) {
    const params = [grant.authority, officer, CASE_SYSTEM];
    const [row] = await readOfficers(tx, parts, OF_AUTHORITY, params);
    if (row !== undefined) return [row, grant];
  }
  return [undefined, named[0]];
}

/** As whom somebody comes in by the provider, as rows hold it. */
export const subjectMark = (parts: GrantParts, subject: string): Buffer =>
  createHmac('sha256', parts.keyring.derived('provider-subject')).update(subject).digest();

const OF_SUBJECT = `select * from officers
  where provider_subject = $1 and id <> $2 and suspended_at is null order by id limit 1`;

/** Another officer, who may come in, as whom the same person came in by the provider before. */
export async function cameAsAnother(
  tx: Tx,
  parts: GrantParts,
  { subject, id }: { readonly subject: string; readonly id: string },
): Promise<OfficerRow | undefined> {
  return (await readOfficers(tx, parts, OF_SUBJECT, [subjectMark(parts, subject), id]))[0];
}

const OF_NUMBER_ELSEWHERE = `select * from officers
  where number = $1 and authority <> $2 and role <> $3 and suspended_at is null order by id`;

/**
 * An officer of another authority whom the ministry means by the same number: one person who moved would
 * be two who approve.
 */
async function officerElsewhere(
  tx: Tx,
  parts: GrantParts,
  officer: string,
  authority: string,
): Promise<OfficerRow | undefined> {
  const params = [officer, authority, CASE_SYSTEM];
  return (await readOfficers(tx, parts, OF_NUMBER_ELSEWHERE, params))[0];
}

/** A number is anybody's; an id is of its own authority alone. */
const isOf = (officer: string, authority: string): boolean =>
  !officer.includes('\u0000') && (!officer.includes('.') || officer.startsWith(`${authority}.`));

const numberIn = (officer: string, authority: string): string =>
  officer.startsWith(`${authority}.`) ? officer.slice(authority.length + 1) : officer;
