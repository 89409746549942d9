import { createHash } from 'node:crypto';
import { answersTo, clockOfMove, compels, followUps, requestsFor } from '@comity/advice';
import { type Fault, spokenReference } from '@comity/base';
import {
  type Advice,
  allSaid,
  bindsUse,
  type CaseState,
  due,
  fold,
  nextMoves,
  requestOfCase,
  type TimelineItem,
  urgencyOf,
  useLimitsOf,
  whoseMove,
} from '@comity/case';
import { addDays } from '@comity/law';
import type {
  ActView,
  CaseView,
  LinkedCase,
  Proof,
  Session,
  Side,
  WhichActs,
} from '@comity/service';
import type { CaseFile } from './case-file.ts';
import { EMERGENCIES } from './emergencies.ts';
import { NO_LAW } from './law.ts';
import { AUTHORITIES, type FakeAuthority, NOW, OFFICERS } from './places.ts';

const LAW: Advice = {
  minimumPreservation: {
    days: 60,
    pinpoint: 'CETS185:29(7)',
    lastDay: (since) => addDays(since, 60),
  },
  acknowledgement: { hours: { routine: 72, urgent: 24, emergency: 2 } },
};

const authorityOf = (id: string): FakeAuthority => {
  const found = Object.values(AUTHORITIES).find((authority) => authority.id === id);
  if (found === undefined) throw new Error(`No authority ${id}.`);
  return found;
};

const sideOf = (authority: FakeAuthority): Side => ({
  participant: authority.participant,
  participantName: authority.participantName,
  authority: authority.id,
  authorityName: authority.name,
  zone: authority.zone,
});

const proofsOf = (item: TimelineItem, ours: boolean): readonly Proof[] => {
  const by = item.to.participant;
  const delivered: Proof[] =
    item.received === null
      ? []
      : [{ event: 'delivered', at: item.received, by, detail: 'Receipt 12 of batch 4.' }];
  return ours
    ? [{ event: 'queued', at: item.claimed, by: item.author.participant, detail: '' }, ...delivered]
    : delivered;
};

/** A digest of the form that a node gives. */
const digestOf = (act: string): string => createHash('sha256').update(act).digest('hex');

function actView(item: TimelineItem, number: number, us: string): ActView {
  const ours = item.author.participant === us;
  const officer = OFFICERS.find((one) => one.number === item.author.officer);
  return {
    id: item.act,
    digest: digestOf(item.act),
    number,
    kind: item.kind,
    parts: item.parts,
    ours,
    author: {
      ...item.author,
      authorityName: authorityOf(item.author.authority).name,
      ...(ours && officer !== undefined ? { name: officer.name } : {}),
    },
    claimedAt: item.claimed,
    receivedAt: item.received,
    zone: item.zone,
    pinpoints: item.pinpoints,
    content: item.content ?? (item.body === 'erased' ? 'erased' : 'unreadable'),
    effect:
      item.withoutEffect === null ? { took: true } : { took: false, because: item.withoutEffect },
    proofs: proofsOf(item, ours),
    inDoubtSince: null,
  };
}

/** The cases that a case names; of the invented network those are held whose id says so. */
function linkedIn(state: CaseState): CaseView['linked'] {
  const link = (caseId: string): LinkedCase => ({
    caseId,
    reference: spokenReference(caseId),
    held: caseId.startsWith('silkroad')
      ? {
          title: 'Silk Road server',
          status: 'preserved',
          parts: [{ id: 'p1', measure: 'preservation', stage: 'preserved' }],
        }
      : null,
  });
  const earlier = requestOfCase(state)?.content?.earlier ?? [];
  return {
    earlier: earlier.flatMap((one) => (one.kind === 'network' ? [link(one.case)] : [])),
    later: allSaid(state, 'request-followed').flatMap(({ content }) =>
      content?.case === undefined ? [] : [link(content.case)],
    ),
    more: earlier.length > 20,
  };
}

/** One page of the acts of a view, from the newest back, as a node cuts it. */
export function onePage(
  view: CaseView,
  { which, actsOnPage }: { readonly which: WhichActs; readonly actsOnPage: number },
): CaseView {
  if (which.acts === 'all') return view;
  const { acts } = view;
  const place = 'before' in which ? acts.findIndex(({ id }) => id === which.before) : -1;
  const end = place < 0 ? acts.length : place;
  const shown = acts.slice(Math.max(0, end - actsOnPage), end);
  const earlier = end > actsOnPage ? (shown[0]?.id ?? null) : null;
  const later = end < acts.length ? { before: acts[end + actsOnPage]?.id ?? null } : null;
  return { ...view, acts: shown, page: { earlier, later, of: acts.length } };
}

/** A case as the node of the session shows it: folded by the real fold. */
export function caseView(
  file: CaseFile,
  session: Session,
  calledBack: CaseView['calledBack'] = null,
): CaseView {
  const state = fold(file.entries);
  const us = authorityOf(session.officer.authority);
  const side =
    state.parties?.requesting.participant === us.participant ? 'requesting' : 'requested';
  const other = state.parties?.[side === 'requesting' ? 'requested' : 'requesting'];
  const them = authorityOf(other?.authorities[0] ?? 'ISL.dpp');
  const move = whoseMove(state);
  const ways = side === 'requesting' ? followUps(NO_LAW, state) : [];
  const use = useLimitsOf(state);
  return {
    caseId: file.caseId,
    reference: spokenReference(file.caseId),
    title: file.title,
    at: NOW,
    side,
    us: sideOf(us),
    them: sideOf(them),
    carried: [],
    link: {
      state: them.participant === 'BGR' ? 'down' : 'up',
      heardAt: '2024-11-21T14:19:40.000Z',
    },
    state,
    request: requestOfCase(state)?.content ?? null,
    linked: linkedIn(state),
    acts: state.timeline.map((item, index) => actView(item, index + 1, us.participant)),
    page: { earlier: null, later: null, of: state.timeline.length },
    whoseMove: move,
    answers: answersTo(move.what),
    requests: requestsFor(move.what, ways),
    clock: clockOfMove(due(state, LAW), move),
    compels: compels(NO_LAW, state),
    followUps: ways,
    use: { ...use, binds: side === 'requesting' && bindsUse(use) },
    moves: nextMoves(state, side),
    due: due(state, LAW),
    emergencies: urgencyOf(state).claimed === 'emergency' ? EMERGENCIES : null,
    inDoubt: null,
    callBackFirst:
      file.caseId === 'silkroad-new' && calledBack === null ? [{ code: 'first-contact' }] : [],
    keysSince: '2024-03-04T09:00:00.000Z',
    calledBack,
    review:
      file.caseId === 'netwalker'
        ? { due: '2024-11-22T14:00:00.000Z', mine: { ok: true, value: null } }
        : null,
    log:
      file.caseId === 'damaged'
        ? { valid: false, acts: state.counts.acts, found: [], broken: ACT_BROKEN }
        : { valid: true, acts: state.counts.acts, found: [], broken: null },
  };
}

const ACT_BROKEN: Fault = {
  code: 'act-out-of-order',
  params: { seq: 3, authority: 'ISL.dpp', kind: 'question-asked' },
  at: '/acts/2',
};
