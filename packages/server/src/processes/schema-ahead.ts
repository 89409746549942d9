import type { Fault } from '@comity/base';
import type { Tx } from '../store/index.ts';

/**
 * A step that takes something away from the tables has a name that begins so: an older process must not
 * work on after it. All others only add, and older processes work on beside newer ones.
 */
const CONTRACTS = 'contract-%';

const AHEAD =
  'select number from migrations where number > $1 and name like $2 order by number limit 1';

/**
 * Whether a newer version has taken something away from the tables that this process was made for.
 *
 * @param newest number of the newest step that it knows
 */
export async function schemaAhead(
  look: Pick<Tx, 'query'>,
  newest: number,
): Promise<Fault | undefined> {
  const [row] = await look.query<{ number: number }>(AHEAD, [newest, CONTRACTS]);
  return row && { code: 'schema-newer', params: { number: String(row.number) } };
}
