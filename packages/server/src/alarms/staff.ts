import { type Roster, type Staff, staffAt } from '@comity/duty';
import { dayIn } from '@comity/law';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers, standInsOf } from '../office/case-officers.ts';
import { rosterOf } from '../rosters/index.ts';
import type { Tx } from '../store/index.ts';
import { watchOf } from './watch.ts';

/** Who is on duty at an authority now and may be called: by roster, watch, stand-ins and fallback. */
export async function staffOf(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  authority: string,
): Promise<Staff> {
  const now = parts.world.now();
  const officers = await caseOfficers(tx, parts, authority);
  const roster: Roster = await rosterOf(tx, parts, { authority, from: now });
  const { zone } = parts.keyring.authority(authority).stated;
  const standIns = await standInsOf(tx, dayIn(now, zone));
  return staffAt(
    {
      officers: officers.map(({ id, role }) => ({ id, role })),
      roster,
      watch: await watchOf(tx, authority),
      standIns: standIns.map(({ officer, stands_in: by }) => ({ officer, by })),
    },
    now,
  );
}
