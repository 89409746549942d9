import { clocksFor } from '@comity/advice';
import {
  type CaseEntry,
  type CaseState,
  due,
  fold,
  requestOfCase,
  type Side,
  standing,
  whoseMove,
} from '@comity/case';
import type { Law } from '@comity/law';
import type { Keyring } from '../keys/index.ts';
import type { Tx } from '../store/index.ts';
import type { World } from '../world.ts';

/** What a projection is made with. */
export interface ProjectionParts {
  readonly keyring: Keyring;
  readonly law: Law;
  readonly world: World;
  readonly participant: string;
}

/** A case whose entries have changed, at one authority. */
export interface ChangedCase {
  readonly authority: string;
  readonly caseId: string;
  readonly entries: readonly CaseEntry[];
}

/**
 * Brings the clear columns and the sealed title of one case in line with its entries, in the
 * transaction that stored the newest of them.
 */
export async function projectCase(
  tx: Tx,
  parts: ProjectionParts,
  changed: ChangedCase,
): Promise<CaseState> {
  const { authority, caseId, entries } = changed;
  const state = fold(entries);
  const side = sideIn(state, parts.participant);
  const asked = requestOfCase(state);
  const request = asked?.content ?? null;
  const move = whoseMove(state);
  const next = nextDue(state, parts.law);
  const title = request?.title ?? firstLine(request?.conduct ?? '');
  await tx.query(
    `update cases set side = $3, measure = $4, status = $5, urgency = $6, priority = $7,
       move = $8, move_what = $9, due_at = $10, due_what = $11, updated_at = $12, entries = $13,
       unread = unread or their_acts < $14, their_acts = $14, closed = $15, title_sealed = $16,
       opened_at = $17
     where authority = $1 and id = $2`,
    [
      authority,
      caseId,
      side,
      request?.measure ?? '',
      state.status,
      request?.urgency.level ?? 'routine',
      standing(state, 'request-triaged')?.content?.priority ?? null,
      move.side === null ? 'nobody' : move.side === side ? 'ours' : 'theirs',
      move.what,
      next?.at ?? null,
      next?.what ?? null,
      parts.world.now(),
      entries.length,
      entries.filter((e) => e.entry === 'act' && e.author.participant !== parts.participant).length,
      OVER.has(state.status),
      parts.keyring.sealAtRest(authority, new TextEncoder().encode(title), `cases/title/${caseId}`),
      asked?.received ?? null,
    ],
  );
  return state;
}

const OVER: ReadonlySet<string> = new Set(['closed', 'rejected']);
const LINE_LENGTH = 80;

const firstLine = (text: string): string => {
  const line = text.split(/\r?\n/)[0] ?? '';
  return line.length <= LINE_LENGTH ? line : `${line.slice(0, LINE_LENGTH - 1)}…`;
};

/** Which side of the case a participant is on; without a request it asks. */
export const sideIn = (state: CaseState, participant: string): Side =>
  state.parties?.requested.participant === participant ? 'requested' : 'requesting';

function nextDue(state: CaseState, law: Law): { at: string; what: string } | undefined {
  return due(state, clocksFor(law, state))
    .flatMap(({ at, what, held, kind }) =>
      at === undefined || held !== undefined || kind === 'minimum' ? [] : [{ at, what }],
    )
    .sort((a, b) => (a.at < b.at ? -1 : 1))[0];
}
