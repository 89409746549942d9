import { requestOfCase } from '@comity/case';
import { type AuditParts, appendAudit } from '../audit/index.ts';
import type { OpenCase } from '../cases/open-cases.ts';
import type { ChangedCase } from '../exchange/index.ts';
import type { Tx } from '../store/index.ts';
import { momentOfCall, NEAR } from './spoken-rows.ts';

/**
 * Ends the note of what was asked by voice once its request comes. Where two notes are as near, an
 * officer says which.
 */
const WRITTEN = `with near as (select id from spoken where ${NEAR})
  update spoken set ended_at = $5, case_id = $6 where authority = $1 and ended_at is null
    and id in (select id from near) and (select count(*) from near) = 1
  returning id`;

/** Looks at cases that a transaction has opened: it stands or falls with them. */
export async function endSpoken(
  tx: Tx,
  parts: AuditParts & { readonly participant: string },
  opened: {
    readonly authority: string;
    readonly changed: readonly ChangedCase[];
    readonly cases: ReadonlyMap<string, OpenCase>;
  },
): Promise<void> {
  const { authority, changed, cases } = opened;
  for (const { caseId, peer, head } of changed) {
    const state = head === null ? cases.get(caseId)?.state : undefined;
    const at = state === undefined ? undefined : requestOfCase(state)?.content?.spoken?.at;
    const said = momentOfCall(at, parts.world.now());
    if (said === undefined) continue;
    const isOurs = state?.parties?.requesting.participant === parts.participant;
    const near = [authority, peer, isOurs, said];
    const ended = await tx.query<{ id: string }>(WRITTEN, [
      ...[...near, parts.world.now(), caseId],
    ]);
    for (const { id: subject } of ended) {
      const entry = { authority, officer: 'system', kind: 'spoken-written', subject };
      await appendAudit(tx, parts, { ...entry, detail: { case: caseId } });
    }
  }
}
