import type { Facts } from '@comity/case';
import type { Session } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { lineOf, openReferral, type ReferralRow, writeReferral } from './referral-rows.ts';

const OF_DRAFT = `select * from referrals where id = $1 and referred_to = $2 and state = 'taken'
  for update`;

/** The office that drafted what was sent just now learns of it, and keeps it as it was sent. */
export async function tellOffice(
  tx: Tx,
  parts: NodeParts,
  sent: {
    readonly session: Session;
    readonly id: string;
    readonly version: number;
    readonly facts: Facts;
    readonly caseId: string;
  },
): Promise<void> {
  const { session, id, version, facts, caseId } = sent;
  const { authority } = session.officer;
  const [row] = await tx.query<ReferralRow>(OF_DRAFT, [id, authority]);
  if (row === undefined) return;
  const before = openReferral(parts, row, authority);
  const lines = [...(before?.lines ?? []), lineOf(parts, session, 'sent')];
  const text = { ...before, facts, choice: before?.choice ?? {}, lines };
  await writeReferral(tx, parts, { row, by: authority, text, version, caseId, state: 'sent' });
}
