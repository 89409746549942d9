import { earlierCases, type Facts, openerOf, opensWhat } from '@comity/case';
import { dayIn } from '@comity/law';
import type { Officer } from '@comity/service';
import { undertake } from '../approval/act-proposals.ts';
import { decideAct } from '../approval/state-act.ts';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import { sameWall } from '../walls/same-wall.ts';

/** A request that has just been put into the outbox. */
interface SentRequest {
  readonly officer: Officer;
  readonly facts: Facts;
  readonly to: { readonly participant: string };
  readonly caseId: string;
}

/**
 * States in each earlier case that the request names, with the State that is asked, that it has been
 * followed: the clock of the announced day ends, and what was preserved is kept until the decision.
 * Where the request is for other officers than that case, it does not say by which one: whoever sees
 * that case reads it. Where the policy wants two people for it, it waits as a proposal for the second.
 * Where nothing can be stated there (closed, not ours, of another State) nothing is: the request
 * itself names the case.
 */
export async function tellEarlierCases(
  tx: Tx,
  parts: NodeParts,
  { officer, facts, to, caseId }: SentRequest,
): Promise<void> {
  const sent = dayIn(parts.world.now(), officer.zone);
  // By id, as everybody locks cases.
  const earlier = new Set(earlierCases(facts).map((one) => one.caseId));
  for (const before of [...earlier].toSorted()) {
    const there = await earlierCase(tx, parts, { authority: officer.authority, caseId: before });
    if (there === null) continue;
    const isOpen = await sameWall(tx, officer.authority, [before, caseId]);
    const content = isOpen ? { sent, case: caseId } : { sent };
    const ready = await decideAct(tx, parts, {
      officer,
      caseId: before,
      shown: there.shown,
      statement: there.isDraft
        ? { kind: 'draft-followed', content }
        : { kind: 'request-followed', parts: there.about, content },
    });
    if (!ready.ok || ready.value.to.participant !== to.participant) continue;
    await undertake(tx, parts, ready.value);
  }
}

/**
 * What is preserved there; all that stands where nothing is. Nobody has opened that case for it: what
 * counts as seen of the other side is what opened the case. Null in a case in which we neither asked
 * nor were told.
 */
async function earlierCase(
  tx: Tx,
  parts: NodeParts,
  { authority, caseId }: { readonly authority: string; readonly caseId: string },
): Promise<{
  readonly about: readonly string[];
  /** A draft was talked over there, and nothing asked. */
  readonly isDraft: boolean;
  readonly shown: Readonly<Record<string, number>>;
} | null> {
  const [row] = await tx.query<{ head: string }>(
    'select head from cases where id = $1 for update',
    [caseId],
  );
  if (row === undefined) return null;
  const { state } = await parts.open.read(tx, { authority, caseId, head: row.head });
  const opener = openerOf(state);
  if (opener === null || state.parties?.requesting.participant !== parts.participant.id)
    return null;
  const standing = state.parts.filter(({ stage }) => stage !== 'withdrawn');
  const preserved = standing.filter(({ stage }) => stage === 'preserved');
  return {
    about: (preserved.length > 0 ? preserved : standing).map(({ id }) => id),
    isDraft: opensWhat(opener.kind) === 'draft',
    shown: opener.author.authority === authority ? {} : { [opener.author.authority]: opener.seq },
  };
}
