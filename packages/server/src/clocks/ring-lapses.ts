import { LAPSE } from '@comity/case';
import { LAPSE_RINGS_DAYS } from '@comity/duty';
import { addElapsedDays } from '@comity/law';
import { WAKE } from '../alarms/alarm-rows.ts';
import { DUES_OF_CASE, endsBetween, RUNS_UNTIL } from '../cases/dues-of-case.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';

/** Of a case `c` of ours: what is kept for us is gone between two moments, and nothing holds it. */
const LAPSES = `d.due->>'what' = '${LAPSE}' and c.side = 'requesting' and not c.closed
  and ${endsBetween('$2', '$3')}`;
/** Once for each last day, which the act that set it names; no case falls due before what runs in it. */
const RING = `insert into alarms (authority, id, sort, case_id, act_id, raised_at, next_at)
  select distinct on (c.id) c.authority, d.due->>'act' || '.lapse', 'lapse', c.id, d.due->>'act',
    $2::timestamptz, $2::timestamptz
  from cases c ${DUES_OF_CASE}
  where c.authority = $1 and c.due_at <= $3 and ${LAPSES}
    and not exists (select from alarms a where a.authority = $1 and a.id = d.due->>'act' || '.lapse')
  order by c.id, ${RUNS_UNTIL}
  on conflict do nothing returning case_id`;
/** It was asked for, is kept longer, or is gone. */
const SETTLED = `update alarms a set ended_at = $2
  where a.authority = $1 and a.sort = 'lapse' and a.ended_at is null and not exists (
    select from cases c ${DUES_OF_CASE} where c.authority = $1 and c.id = a.case_id and ${LAPSES})`;

/**
 * Rings at the office whose case it is for what another State keeps for it and that lapses within a day,
 * and ends what rings where it does no more. Where it fails for one authority, the others have their turn.
 *
 * @returns whether it failed for no authority
 */
export const ringLapses = (
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
): Promise<boolean> =>
  forEachAuthority(parts, 'lapses-not-rung', (authority) =>
    parts.store.asNode(authority, async (tx) => {
      const now = parts.world.now();
      const at = [authority, now, addElapsedDays(now, LAPSE_RINGS_DAYS)];
      await tx.query(SETTLED, at);
      const rung = await tx.query(RING, at);
      if (rung.length > 0) tx.later(WAKE, [authority]);
    }),
  );
