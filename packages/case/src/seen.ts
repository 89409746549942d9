import type { ActKind, CaseSort, Stage } from '@comity/statements';
import { ACT_KINDS, CASE_SORTS, describedKind, slotOf } from '@comity/statements';
import { type Clock, covers } from './clock.ts';
import { countCovered, type Effective, type Ledger, lastCovered } from './ledger.ts';
import { opensWhat, sortOf } from './opens.ts';
import { sawBefore } from './order.ts';
import { preferred } from './settle-part.ts';
import { SIDES, type Side } from './side.ts';
import type { CaseState } from './state.ts';

/** What stood in the case, as far as somebody had seen it: what an act is judged by. */
export interface Seen {
  /** What the case was opened with; `null` as long as it was not. */
  readonly opened: CaseSort | null;
  /** An act of this kind has had its effect. */
  readonly has: (kind: ActKind) => boolean;
  /** The slot that a kind fills is held, for a part where one is named. */
  readonly holds: (kind: ActKind, part: string | null) => boolean;
  /** Acts of a kind by which the other side asked this one and got no reply, as far as `by` replies. */
  readonly openAsks: (kind: string, by: Replying) => readonly string[];
  /** Parts of the request, in the order in which they were opened. */
  readonly parts: readonly string[];
  /** Where a part stood; `null` when there was none of that id. */
  readonly stage: (part: string) => Stage | null;
  /** The kind of an act that stood in the log, without effect or with. */
  readonly kindOf: (act: string) => string | null;
  /** The authority that wrote an act that stood in the log. */
  readonly authorityOf: (act: string) => string | null;
  /** The case was closed, and nobody who had seen that reopened it. */
  readonly closed: boolean;
}

/** Who replies, and about which parts; none: about all that was asked. */
export interface Replying {
  readonly side: Side | null;
  readonly parts: readonly string[];
}

/** A reply about parts is none to what was asked about others only. */
const meets = (asked: readonly string[], replied: readonly string[]): boolean =>
  asked.length === 0 || replied.length === 0 || replied.some((part) => asked.includes(part));

const ENDING_REQUEST = ACT_KINDS.filter((kind) => {
  const { fills } = describedKind(kind);
  return fills.how === 'ends' && fills.what === 'request';
});
const ENDING_PARTS = ACT_KINDS.filter((kind) => {
  const { fills } = describedKind(kind);
  return fills.how === 'ends' && fills.what === 'parts';
});
const ENDING_CASE = ACT_KINDS.filter((kind) => {
  const { fills } = describedKind(kind);
  return fills.how === 'ends' && fills.what === 'case';
});

/** Whether acts of a kind close the record of a case. */
export const endsCase = (kind: string): boolean => ENDING_CASE.some((one) => one === kind);

const REOPENING = ACT_KINDS.filter((kind) => describedKind(kind).fills.how === 'reopens');

/** Whether, of the acts that are `covered`, one closed the case and none whose author saw it reopened it. */
export function closedIn(ledger: Ledger, covered: (act: Effective) => boolean): boolean {
  const said = (kinds: readonly ActKind[]) =>
    kinds.flatMap((kind) => (ledger.bySlot.get(slotOf(kind)) ?? []).filter(covered));
  const ends = said(ENDING_CASE);
  if (ends.length === 0) return false;
  const reopened = said(REOPENING);
  return ends.some((end) => !reopened.some((act) => sawBefore(act.ordered, end.ordered)));
}

export const withdrawn = (seen: Pick<Seen, 'has'>): boolean => ENDING_REQUEST.some(seen.has);

/** The kinds that open a case, by its sort. */
const OPENERS: Readonly<Record<CaseSort, readonly ActKind[]>> = {
  request: ACT_KINDS.filter((kind) => opensWhat(kind) === 'request'),
  information: ACT_KINDS.filter((kind) => opensWhat(kind) === 'information'),
  draft: ACT_KINDS.filter((kind) => opensWhat(kind) === 'draft'),
};

