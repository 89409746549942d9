import { no, ok, type Result } from '@comity/base';
import type { KeptOfficer, OfficerSession } from '@comity/service';
import type { Tx } from '../store/index.ts';
import { noSuchOfficer, type OfficerKeeping, officersKept, onOfficer } from './keep-officers.ts';
import { BY_SHELL, note } from './officer-changes.ts';
import { liveLines } from './sessions.ts';

/** Where anybody is signed in now, the latest sign-in first. @param here token of who asks */
export async function sessionsOfAll(
  tx: Tx,
  parts: Omit<OfficerKeeping, 'store'>,
  { kept, here }: { readonly kept: readonly KeptOfficer[]; readonly here: string },
): Promise<readonly OfficerSession[]> {
  const lines = await liveLines(tx, parts, { officer: null, here });
  return lines.flatMap((line) => {
    const whose = kept.find(({ id }) => id === line.officer);
    if (whose === undefined) return [];
    const { number, name, authorityName } = whose;
    return [{ ...line, number, name, authorityName }];
  });
}

/** The same for the shell; of one officer where one is named. Code: `no-such-officer`. */
export const listSessions = (
  parts: OfficerKeeping,
  officer?: string,
): Promise<Result<readonly OfficerSession[]>> =>
  parts.store.asGate(async (tx) => {
    const kept = await officersKept(tx, parts);
    if (officer !== undefined && !kept.some(({ id }) => id === officer)) {
      return no(noSuchOfficer(officer));
    }
    const all = await sessionsOfAll(tx, parts, { kept, here: '' });
    return ok(all.filter((line) => officer === undefined || line.officer === officer));
  });

/** Ends one session of an officer, as the shell does. Codes: `no-such-officer`, `session-unknown`. */
export const endSession = (
  parts: OfficerKeeping,
  officer: string,
  session: string,
): Promise<Result<null>> =>
  onOfficer(parts, officer, async (tx, row) => {
    const sql = 'delete from sessions where id = $1 and officer_id = $2 returning 1';
    const ended = session.includes('\u0000') ? [] : await tx.query(sql, [session, officer]);
    if (ended.length === 0) return no({ code: 'session-unknown' });
    await note(tx, parts, row, { by: BY_SHELL, kind: 'session-ended' });
    return ok(null);
  });
