import { may, type Officerly } from '@comity/service';
import { officerOf, readOfficers } from '../identity/officers.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';

/** Officers of an authority who work on cases, by number. */
export async function caseOfficers(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  authority: string,
): Promise<readonly Officerly[]> {
  const sql = 'select * from officers where authority = $1 order by number';
  const rows = await readOfficers(tx, parts, sql, [authority]);
  return rows
    .filter(({ role, suspended_at }) => may(role, 'office.assign') && suspended_at === null)
    .map((row) => officerOf(row, parts.keyring))
    .map(({ id, number, name, role }) => ({ id, number, name, role }));
}

/** Whether an officer may be called at an authority: not one who is suspended or works on no cases. */
export type IsHere = (officer: string) => boolean;

/** Who may be called at an authority now. */
export async function hereAt(
  tx: Tx,
  parts: Pick<NodeParts, 'keyring' | 'world'>,
  authority: string,
): Promise<IsHere> {
  const here = new Set((await caseOfficers(tx, parts, authority)).map(({ id }) => id));
  return (officer) => here.has(officer);
}

/** Who stands in for whom. */
export interface StandInRow {
  readonly officer: string;
  readonly stands_in: string;
  readonly until: string;
}

const STAND_INS = 'select officer, stands_in, until from stand_ins where until >= $1';

/** Those who stand in for others on a day. */
export const standInsOf = (tx: Tx, day: string): Promise<StandInRow[]> =>
  tx.query<StandInRow>(STAND_INS, [day]);