/** What an author with this clock had seen of the acts in the ledger. */
export function seenIn(ledger: Ledger, clock: Clock): Seen {
  const covered = ({ authority, seq }: { readonly authority: string; readonly seq: number }) =>
    covers(clock, authority, seq);
  const some = (slot: string) => (ledger.bySlot.get(slot) ?? []).some(covered);
  const has = (kind: ActKind) => (ledger.byKind.get(kind) ?? []).some(covered);
  const ended = (part: string) =>
    ENDING_REQUEST.some(has) || ENDING_PARTS.some((kind) => some(`${slotOf(kind)} ${part}`));
  const opened = (part: string) => (ledger.parts.get(part) ?? []).find(covered);
  return {
    get opened() {
      return CASE_SORTS.find((sort) => OPENERS[sort].some(has)) ?? null;
    },
    has,
    holds: (kind, part) => some(part === null ? slotOf(kind) : `${slotOf(kind)} ${part}`),
    openAsks: (kind, { side, parts }) =>
      notSeenAnswered(ledger, clock, kind)
        .filter((ask) => side !== null && ask.side !== side && covered(ask))
        .filter((ask) => meets(ask.parts, parts))
        .filter((ask) => !(ledger.replies.get(ask.act) ?? []).some(covered))
        .map(({ act }) => act),
    get parts() {
      return [...ledger.parts.keys()].filter((part) => opened(part) !== undefined);
    },
    stage: (part) => {
      const found = opened(part);
      if (found === undefined) return null;
      if (ended(part)) return 'withdrawn';
      const last = (ledger.movers.get(part) ?? []).flatMap((authority) => {
        const chain = ledger.moves.get(`${part} ${authority}`) ?? [];
        return lastCovered(chain, clock[authority] ?? 0) ?? [];
      });
      return preferred(found.measure, unseen(last))?.stage ?? 'asked';
    },
    kindOf: (act) => (ledger.named.get(act) ?? []).find(covered)?.kind ?? null,
    authorityOf: (act) => (ledger.named.get(act) ?? []).find(covered)?.authority ?? null,
    get closed() {
      return closedIn(ledger, covered);
    },
  };
}

/**
 * The asking acts of a kind among which those are that were open for an author with this clock:
 * what nobody answered, and what was answered by acts that the author had not seen.
 */
function notSeenAnswered(ledger: Ledger, clock: Clock, kind: string): readonly Effective[] {
  const found = new Set(ledger.unanswered.get(kind));
  for (const [authority, chain] of ledger.byAuthority) {
    for (let at = countCovered(chain, clock[authority] ?? 0); at < chain.length; at += 1) {
      for (const id of chain[at]?.repliesTo ?? []) {
        const ask = ledger.asks.get(id);
        if (ask?.kind === kind) found.add(ask);
      }
    }
  }
  return [...found].sort((one, other) => one.place - other.place);
}

/** Of acts that moved one part: those that no other one's author had seen. */
export const unseen = (acts: readonly Effective[]): readonly Effective[] =>
  acts.filter((act) => !acts.some((later) => sawBefore(later.ordered, act.ordered)));

/** What somebody who has all of a state has seen: for an act that would be written now. */
export function seenOf(state: CaseState): Seen {
  const slots = (side: Side): readonly string[] => Object.keys(state.slots[side]);
  const kinds = new Set(
    state.timeline.filter((item) => item.withoutEffect === null).map(({ kind }) => kind),
  );
  const part = (id: string) => state.parts.find((one) => one.id === id);
  const stood = (act: string) =>
    state.timeline.find((item) => item.act === act && item.withoutEffect?.code !== 'rejected');
  return {
    opened: sortOf(state),
    has: (kind) => kinds.has(kind),
    holds: (kind, id) =>
      id === null
        ? SIDES.some((side) => slots(side).includes(slotOf(kind)))
        : Object.hasOwn(part(id)?.slots ?? {}, slotOf(kind)),
    openAsks: (kind, { side, parts }) =>
      state.waits
        .filter((wait) => wait.kind === kind && wait.owedBy === side && wait.replies.length === 0)
        .filter((wait) => meets(wait.parts, parts))
        .map(({ ask }) => ask),
    parts: state.parts.map(({ id }) => id),
    stage: (id) => part(id)?.stage ?? null,
    kindOf: (act) => stood(act)?.kind ?? null,
    authorityOf: (act) => stood(act)?.author.authority ?? null,
    closed: state.status === 'closed',
  };
}
