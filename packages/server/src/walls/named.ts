import type { Officerly } from '@comity/service';
import { officersById } from '../drafts/draft-rows.ts';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

const NAMES = `select o.officer from wall_officers o join officers f on f.id = o.officer
  where o.authority = $1 and o.subject = $2 order by f.number`;

/** The officers for whom alone a case or a draft is; null where it is for all. */
export async function namedOf(
  tx: Tx,
  parts: { readonly keyring: Keyring; readonly world: World },
  { authority, subject }: { readonly authority: string; readonly subject: string },
): Promise<readonly Officerly[] | null> {
  const rows = await tx.query<{ officer: string }>(NAMES, [authority, subject]);
  if (rows.length === 0) return null;
  const names = await officersById(
    tx,
    parts,
    rows.map(({ officer }) => officer),
  );
  return rows.flatMap(({ officer }) => names.get(officer) ?? []);
}
