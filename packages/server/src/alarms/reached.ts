import { no, ok, type Result } from '@comity/base';
import { type CaseState, isByPersonOf, unheardBy, urgencyOf } from '@comity/case';
import type { Reached, Session } from '@comity/service';
import type { ReachedCase } from '@comity/wire';
import type { NodeParts } from '../node-parts.ts';
import { carriedFor } from '../relay/carried-for.ts';
import type { Tx } from '../store/index.ts';
import { secondsAfter, WAKE } from './alarm-rows.ts';

interface ReachedRow {
  readonly trouble: string | null;
  readonly said: ReachedCase | null;
  readonly said_at: Date | null;
}

/** Whoever has looked is taken to look for so long: the page asks again within it. */
const LOOKED_FOR_SECONDS = 120;
const WANT = `insert into reached (authority, case_id, peer, next_ask_at, wanted_until)
  values ($1, $2, $3, $4, $5)
  on conflict (authority, case_id) do update set wanted_until = excluded.wanted_until`;

/** Who has been reached at the other State of a case. Spec and code: `Alarms.reached`. */
export async function reachedThere(
  tx: Tx,
  parts: NodeParts,
  { session, caseId }: { readonly session: Session; readonly caseId: string },
): Promise<Result<Reached | null>> {
  const { authority } = session.officer;
  const [row] = await tx.query<{ head: string; peer: string }>(
    'select head, peer from cases where id = $1',
    [caseId],
  );
  if (row === undefined) return no({ code: 'case-unknown' });
  const { state } = await parts.open.read(tx, { authority, caseId, head: row.head });
  const { claimed } = urgencyOf(state);
  const isOurs = state.parties?.requesting.participant === parts.participant.id;
  if (claimed !== 'emergency' && !(claimed === 'urgent' && isOurs)) return ok(null);
  const waits = waitingThere(state, row.peer);
  if (claimed === 'urgent' && waits !== null) {
    const now = parts.world.now();
    const until = secondsAfter(now, LOOKED_FOR_SECONDS);
    tx.later(WANT, [authority, caseId, row.peer, now, until]);
    tx.later(WAKE, [authority]);
  }
  const [kept] = await tx.query<ReachedRow>(
    'select trouble, said, said_at from reached where authority = $1 and case_id = $2',
    [authority, caseId],
  );
  const [alarm] = await tx.query<{ next_at: Date }>(
    `select next_at from alarms where authority = $1 and case_id = $2
      and sort = 'unreached' and ended_at is null`,
    [authority, caseId],
  );
  const { said = null, said_at: saidAt = null, trouble = null } = kept ?? {};
  return ok({
    waits,
    inHand: waits === null ? answeredBy(state, row.peer) : null,
    there:
      // What was said of an earlier alarm says nothing of what waits now.
      said === null || saidAt === null || (waits !== null && said.raised < waits.sentAt)
        ? null
        : { saidAt: saidAt.toISOString(), rungs: said.rungs, next: said.next },
    trouble,
    tellAt: alarm?.next_at.toISOString() ?? null,
    carried: await carriedFor(tx, authority, caseId),
  });
}

function waitingThere(state: CaseState, peer: string): Reached['waits'] {
  const [first] = unheardBy(state, peer, 'calls');
  return first === undefined
    ? null
    : { act: first.act, sentAt: first.claimed, acceptedAt: first.received };
}

function answeredBy(state: CaseState, peer: string): Reached['inHand'] {
  const answer = state.timeline.findLast(({ author }) => isByPersonOf(peer, author));
  return answer === undefined
    ? null
    : {
        kind: answer.kind,
        role: answer.author.role,
        at: answer.received ?? answer.claimed,
      };
}
