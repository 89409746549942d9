import { requestOfCase } from '@comity/case';
import { spanOf } from '@comity/statements';
import type { OpenCase } from '../cases/open-cases.ts';
import type { ChangedCase } from '../exchange/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/**
 * Ends the note of what was asked by voice once its request comes: one that says that it was spoken
 * within ten minutes of what the note says, in the same direction. Where two notes are as near, an
 * officer says which.
 */
const WRITTEN = `with near as (select id from spoken where authority = $1 and peer = $2 and ours = $3
    and ended_at is null and said_at between $4::timestamptz - interval '10 minutes'
      and $4::timestamptz + interval '10 minutes')
  update spoken set ended_at = $5, case_id = $6 where authority = $1
    and id in (select id from near) and (select count(*) from near) = 1`;

/** Looks at cases that a transaction has opened: it stands or falls with them. */
export function endSpoken(
  tx: Tx,
  { world, participant }: { readonly world: World; readonly participant: string },
  opened: {
    readonly authority: string;
    readonly changed: readonly ChangedCase[];
    readonly cases: ReadonlyMap<string, OpenCase>;
  },
): void {
  for (const { caseId, peer, head } of opened.changed) {
    const state = head === null ? opened.cases.get(caseId)?.state : undefined;
    const at = state === undefined ? undefined : requestOfCase(state)?.content?.spoken?.at;
    const said = at === undefined ? undefined : spanOf(at)?.from;
    if (said === undefined) continue;
    const isOurs = state?.parties?.requesting.participant === participant;
    tx.later(WRITTEN, [opened.authority, peer, isOurs, String(said), world.now(), caseId]);
  }
}
