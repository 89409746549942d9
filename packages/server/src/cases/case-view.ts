import { adviceFor } from '@comity/advice';
import { type CaseState, due, fold, nextMoves, requestOfCase, whoseMove } from '@comity/case';
import type { ActView, CaseView, Session, Side } from '@comity/service';
import type { NodeParts } from '../node-parts.ts';
import type { Tx } from '../store/index.ts';
import type { LogVerdicts } from './log-verdict.ts';
import { sideIn } from './project-case.ts';
import { type ProofSources, proofsOf } from './proofs.ts';
import { reviewOf } from './review.ts';

/** The clear columns that a view needs. */
export interface CaseColumns {
  readonly peer: string;
  readonly peer_authority: string;
}

/** Everything the case page shows, from the entries; the log is verified when it has changed. */
export async function caseView(
  tx: Tx,
  parts: NodeParts,
  question: {
    readonly session: Session;
    readonly caseId: string;
    readonly row: CaseColumns;
    readonly verdict: LogVerdicts;
  },
): Promise<CaseView> {
  const { session, caseId, row } = question;
  const { authority } = session.officer;
  const [entries, record, queued, rejected, link, names] = await Promise.all([
    parts.exchange.entriesOf(tx, authority, caseId),
    parts.exchange.record(tx, authority, caseId),
    queuedActs(tx, caseId),
    rejectedActs(tx, caseId),
    linkTo(tx, row.peer),
    officerNames(tx, parts, authority),
  ]);
  const state = fold(entries);
  const side = sideIn(state, parts.participant.id);
  const sources: ProofSources = { state, record, queued, rejected };
  const request = requestOfCase(state)?.content ?? null;
  const advice = adviceFor(parts.law, state);
  return {
    caseId,
    title: request?.title ?? request?.conduct.split(/\r?\n/)[0] ?? '',
    at: parts.world.now(),
    side,
    us: sideView(parts, parts.participant.id, authority),
    them: sideView(parts, row.peer, row.peer_authority),
    link,
    state,
    request,
    acts: actViews(parts, sources, names),
    whoseMove: whoseMove(state, advice),
    moves: nextMoves(state, side, advice),
    due: due(state, advice),
    review: await reviewOf(tx, parts, { session, caseId }),
    log: question.verdict({ caseId, authority, record }),
  };
}

const actViews = (
  parts: NodeParts,
  sources: ProofSources,
  names: ReadonlyMap<string, string>,
): readonly ActView[] =>
  sources.state.timeline.map((item) => {
    const ours = item.author.participant === parts.participant.id;
    const name = ours ? names.get(item.author.officer) : undefined;
    return {
      id: item.act,
      kind: item.kind,
      ours,
      author: {
        ...item.author,
        authorityName: authorityName(parts, item.author.participant, item.author.authority),
        ...(name === undefined ? {} : { name }),
      },
      claimedAt: item.claimed,
      receivedAt: item.received,
      zone: item.zone,
      pinpoints: item.pinpoints,
      content: item.body === 'here' ? (item.content ?? 'unreadable') : item.body,
      effect:
        item.withoutEffect === null ? { took: true } : { took: false, because: item.withoutEffect },
      proofs: proofsOf(item, sources),
    };
  });

function sideView(parts: NodeParts, participant: string, authority: string): Side {
  const stated = statedAuthority(parts, participant, authority);
  return {
    participant,
    participantName: participantName(parts, participant),
    authority,
    authorityName: stated?.name ?? authority,
    zone: stated?.zone ?? 'UTC',
  };
}

const statedAuthority = (parts: NodeParts, participant: string, authority: string) =>
  parts.trust
    .current()
    .get(participant)
    ?.statements.at(-1)
    ?.statement.authorities.find(({ id }) => id === authority);

const authorityName = (parts: NodeParts, participant: string, authority: string): string =>
  statedAuthority(parts, participant, authority)?.name ?? authority;

/** A participant's name by the law data's list of jurisdictions. */
export const participantName = ({ law }: Pick<NodeParts, 'law'>, id: string): string =>
  law.jurisdictions.get(id)?.name ?? id;

async function queuedActs(tx: Tx, caseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; stored_at: Date; author: string; authority: string }>(
    'select id, stored_at, author, authority from acts where case_id = $1',
    [caseId],
  );
  return new Map(
    rows
      .filter(({ author, authority }) => author === authority)
      .map(({ id, stored_at }) => [id, stored_at.toISOString()]),
  );
}

async function rejectedActs(tx: Tx, caseId: string) {
  const rows = await tx.query<{ act_id: string; at: Date; code: string }>(
    `select act_id, at, code from receipts
     where case_id = $1 and outcome = 'rejected' and direction = 'received' and act_id is not null`,
    [caseId],
  );
  return new Map(rows.map(({ act_id, at, code }) => [act_id, { at: at.toISOString(), code }]));
}

/** The state of the line to a participant. */
export async function linkTo(tx: Tx, peer: string): Promise<CaseView['link']> {
  const rows = await tx.query<{ state: CaseView['link']['state']; heard_at: Date | null }>(
    `select state, heard_at from links where peer = $1
     order by heard_at desc nulls last`,
    [peer],
  );
  const out = rows.find(({ state }) => state !== 'unknown') ?? rows[0];
  return { state: out?.state ?? 'unknown', heardAt: rows[0]?.heard_at?.toISOString() ?? null };
}

async function officerNames(
  tx: Tx,
  { keyring }: NodeParts,
  authority: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; number: string; name_sealed: Buffer }>(
    'select id, number, name_sealed from officers where authority = $1',
    [authority],
  );
  return new Map(
    rows.map(({ id, number, name_sealed }) => [
      number,
      new TextDecoder().decode(keyring.openAtRest(authority, name_sealed, `officers/name/${id}`)),
    ]),
  );
}

/** For tests of pages that need only a state. */
export type { CaseState };
