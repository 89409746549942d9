import type { Tx } from '../store/index.ts';

const FREE = `select day from unnest($1::text[]) d (day)
  where office_closed($2, (day || 'T12:00')::timestamp at time zone $2)`;

/** Those of some days on which the offices of the State are closed, by the calendar of the node. */
export async function freeDaysAmong(
  tx: Tx,
  { days, zone }: { readonly days: readonly string[]; readonly zone: string },
): Promise<readonly string[]> {
  return (await tx.query<{ day: string }>(FREE, [days, zone])).map(({ day }) => day);
}
