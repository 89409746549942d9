import { canonicalText, type JsonObject } from '@comity/base';
import { opensWhat } from '@comity/case';
import { waitingProposals } from '../approval/proposal-rows.ts';
import type { Keyring } from '../keys/index.ts';
import { eraseReferral } from '../referrals/erase-referral.ts';
import type { Tx } from '../store/index.ts';
import { forgetFormsOf } from '../unsent/forget-forms.ts';
import type { World } from '../world.ts';
import { type ErasureRow, insertErasure } from './erasure-rows.ts';

/** An act whose body is erased, with what it said, and who answers for it. */
export interface ErasedAct {
  readonly authority: string;
  readonly caseId: string;
  readonly actId: string;
  readonly kind: string;
  /** `undefined` where it could not be read. */
  readonly content: JsonObject | undefined;
  /** Numbers of the officers. */
  readonly officers: readonly string[];
}

/** What erasing copies is done with. */
export interface CopyParts {
  readonly keyring: Keyring;
  readonly world: World;
}

/**
 * Erases the same words where the node keeps them beside the act: the draft that became the act which
 * opened the case, the note of the call that it confirms, the proposals of it that were stated, given
 * back or still wait, and what the journal kept of them. Each leaves a record; what was typed and never
 * sent leaves none; headers, marks and approvals stay.
 */
export async function eraseCopies(tx: Tx, parts: CopyParts, erased: ErasedAct): Promise<void> {
  const { authority, caseId, officers } = erased;
  const record = (what: Pick<ErasureRow, 'kind' | 'subject'>) =>
    insertErasure(tx, parts.keyring, {
      ...{ authority, ...what, case_id: caseId, officers },
      at: new Date(parts.world.now()),
    });
  await forgetFormsOf(tx, caseId);
  for (const id of await draftsOf(tx, erased)) {
    await record({ kind: 'draft', subject: id });
    await tx.query('select blank_journal($1)', [id]);
    const at = new Date(parts.world.now());
    await eraseReferral(tx, parts.keyring, { id, authority, caseId, officers, at });
    await tx.query('delete from drafts where id = $1', [id]);
  }
  for (const id of await callsOf(tx, erased)) {
    await record({ kind: 'spoken', subject: id });
    await tx.query('select erase_spoken($1)', [id]);
  }
  for (const id of await proposalsOf(tx, parts, erased)) {
    await record({ kind: 'proposal', subject: id });
    await tx.query('select erase_proposal($1)', [id]);
    await tx.query('select blank_journal($1)', [id]);
  }
}

/** Ids of what a table keeps of the case that the act opened. */
const opening =
  (sql: string) =>
  async (tx: Tx, { authority, caseId, kind }: ErasedAct): Promise<readonly string[]> => {
    if (opensWhat(kind) === null) return [];
    const rows = await tx.query<{ id: string }>(sql, [authority, caseId]);
    return rows.map(({ id }) => id);
  };

const draftsOf = opening('select id from drafts where authority = $1 and case_id = $2');
const callsOf = opening('select id from spoken where authority = $1 and case_id = $2');

/** What was stated, what was given back on the way to it, and what says the same and still waits. */
const SETTLED = `select id from act_proposals where authority = $1 and case_id = $2 and kind = $3
  and sealed is not null and (act_id = $4 or state = 'returned')`;

async function proposalsOf(
  tx: Tx,
  parts: CopyParts,
  { authority, caseId, actId, kind, content }: ErasedAct,
): Promise<readonly string[]> {
  const settled = await tx.query<{ id: string }>(SETTLED, [authority, caseId, kind, actId]);
  const waiting = content === undefined ? [] : await waitingProposals(tx, parts, { authority });
  const same = waiting.flatMap(({ row, statement }) =>
    statement !== null &&
    row.case_id === caseId &&
    content !== undefined &&
    canonicalText(statement.content as JsonObject) === canonicalText(content)
      ? [row.id]
      : [],
  );
  return [...settled.map(({ id }) => id), ...same];
}
