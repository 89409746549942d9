import { appendAudit } from '../audit/index.ts';
import { DUES_OF_CASE, isLateAt, REVIEWED_LATER } from '../cases/dues-of-case.ts';
import { forEachAuthority } from '../for-each-authority.ts';
import type { NodeParts } from '../node-parts.ts';

/** Dates that one transaction notes: others get their turn between. */
const AT_ONCE = 100;

/**
 * What somebody owed by a moment that has passed. A date that had passed when the act that names it was stored here is nobody's miss:
 * otherwise a State could write one into the record of another. The key says that each date of each clock is noted once, whichever process
 * comes to it and however often it starts anew.
 */
const NOTE = `insert into missed_deadlines (authority, case_id, act, what, part, due_at, owed_by,
    noted_at, day, zone)
  select c.authority, c.id, d.due->>'act', d.due->>'what', coalesce(d.due->>'part', ''),
    (d.due->>'at')::timestamptz, d.due->>'owedBy', $2,
    case when d.due ? 'zone' then d.due->>'day' end,
    case when d.due ? 'day' then d.due->>'zone' end
  from cases c ${DUES_OF_CASE}
  where c.authority = $1 and ((c.due_at < $2 and not c.closed)
      or (d.due->>'what' = 'review' and c.id in (${REVIEWED_LATER} and r.due_at < $2)))
    and ${isLateAt('$2')}
    and not exists (select from acts a where a.authority = c.authority and a.id = d.due->>'act'
      and a.stored_at >= (d.due->>'at')::timestamptz)
    and not exists (select from missed_deadlines m where m.authority = c.authority
      and m.case_id = c.id and m.act = d.due->>'act' and m.what = d.due->>'what'
      and m.part = coalesce(d.due->>'part', '') and m.due_at = (d.due->>'at')::timestamptz)
  limit ${AT_ONCE}
  on conflict do nothing
  returning case_id, act, what, part, due_at, owed_by`;

interface NotedRow {
  readonly case_id: string;
  readonly act: string;
  readonly what: string;
  readonly part: string;
  readonly due_at: Date;
  readonly owed_by: string;
}

/**
 * Notes what has run out at each authority: in the journal of the case and in the audit log, in the
 * transaction that notes it. Where it fails for one authority, the others have their turn.
 *
 * @returns how many dates were noted, and whether it failed for no authority
 */
export async function noteMissed(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world' | 'journal'>,
): Promise<{ readonly noted: number; readonly isWhole: boolean }> {
  let noted = 0;
  const isWhole = await forEachAuthority(parts, 'missed-not-noted', async (authority) => {
    let rows: readonly NotedRow[];
    do {
      rows = await parts.store.asNode(authority, async (tx) => {
        const found = await tx.query<NotedRow>(NOTE, [authority, parts.world.now()]);
        for (const { case_id: subject, act, what, part, due_at, owed_by } of found) {
          const detail = { act, what, part, due: due_at.toISOString(), owedBy: owed_by };
          const entry = { authority, officer: 'system', kind: 'deadline-missed', subject };
          await parts.journal.write(tx, { ...entry, content: detail });
          await appendAudit(tx, parts, { ...entry, detail });
        }
        return found;
      });
      noted += rows.length;
    } while (rows.length === AT_ONCE);
  });
  return { noted, isWhole };
}
