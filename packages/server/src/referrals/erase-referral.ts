import { erasureRecord } from '../erase/erasure-rows.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { macOf, recordTime } from '../trust/vouched.ts';

const OFFICES = `select o.office from referrals r
  cross join unnest(r.held_by || r.drafted_by) o (office)
  where r.id = $1 and o.office <> $2 order by o.office`;
const FORGET = `update referrals set sealed_here = null where id = $1 and state = 'home'`;
const ERASE = 'select erase_referral($1, $2, $3, $4, $5)';

/**
 * Erases what other offices kept of a draft that was sent: their copies of its referral, and what their
 * journals say; also of one that gave it back. The records there name who answers for it by office and
 * number. After the record of the draft at the office that sent it, and while that one has it still.
 */
export async function eraseReferral(
  tx: Tx,
  keyring: Keyring,
  erased: {
    readonly id: string;
    readonly authority: string;
    readonly caseId: string;
    readonly officers: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  const { id, authority, caseId, at } = erased;
  const rows = await tx.query<{ office: string }>(OFFICES, [id, authority]);
  if (rows.length === 0) return;
  const offices = rows.map(({ office }) => office);
  const officers = erased.officers.map((number) => `${authority} ${number}`);
  const record = { kind: 'draft', subject: id, case_id: caseId, officers, at } as const;
  const macs = offices.map((office) =>
    macOf(keyring, erasureRecord({ authority: office, ...record })),
  );
  await tx.query(ERASE, [id, officers, recordTime(at), offices, macs]);
}

/** What was said beside a draft goes with it where its own office discards it. */
export const forgetTalk = (tx: Tx, id: string): Promise<unknown> => tx.query(FORGET, [id]);
