import {
  adviceFor,
  answersTo,
  clockOfMove,
  compels,
  followUps,
  requestsFor,
  useLimitsIn,
} from '@comity/advice';
import { spokenReference } from '@comity/base';
import {
  type Advice,
  bindsUse,
  type CaseState,
  due,
  nextMoves,
  requestOfCase,
  type TimelineItem,
  titleOf,
  USE_BOUND,
  urgencyOf,
  whoseMove,
} from '@comity/case';
import type { ActView, CaseView, Session, Side, WhichActs } from '@comity/service';
import { textAtRest } from '../keys/index.ts';
import type { NodeParts } from '../node-parts.ts';
import { carriedFor } from '../relay/carried-for.ts';
import type { Tx } from '../store/index.ts';
import { participantName } from '../trust/participant-name.ts';
import { suspendedIn } from '../trust/standing-rows.ts';
import { acquaintances } from './acquaintance.ts';
import { type ActInDoubt, actsInDoubt } from './acts-in-doubt.ts';
import { pageOf } from './acts-page.ts';
import { decidedOf } from './decided.ts';
import { emergenciesWith } from './emergencies.ts';
import { linkedCases } from './linked-cases.ts';
import { proveLog } from './log-verdict.ts';
import { sideIn } from './project-case.ts';
import { openersIn, type ProofSources, proofsOf, readProofs } from './proofs.ts';
import { reviewOf } from './review.ts';

/** The clear columns that a view needs. */
export interface CaseColumns {
  readonly peer: string;
  readonly peer_authority: string;
  readonly head: string;
}

/** Everything the case page shows; the case is folded and its log verified once at each head. */
export async function caseView(
  tx: Tx,
  parts: NodeParts,
  question: {
    readonly session: Session;
    readonly caseId: string;
    readonly row: CaseColumns;
    readonly which: WhichActs;
  },
): Promise<CaseView> {
  const { session, caseId, row, which } = question;
  const { authority } = session.officer;
  const at = { authority, caseId, head: row.head };
  const open = parts.open.readProven(tx, at, (name, record) => proveLog(parts, name, record));
  const [{ state, signedWith, log }, link, carried, names, review] = await Promise.all([
    open,
    linkTo(tx, parts, row.peer),
    carriedFor(tx, authority, caseId),
    officerNames(tx, parts, authority),
    reviewOf(tx, parts, { session, caseId }),
  ]);
  const { shown, ...page } = pageOf(state.timeline, which);
  const openers = openersIn(state);
  const acts = shown.map(({ item }) => item.act);
  const sources = await readProofs(tx, at, { acts, openers });
  const linked = await linkedCases(tx, parts, { authority, caseId, peer: row.peer, state });
  const known = (await acquaintances(tx, parts, { authority, cases: [caseId] })).get(caseId);
  const side = sideIn(state, parts.participant.id);
  const request = requestOfCase(state)?.content ?? null;
  const advice = { ...adviceFor(parts.law, state), ...understoodBy(parts, row.peer) };
  const move = whoseMove(state, advice);
  const dates = due(state, { ...advice, ...(await decidedOf(tx, authority, state)) });
  const ways = side === 'requesting' ? followUps(parts.law, state) : [];
  const use = useLimitsIn(parts.law, state);
  const { timeline } = state;
  const doubts = actsInDoubt(parts, { peer: row.peer, timeline, signedWith });
  const inDoubt = [...doubts.values()];
  const [since] = inDoubt.map((doubt) => doubt.since).toSorted();
  return {
    caseId,
    reference: spokenReference(caseId),
    title: titleOf(state),
    at: parts.world.now(),
    side,
    us: sideView(parts, parts.participant.id, authority),
    them: sideView(parts, row.peer, row.peer_authority),
    link,
    carried,
    state,
    request,
    linked,
    acts: shown.map(({ item, number }) => actView(parts, { item, number, sources, names, doubts })),
    inDoubt:
      since === undefined
        ? null
        : { acts: doubts.size, since, oursAlone: inDoubt.every((doubt) => doubt.oursAlone) },
    page,
    whoseMove: move,
    answers: answersTo(move.what),
    requests: requestsFor(move.what, ways),
    clock: clockOfMove(dates, move),
    compels: compels(parts.law, state),
    followUps: ways,
    use: { ...use, binds: side === USE_BOUND && bindsUse(use) },
    moves: nextMoves(state, side, advice),
    due: dates,
    ...(known ?? { callBackFirst: [], keysSince: null, calledBack: null }),
    emergencies:
      urgencyOf(state).claimed === 'emergency'
        ? await emergenciesWith(tx, { authority, peer: row.peer, now: parts.world.now() })
        : null,
    review,
    log,
  };
}

