import { type Staff, staffAt } from '@comity/duty';
import { dayIn } from '@comity/law';
import { CALLED_FIRST, CALLED_SECOND } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import { caseOfficers, standInsOf } from '../office/case-officers.ts';
import { rosterOf } from '../rosters/index.ts';
import type { Tx } from '../store/index.ts';
import { watchOf } from './watch.ts';

type StaffParts = Pick<NodeParts, 'keyring' | 'world'>;

/** Hand-overs that nobody has accepted; old ones call nobody. */
const HANDED_OVER = `select handed_by, at from shifts where authority = $1 and taken_by is null
  order by at desc limit 50`;

/**
 * Who is on duty at an authority now and may be called: by roster, watch, stand-ins and fallback. Where
 * that cannot be read, everybody who works on cases: a damaged row silences no alarm.
 */
export async function staffOf(tx: Tx, parts: StaffParts, authority: string): Promise<Staff> {
  const officers = (await caseOfficers(tx, parts, authority)).map(({ id, role }) => ({
    id,
    calledFirst: CALLED_FIRST.some((one) => one === role),
    calledSecond: CALLED_SECOND.some((one) => one === role),
  }));
  try {
    return await plannedStaff(tx, parts, { authority, officers });
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    parts.world.log({ level: 'error', what: 'roster-not-read', authority, because });
    return { officers, watch: officers.map(({ id }) => id), unrelieved: [], seconds: [] };
  }
}

async function plannedStaff(
  tx: Tx,
  parts: StaffParts,
  { authority, officers }: Pick<Staff, 'officers'> & { readonly authority: string },
): Promise<Staff> {
  const now = parts.world.now();
  // One that begins this instant is among them.
  const until = Temporal.Instant.from(now).add({ seconds: 1 }).toString();
  const roster = await rosterOf(tx, parts, { authority, from: now, until });
  const handedOver = await tx.query<{ handed_by: string; at: Date }>(HANDED_OVER, [authority]);
  const { zone } = parts.keyring.authority(authority).stated;
  const standIns = await standInsOf(tx, dayIn(now, zone));
  return staffAt(
    {
      officers,
      roster,
      watch: await watchOf(tx, authority),
      handedOver: handedOver.map(({ handed_by: officer, at }) => ({
        officer,
        at: at.toISOString(),
      })),
      standIns: standIns.map(({ officer, stands_in: by }) => ({ officer, by })),
    },
    now,
  );
}
