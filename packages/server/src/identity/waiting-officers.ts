import type { KeptOfficer, OfficerWish } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import { officersKept } from './keep-officers.ts';
import { openWishes, planIn, type WishRow } from './officer-wishes.ts';

/** A change of an officer that waits, whoever looks at it. */
export type WaitingOfficer = Omit<OfficerWish, 'mine'>;

/** Changes of officers that wait for a second person, the oldest first. Nobody agrees by looking. */
export const waitingOfficers = (
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
): Promise<readonly WaitingOfficer[]> =>
  parts.store.asGate(async (tx) => {
    const kept = await officersKept(tx, parts);
    return (await openWishes(tx, parts)).map((row) => wishLine(parts, row, kept));
  });

/** A wish with names in place of ids. @param kept all officers */
export function wishLine(
  { keyring }: Pick<NodeParts, 'keyring'>,
  row: WishRow,
  kept: readonly KeptOfficer[],
): WaitingOfficer {
  const { number, name } = planIn(keyring, row);
  const asked = kept.find((one) => one.id === row.asked_by);
  return {
    ...{ id: row.id, change: row.wanted, officer: row.officer, number, name, role: row.role },
    other: row.other,
    ...{ authority: row.authority, askedAt: row.asked_at.toISOString() },
    authorityName: keyring.find(row.authority)?.stated.name ?? row.authority,
    askedBy: {
      ...{ id: row.asked_by, number: asked?.number ?? '', name: asked?.name ?? row.asked_by },
      role: asked?.role ?? '',
    },
  };
}
