import type { Drafts } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import { officesOfDrafts } from '../referrals/of-another-office.ts';
import type { Tx } from '../store/index.ts';
import { type DraftRow, draftOf, NOBODY, officersById, openDraft } from './draft-rows.ts';

const UNSENT = `select * from drafts where state <> 'sent' order by saved_at desc limit 200`;

/** The drafts that were not sent, last saved first; and those that cannot be read. */
export async function listDrafts(
  tx: Tx,
  parts: NodeParts,
): Promise<Awaited<ReturnType<Drafts['list']>>> {
  const rows = await tx.query<DraftRow>(UNSENT);
  const officers = await officersById(
    tx,
    parts,
    rows.map((row) => row.created_by),
  );
  const officeOf = await officesOfDrafts(
    tx,
    parts.keyring,
    rows.map(({ id }) => id),
  );
  const opened = rows.map((row) => ({ row, body: openDraft(parts, row) }));
  return {
    drafts: opened.flatMap(({ row, body }) => {
      if (body === undefined) return [];
      const creator = officers.get(row.created_by) ?? NOBODY;
      return [draftOf(row, body, { creator, office: officeOf(row.id) })];
    }),
    damaged: opened.flatMap(({ row, body }) => (body === undefined ? [{ id: row.id }] : [])),
  };
}
