import type { Role } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { SHELL } from '../trust/admission.ts';
import type { World } from '../world.ts';
import { changeOfficer, insertOfficer, type OfficerPlan, type OfficerRow } from './officers.ts';
import { auditSignIn } from './sign-in-audit.ts';
import { type MadeLink, makeLink } from './sign-in-links.ts';

/** What is written with. */
export interface ChangeParts {
  readonly keyring: Keyring;
  readonly world: World;
}

/** Who changes an officer, as the audit names them. */
export interface By {
  /** An officer's id, or `shell`. */
  readonly id: string;
  readonly number: string;
  /** Who asked for it, where somebody else agreed. */
  readonly askedBy?: string;
  /** Nobody was there yet who could have agreed. */
  readonly alone?: boolean;
  /** What the ministry's provider said that gave it: claim and value, as the settings map them. */
  readonly given?: string;
}

/** The commands on the node's machine: it names no person. */
export const BY_SHELL: By = { id: SHELL, number: SHELL };

/** Why an officer is entered: the first one is nobody's colleague yet. */
export type Occasion = 'first-administrator' | 'officer-added';

/** Enters an officer who has no way in yet. @returns whether nobody was there by that id */
export async function enterNew(
  tx: Tx,
  parts: ChangeParts,
  plan: OfficerPlan,
  { by, occasion = 'officer-added' }: { readonly by: By; readonly occasion?: Occasion },
): Promise<boolean> {
  const nobodys = { password_hash: null, totp_sealed: null };
  const way = { ...nobodys, user_key: Buffer.from(parts.world.randomBytes(32)) };
  const isNew = await insertOfficer(tx, parts, plan, way);
  if (isNew) await note(tx, parts, plan, { by, kind: occasion, role: plan.role });
  return isNew;
}

/** A new link for an officer's way in; one made before ends. */
export async function newLink(
  tx: Tx,
  parts: ChangeParts,
  officer: Pick<OfficerPlan, 'id' | 'authority' | 'number' | 'role'>,
  by: By,
): Promise<MadeLink> {
  const link = await makeLink(tx, parts, officer);
  await note(tx, parts, officer, { by, kind: 'sign-in-link-made' });
  return link;
}

/** Suspends an officer, whose sessions and link end, or lets them in again; the same twice is once. */
export async function setSuspended(
  tx: Tx,
  parts: ChangeParts,
  row: OfficerRow,
  { suspended, by }: { readonly suspended: boolean; readonly by: By },
): Promise<void> {
  if ((row.suspended_at !== null) === suspended) return;
  const at = suspended ? new Date(parts.world.now()) : null;
  await changeOfficer(tx, parts.keyring, { ...row, suspended_at: at });
  if (suspended) {
    await tx.query('delete from sessions where officer_id = $1', [row.id]);
    await tx.query('delete from sign_in_links where officer_id = $1', [row.id]);
  }
  const kind = suspended ? 'officer-suspended' : 'officer-let-in-again';
  await note(tx, parts, row, { by, kind });
}

/** Gives an officer another role; sessions end, so that none goes on with the old one. */
export async function setRole(
  tx: Tx,
  parts: ChangeParts,
  row: OfficerRow,
  { role, by }: { readonly role: Role; readonly by: By },
): Promise<void> {
  if (row.role === role) return;
  await changeOfficer(tx, parts.keyring, { ...row, role });
  await tx.query('delete from sessions where officer_id = $1', [row.id]);
  await note(tx, parts, row, { by, kind: 'officer-role-changed', from: row.role, role });
}

interface Noted {
  readonly by: By;
  readonly kind: string;
  readonly role?: Role;
  readonly from?: Role;
}

/** The line of the audit, at the authority of the officer whom it is about. */
export function note(
  tx: Tx,
  parts: ChangeParts,
  { id, authority }: Pick<OfficerPlan, 'id' | 'authority'>,
  { by, kind, ...detail }: Noted,
): Promise<void> {
  const { askedBy, alone, given } = by;
  return auditSignIn(tx, parts, {
    who: { id: by.id, authority, number: by.number },
    ...{ kind, subject: id },
    detail: {
      ...detail,
      ...(by.id === SHELL ? {} : { by: by.id }),
      ...(askedBy === undefined ? {} : { askedBy }),
      ...(alone === true ? { alone } : {}),
      ...(given === undefined ? {} : { given }),
    },
  });
}
