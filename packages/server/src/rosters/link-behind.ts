import type { CalendarScope } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';

/** Whose calendar an address is. */
export interface LinkBehind {
  readonly id: string;
  readonly officer: string;
  readonly scope: CalendarScope;
}

const BEHIND =
  'select id, officer, scope from calendar_links where authority = $1 and hash = $2 and ended_at is null';

/**
 * Finds the address of a calendar, whoever asks: nobody has signed in. What the calendar says is read as
 * its officer.
 *
 * @param hash of the secret in the address
 * @returns null where there is none, or its officer works on cases no more
 */
export function linkBehind(
  parts: Pick<NodeParts, 'store' | 'keyring' | 'world'>,
  { authority, hash }: { readonly authority: string; readonly hash: Uint8Array },
): Promise<LinkBehind | null> {
  return parts.store.asNode(authority, async (tx) => {
    const [row] = await tx.query<LinkBehind>(BEHIND, [authority, hash]);
    if (row === undefined) return null;
    return (await hereAt(tx, parts, authority))(row.officer) ? row : null;
  });
}
