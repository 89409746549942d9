import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { sealWhy } from './wall-rows.ts';

type RuleParts = Pick<NodeParts, 'keyring'> & { readonly world: Pick<NodeParts['world'], 'now'> };

/** In one statement, so that no wall stands without a name; one that stands is left as it is. */
const SET = `with named as (select named_by_rule($3) as officer),
  wall as (insert into walls (authority, subject, origin, set_at, sealed)
    select $1, $2, $2, $3, $4 where exists (select from named) on conflict do nothing returning subject)
  insert into wall_officers (authority, subject, officer)
    select $1, wall.subject, named.officer from wall, named`;

/**
 * Sets a wall of the node's own around a case or a draft, for those whom the rule of the database names: who
 * is on duty, and the supervisors. One that stands is left as it is. Where an office has no officer to be
 * named nobody sees it anyway. The transaction's scope is the authority.
 */
export async function wallByRule(
  tx: Tx,
  { keyring, world }: RuleParts,
  { authority, subject }: { readonly authority: string; readonly subject: string },
): Promise<void> {
  const sealed = sealWhy(keyring, { authority, place: `walls/${subject}`, why: '' });
  await tx.query(SET, [authority, subject, world.now(), sealed]);
}

const AT_OTHER = 'select wall_other_office($1, $2, $3)';

/**
 * The same at the other office of a referral, where the one that writes has a wall around it: from the
 * commit on that brings the text there. The transaction's scope is the office that writes.
 */
export async function wallAtOffice(
  tx: Tx,
  { keyring, world }: RuleParts,
  { authority, subject }: { readonly authority: string; readonly subject: string },
): Promise<void> {
  const sealed = sealWhy(keyring, { authority, place: `walls/${subject}`, why: '' });
  await tx.query(AT_OTHER, [subject, world.now(), sealed]);
}
