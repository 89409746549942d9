import type { JsonObject } from '@comity/base';
import { type AuditParts, appendAudit } from '../audit/index.ts';
import { scopeTo, type Tx } from '../store/index.ts';

/** An officer, as far as a line of the audit names one. */
interface Who {
  readonly id: string;
  readonly authority: string;
  readonly number: string;
}

/** A line about a lock is written once in so many minutes: a flood does not fill the audit. */
const LOCK_EVERY_MINUTES = 15;

/** Who a name belongs to; a name that nobody has costs the same and is noted as nobody's. */
export const whoOr = (row: Who | undefined, authority: string): Who =>
  row ?? { id: 'unknown-name', authority, number: 'nobody' };

/** Notes that a name, or somebody who uses it, is locked out for a while. */
export async function auditLock(tx: Tx, parts: AuditParts, who: Who): Promise<void> {
  await scopeTo(tx, who.authority);
  const since = Temporal.Instant.from(parts.world.now()).subtract({ minutes: LOCK_EVERY_MINUTES });
  const noted = await tx.query(
    `select from audit where authority = $1 and kind = 'sign-in-locked' and subject = $2
       and at > $3 limit 1`,
    [who.authority, who.id, since.toString()],
  );
  if (noted.length === 0) await auditSignIn(tx, parts, { who, kind: 'sign-in-locked' });
}

/**
 * Writes what concerns an officer's way in (`signed-in`, `sign-in-failed`, `sign-in-locked` ...) into
 * the audit of their authority. The gate's transaction is confined to that authority from here on.
 */
export async function auditSignIn(
  tx: Tx,
  parts: AuditParts,
  what: { who: Who; kind: string; subject?: string; detail?: JsonObject },
): Promise<void> {
  const { who, kind, subject = who.id, detail = {} } = what;
  const { authority, number } = who;
  await scopeTo(tx, authority);
  await appendAudit(tx, parts, { authority, officer: number, kind, subject, detail });
}
