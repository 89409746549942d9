import { ok, type Result } from '@comity/base';
import type { Node } from '@comity/server';
import { wrongUse } from './operator-command.ts';

/** An officer of this node, as acts and logs name one. */
export interface OfficerAtNode {
  /** `JPN.npa-247.0101` */
  readonly id: string;
  readonly authority: string;
  readonly number: string;
  readonly role: string;
}

/**
 * Who answers for a command: an officer entered at this node, by number, or by id where two
 * authorities have the same number. Code: `wrong-use`.
 */
export async function officerAt(
  node: Node,
  named: string,
  authority?: string,
): Promise<Result<OfficerAtNode>> {
  const found = await node.parts.store.asGate((tx) =>
    tx.query<OfficerAtNode>(
      `select id, authority, number, role from officers
       where (number = $1 or id = $1) and ($2::text is null or authority = $2) order by id`,
      [named, authority ?? null],
    ),
  );
  const [officer, ...others] = found;
  const where = authority ?? node.parts.participant.id;
  if (officer === undefined) return wrongUse(`${where} has no officer ${named.slice(0, 80)}`);
  if (others.length === 0) return ok(officer);
  const ids = found.map(({ id }) => id).join(' or ');
  return wrongUse(`Several officers have the number ${named}`, `say which: ${ids}`);
}
