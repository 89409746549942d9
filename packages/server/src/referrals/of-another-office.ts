import type { Fault } from '@comity/base';
import type { Draft } from '@comity/service';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import { officeOf } from './referral-rows.ts';

/** It was drafted by another office, which has it back with reasons and never loses it. */
export const OF_ANOTHER_OFFICE: Fault = { code: 'draft-of-another-office' };

const TAKEN = `select id, drafted_by from referrals
  where id = any($1::text[]) and referred_to = scope() and state = 'taken'`;
const NONE: Draft['office'] = { referredBy: null, mayRefer: false };

/** Whether a draft was taken up for another office. */
export const isOfAnotherOffice = async (
  tx: Tx,
  { id }: { readonly id: string },
): Promise<boolean> => (await tx.query(TAKEN, [[id]])).length > 0;

/**
 * What drafts have to do with other offices of the node, by their ids. A node of one office asks nothing.
 */
export async function officesOfDrafts(
  tx: Tx,
  keyring: Keyring,
  ids: readonly string[],
): Promise<(id: string) => Draft['office']> {
  if (keyring.authorities.length < 2 || ids.length === 0) return () => NONE;
  const rows = await tx.query<{ id: string; drafted_by: string }>(TAKEN, [ids]);
  const by = new Map(rows.map((row) => [row.id, officeOf(keyring, row.drafted_by)]));
  return (id) => {
    const referredBy = by.get(id) ?? null;
    return { referredBy, mayRefer: referredBy === null };
  };
}
