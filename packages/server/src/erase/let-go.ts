import { toBase64Url } from '@comity/base';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** Channel on which the processes of a node hear that a body of a case was erased. */
export const ERASED_CHANNEL = 'comity_erased';

const NEW_HEAD = 'update cases set head = $3 where authority = $1 and id = $2';

/**
 * Whoever holds the case open with what is erased now holds it at a head that is no more; every process of
 * the node, this one included, is told to let it go once the erasure is durable. The caller holds the
 * lock on the case's row, and brings that in line from what is left.
 *
 * @returns the head of the case from here on
 */
export async function letGoOfErased(
  tx: Tx,
  { randomBytes }: Pick<World, 'randomBytes'>,
  { authority, caseId }: { readonly authority: string; readonly caseId: string },
): Promise<string> {
  const head = toBase64Url(randomBytes(9));
  await tx.query(NEW_HEAD, [authority, caseId, head]);
  tx.later('select pg_notify($1, $2)', [ERASED_CHANNEL, `${authority} ${caseId}`]);
  return head;
}