interface Shown {
  readonly item: TimelineItem;
  readonly number: number;
  readonly sources: ProofSources;
  readonly names: ReadonlyMap<string, string>;
  readonly doubts: ReadonlyMap<string, ActInDoubt>;
}

function actView(parts: NodeParts, { item, number, sources, names, doubts }: Shown): ActView {
  const ours = item.author.participant === parts.participant.id;
  const name = ours ? names.get(item.author.officer) : undefined;
  return {
    id: item.act,
    digest: sources.digests.get(item.act) ?? '',
    number,
    kind: item.kind,
    parts: item.parts,
    ours,
    author: {
      ...item.author,
      authorityName: authorityName(parts, item.author),
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
    inDoubtSince: doubts.get(item.act)?.since ?? null,
  };
}

function sideView(parts: NodeParts, participant: string, authority: string): Side {
  const stated = statedAuthority(parts, participant, authority);
  return {
    participant,
    participantName: participantName(parts, participant),
    authority,
    authorityName: stated?.name ?? authority,
    zone: statedZone(parts, participant, authority),
  };
}

/** The kinds of act that a participant's node understands, by its newest key statement. */
export function understoodBy(
  { trust }: Pick<NodeParts, 'trust'>,
  participant: string,
): Pick<Advice, 'understands'> {
  const stated = trust.current().get(participant)?.statements.at(-1);
  return stated === undefined ? {} : { understands: stated.statement.node.understands };
}

/** The zone of an authority, as its participant stated it; UTC where it states none. */
export const statedZone = (parts: NodeParts, participant: string, authority: string): string =>
  statedAuthority(parts, participant, authority)?.zone ?? 'UTC';

const statedAuthority = (parts: NodeParts, participant: string, authority: string) =>
  parts.trust
    .current()
    .get(participant)
    ?.statements.at(-1)
    ?.statement.authorities.find(({ id }) => id === authority);

/** An authority's name by its node's newest key statement. */
export const authorityName = (
  parts: NodeParts,
  { participant, authority }: { readonly participant: string; readonly authority: string },
): string => statedAuthority(parts, participant, authority)?.name ?? authority;

/** The state of the line to a participant. */
export async function linkTo(
  tx: Tx,
  { trust }: Pick<NodeParts, 'trust'>,
  peer: string,
): Promise<CaseView['link']> {
  const rows = await tx.query<{
    state: CaseView['link']['state'];
    heard_at: Date | null;
    failing_since: Date | null;
  }>(
    `select state, heard_at, min(failing_since) over () as failing_since from links
     where peer = $1 order by heard_at desc nulls last`,
    [peer],
  );
  // A lane that is down is a line that is down, whatever the other one still carries.
  const state = (['down', 'up'] as const).find((each) => rows.some((row) => row.state === each));
  return {
    state: state ?? 'unknown',
    heardAt: rows[0]?.heard_at?.toISOString() ?? null,
    failingSince: rows[0]?.failing_since?.toISOString() ?? null,
    suspended: suspendedIn(trust.standingOf(peer)),
  };
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
      textAtRest(keyring, {
        ...{ authority, sealed: name_sealed, otherwise: number },
        aad: `officers/name/${id}`,
      }),
    ]),
  );
}

/** For tests of pages that need only a state. */
export type { CaseState };
