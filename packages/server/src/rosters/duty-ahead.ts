import { rosterHeld } from '@comity/duty';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import { rosterOf } from './roster-rows.ts';

/** A shift ahead in which an officer is named. */
export interface ShiftAhead {
  readonly from: string;
  readonly until: string;
  readonly as: 'officer' | 'substitute';
  /** Whether somebody who is there has it. */
  readonly held: boolean;
}

/** What an authority has planned with an officer. */
export interface DutyAhead {
  /** The zone of the authority. */
  readonly zone: string;
  /** The running shift too; the earliest first. */
  readonly shifts: readonly ShiftAhead[];
  /** Whether the officer is named for hours that nobody has. */
  readonly fallback: boolean;
}

/** Shifts ahead in which an officer is named, and who has them as things stand; none of nobody. */
export async function dutyAhead(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
  officer: string,
): Promise<DutyAhead> {
  const { store, keyring, world } = parts;
  const [row] = await store.asGate((tx) =>
    tx.query<{ authority: string }>('select authority from officers where id = $1', [officer]),
  );
  const { zone } = (row && keyring.find(row.authority)?.stated) ?? { zone: 'UTC' };
  if (row === undefined) return { zone, shifts: [], fallback: false };
  const { authority } = row;
  return store.asNode(authority, async (tx) => {
    const roster = await rosterOf(tx, parts, { authority, from: world.now() });
    const held = rosterHeld(roster, await hereAt(tx, parts, authority));
    const has = new Set(held.shifts.map(({ id }) => id));
    const { fallback } = roster;
    return {
      zone,
      shifts: roster.shifts
        .filter((shift) => shift.officer === officer || shift.substitute === officer)
        .map(({ id, from, until, ...shift }) => ({
          ...{ from, until },
          as: shift.officer === officer ? 'officer' : 'substitute',
          held: has.has(id),
        })),
      fallback: fallback?.kind === 'officer' && fallback.officer === officer,
    };
  });
}
