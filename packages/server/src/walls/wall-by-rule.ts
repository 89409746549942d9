import { may, type Role } from '@comity/service';
import { staffOf } from '../alarms/staff.ts';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';
import { setWall } from './wall-rows.ts';

type RuleParts = Pick<NodeParts, 'keyring' | 'world'>;

/**
 * For whom something is that comes sealed, until somebody names others: those on duty, and the supervisors,
 * or where there are none everybody who may name others. Where nobody is on duty, those whom an alarm
 * calls then.
 */
async function namedByRule(
  tx: Tx,
  parts: RuleParts,
  authority: string,
): Promise<readonly string[]> {
  const { officers, watch, unrelieved, seconds } = await staffOf(tx, parts, authority);
  const onDuty = [...watch, ...unrelieved, ...seconds];
  const first = officers.filter(({ calledFirst }) => calledFirst).map(({ id }) => id);
  const supervisors = officers.filter(({ calledSecond }) => calledSecond).map(({ id }) => id);
  const keepers =
    supervisors.length > 0
      ? supervisors
      : (await caseOfficers(tx, parts, authority)).flatMap(({ id, role }) =>
          may(role as Role, 'walls.set') ? id : [],
        );
  return [...new Set([...(onDuty.length > 0 ? onDuty : first), ...keepers])];
}

/**
 * Sets a wall of the node's own around a case or a draft, by the rule. Nothing where an office has no
 * officer to be named: then nobody sees it anyway. The transaction's scope is the authority.
 */
export async function wallByRule(
  tx: Tx,
  parts: RuleParts,
  { authority, subject }: { readonly authority: string; readonly subject: string },
): Promise<void> {
  const officers = await namedByRule(tx, parts, authority);
  if (officers.length === 0) return;
  await setWall(tx, parts.keyring, {
    ...{ authority, officers, subjects: [subject], origin: subject },
    ...{ by: null, why: '', at: parts.world.now() },
  });
}

/** The same as the node, for another office than the one that asks. */
export const wallAtOffice = (
  parts: RuleParts & Pick<NodeParts, 'store'>,
  at: { readonly authority: string; readonly subject: string },
): Promise<void> => parts.store.asNode(at.authority, (tx) => wallByRule(tx, parts, at));
