import type { Tx } from '../store/index.ts';

const SAME_WALL = `with named as (select c.id, (select array_agg(o.officer order by o.officer)
    from wall_officers o where o.authority = c.authority and o.subject = c.id) as officers
  from cases c where c.authority = $1 and c.id in ($2, $3))
  select count(*) = 2 and count(distinct coalesce(officers, '{}')) = 1 as same from named`;

/** Whether two cases are for the same officers, as far as whoever reads may see them. */
export async function sameWall(
  tx: Tx,
  authority: string,
  [one, other]: readonly [string, string],
): Promise<boolean> {
  const [walls] = await tx.query<{ same: boolean }>(SAME_WALL, [authority, one, other]);
  return walls?.same === true;
}
