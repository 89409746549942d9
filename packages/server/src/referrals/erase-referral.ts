import { erasureRecord } from '../erase/erasure-rows.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { macOf, recordTime } from '../trust/vouched.ts';

const OF_CASE = `select id, drafted_by from referrals where referred_to = $1 and case_id = $2`;
const ERASE = 'select erase_referral($1, $2, $3, $4, $5)';

/**
 * Erases what the office that drafted a request kept of it: its copy, and what its journal says. The
 * record there names who answers for it by office and number. After the record of the draft at the
 * office whose case it is.
 */
export async function eraseReferral(
  tx: Tx,
  keyring: Keyring,
  erased: {
    readonly authority: string;
    readonly caseId: string;
    readonly officers: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  const { authority, caseId, at } = erased;
  const rows = await tx.query<{ id: string; drafted_by: string }>(OF_CASE, [authority, caseId]);
  const officers = erased.officers.map((number) => `${authority} ${number}`);
  for (const { id, drafted_by: drafted } of rows) {
    const record = { kind: 'draft', subject: id, case_id: caseId, officers, at } as const;
    const mac = macOf(keyring, erasureRecord({ authority: drafted, ...record }));
    await tx.query(ERASE, [id, caseId, officers, recordTime(at), mac]);
  }
}
