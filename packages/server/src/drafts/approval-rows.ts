import type { Json } from '@comity/base';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { contentMark, isVouched, macOf, recordBytes, recordTime } from '../trust/vouched.ts';
import type { DraftRow } from './draft-rows.ts';

/** A row of `draft_approvals`. */
export interface ApprovalRow {
  readonly draft_id: string;
  readonly version: number;
  readonly officer_id: string;
  readonly authority: string;
  readonly at: Date;
  /** Keyed hash of what would be signed. */
  readonly content: Buffer;
  readonly mac: Buffer;
}

/** What the MAC of an approval is over. */
export const approvalRecord = (row: Omit<ApprovalRow, 'mac'>) =>
  ({
    record: 'draft-approval',
    draft: row.draft_id,
    version: row.version,
    officer: row.officer_id,
    authority: row.authority,
    at: recordTime(row.at),
    content: recordBytes(row.content),
  }) as const;

/** The mark of what an approval of this draft is of: the whole act as it would be signed. */
export const releaseMark = (parts: NodeParts, row: DraftRow, act: unknown): Buffer =>
  contentMark(parts.keyring, { draft: row.id, version: row.version, act: act as Json });

/** The approvals of a draft's present version that this node wrote; others are alarmed. */
export const approvalsOf = (
  tx: Tx,
  parts: NodeParts,
  draft: Pick<DraftRow, 'id' | 'version'>,
): Promise<readonly ApprovalRow[]> =>
  vouched(tx, parts, { draft, which: 'version = $2 order by at' });

/** The last approval of each officer who approved an earlier version, and not the present one. */
export const lapsedApprovalsOf = (
  tx: Tx,
  parts: NodeParts,
  draft: Pick<DraftRow, 'id' | 'version'>,
): Promise<readonly ApprovalRow[]> => vouched(tx, parts, { draft, which: LAPSED });

const LAPSED = `version < $2 and not exists (select from draft_approvals later
  where later.draft_id = a.draft_id and later.officer_id = a.officer_id
    and later.version > a.version and later.version <= $2) order by at`;

async function vouched(
  tx: Tx,
  parts: NodeParts,
  of: { readonly draft: Pick<DraftRow, 'id' | 'version'>; readonly which: string },
): Promise<readonly ApprovalRow[]> {
  const rows = await tx.query<ApprovalRow>(
    `select * from draft_approvals a where draft_id = $1 and ${of.which}`,
    [of.draft.id, of.draft.version],
  );
  return rows.filter((row) =>
    isVouched(parts, approvalRecord(row), { mac: row.mac, id: row.draft_id }),
  );
}

/** Writes one approval. */
export async function insertApproval(
  tx: Tx,
  parts: NodeParts,
  row: Omit<ApprovalRow, 'mac'>,
): Promise<void> {
  await tx.query(
    `insert into draft_approvals (draft_id, version, officer_id, authority, at, content, mac)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      row.draft_id,
      row.version,
      row.officer_id,
      row.authority,
      row.at.toISOString(),
      row.content,
      macOf(parts.keyring, approvalRecord(row)),
    ],
  );
}
