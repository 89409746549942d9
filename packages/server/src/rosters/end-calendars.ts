import { appendAudit } from '../audit/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { SHELL } from '../trust/admission.ts';

const END_ALL = `update calendar_links l set ended_at = $3 from officers o
  where l.authority = $1 and l.officer = $2 and l.ended_at is null and o.id = l.officer
    and (o.suspended_at is not null or not role_may(o.role, 'calendars.links')) returning l.id`;

/** Ends the calendar addresses of an officer who works on no cases any more, for good: by command. */
export async function endCalendarsOf(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
  officer: string,
): Promise<void> {
  // From a form: a text that PostgreSQL cannot hold is the id of nobody.
  if (officer.includes('\u0000')) return;
  const { store, keyring, world } = parts;
  for (const authority of keyring.authorities) {
    await store.asNode(authority, async (tx) => {
      const params = [authority, officer, world.now()];
      for (const { id } of await tx.query<{ id: string }>(END_ALL, params)) {
        const kind = 'calendar-link-ended';
        const note = { authority, officer: SHELL, kind, subject: id, detail: {} };
        await appendAudit(tx, parts, note);
      }
    });
  }
}
