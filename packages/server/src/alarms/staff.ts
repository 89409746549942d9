import type { Staff } from '@comity/duty';
import { dayIn } from '@comity/law';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers, standInsOf } from '../office/case-officers.ts';
import type { Tx } from '../store/index.ts';

const WATCH = 'select officer from watches where authority = $1';

/** Who may be called at an authority now: its officers of cases, who has the watch, who stands in. */
export async function staffOf(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  authority: string,
): Promise<Staff> {
  const officers = await caseOfficers(tx, parts, authority);
  const rows = await tx.query<{ officer: string }>(WATCH, [authority]);
  const watch = rows.map(({ officer }) => officer);
  const { zone } = parts.keyring.authority(authority).stated;
  const standIns = await standInsOf(tx, dayIn(parts.world.now(), zone));
  const seconds = standIns.flatMap(({ officer, stands_in: by }) =>
    watch.includes(officer) ? by : [],
  );
  return { officers: officers.map(({ id, role }) => ({ id, role })), watch, seconds };
}
