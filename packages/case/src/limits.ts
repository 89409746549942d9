import {
  ACT_KINDS,
  type ActKind,
  type ActStatement,
  conditionsSaid,
  describedKind,
  expectedBy,
  isActKind,
  type LimitFields,
  type LimitSaid,
  limitFieldsOf,
  limitsSaid,
  STAGES,
  type Stage,
  slotOf,
} from '@comity/statements';
import { actOf, allSaid } from './said.ts';
import type { Side } from './side.ts';
import type { CaseState, TimelineItem } from './state.ts';

/**
 * Whether a condition of the kind binds how a thing is used; speciality is a use for the charges named.
 * What one of no kind binds, only who reads it can tell.
 */
const BINDS_USE: Readonly<Record<LimitSaid['sort'], boolean | 'perhaps'>> = {
  confidentiality: true,
  'use-limit': true,
  return: false,
  costs: false,
  attendance: false,
  'death-penalty-assurance': false,
  speciality: true,
  'ne-bis-in-idem': false,
  reciprocity: false,
  other: 'perhaps',
};

/** A limit that binds the receiving side in what it does with what it was given. */
export interface UseLimit {
  /** The act that set it. */
  readonly act: string;
  /** Its number in that act, from 0. */
  readonly index: number;
  readonly sort: string;
  /** In the words of the side that gave; `null` where they cannot be read and what they bind is here. */
  readonly text: string | null;
  /** Whether those words are here, were erased, or cannot be opened on this node. */
  readonly body: TimelineItem['body'];
  readonly parts: readonly string[];
  /** Whether a consent, or a notice that the law knows, about its parts and in view of it allows use beyond it. */
  readonly lifted: boolean;
}

/** A limit that an instrument relied on sets by itself, as the law data has it. */
export interface LimitOfLaw {
  /** The parts that were asked for, or told, under it. */
  readonly parts: readonly string[];
  /** The instrument that sets it. */
  readonly instrument: string;
  /** `speciality`, `onward-transfer` ...; `exculpatory` is an exception to the others. */
  readonly code: string;
  readonly pinpoint: string | null;
  /** In the words of the law data: what is bound, and who lifts it. */
  readonly text: string;
  readonly lift: string;
  /** `perhaps`: the data has no text of the instrument on it, or is weak: it stops nothing. */
  readonly binds: 'surely' | 'perhaps' | 'not';
  /** It measures use by what the request states: what that states is free. */
  readonly byRequest?: true;
}

/** Such a limit where something was handed over for one of its parts, which are those given. */
export interface LimitByLaw extends LimitOfLaw {
  /** Whether a consent or a notice, given in view of all that was handed over, allows use beyond it. */
  readonly lifted: boolean;
}

/** The limits of a case, and what allows use beyond them. */
export interface UseLimits {
  readonly limits: readonly UseLimit[];
  /** Conditions in force that may bind the use, or not: an officer has to read them. */
  readonly toRead: readonly UseLimit[];
  /** What the instruments relied on set by themselves. */
  readonly byLaw: readonly LimitByLaw[];
  /** Consents of the giving side to another use, oldest first. */
  readonly consents: readonly string[];
  /** Notices by the receiving side of a use that its law demands, oldest first. */
  readonly notices: readonly string[];
}

/**
 * The use limits in force for the requesting side of a case: those of information that was disclosed
 * or whose conditions were accepted, of conditions that were accepted, and of evidence handed over
 * (Budapest 26(2) and 28; UNCC 40(4) to (5) and (19) to (20)). The side that gave lifts one by consent.
 * Where an instrument has an exception for what clears an accused (UNTOC:18(5), (19)), a notice does so
 * from its receipt on: what stands in that provision, and what was written for the same part.
 *
 * @param ofLaw what the instruments relied on set by themselves; no law is asked here
 */
export function useLimitsOf(state: CaseState, ofLaw: readonly LimitOfLaw[] = []): UseLimits {
  const consents = CONSENTS.flatMap((kind) => allSaid(state, kind));
  const notices = NOTICES.flatMap((kind) => allSaid(state, kind));
  const lifting: readonly Lifting[] = [
    ...consents.map((by) => ({ by, parts: partsAsked(state, by.act), lifts: () => true })),
    ...notices
      .filter(({ received }) => received !== null)
      .map((by) => ({ by, parts: by.parts, lifts: exceptedBy(ofLaw) })),
  ];
  const ids = (acts: readonly { readonly act: string }[]) => acts.map(({ act }) => act);
  const said = state.parts.length === 0 ? [] : settled(state, lifting);
  return {
    limits: said.filter(({ sort }) => !isToRead(sort)),
    toRead: said.filter(({ sort }) => isToRead(sort)),
    byLaw: ofLaw.flatMap((limit) => inForce(limit, { state, lifting })),
    consents: ids(consents),
    notices: ids(notices),
  };
}

const isToRead = (sort: string): boolean =>
  Object.hasOwn(BINDS_USE, sort) && BINDS_USE[sort as LimitSaid['sort']] === 'perhaps';

const allowing = (how: NonNullable<ActStatement['allowsUse']>): readonly ActKind[] =>
  ACT_KINDS.filter((kind) => describedKind(kind).allowsUse === how);
const CONSENTS = allowing('consent');
const NOTICES = allowing('notice');

/** The replies to conditions that bring a part to a stage. */
const settlingAt = (stage: Stage): readonly ActKind[] =>
  ACT_KINDS.filter((kind) => {
    const { fills, moves } = describedKind(kind);
    const isAsked = (asked: string) => expectedBy(asked) === 'decide-on-conditions';
    return moves === stage && fills.how === 'replies' && fills.to.some(isAsked);
  });
/** What is accepted goes on under them; what is declined is as it was asked. */
const ACCEPTING = settlingAt('admitted');
const DECLINING = settlingAt('asked');

/** What allows a further use, and for which parts; none: for all. */
interface Lifting {
  readonly by: Placed;
  readonly parts: readonly string[];
  /** Whether it can lift a limit for a part; no limit: one that the side that gave has written. */
  readonly lifts: (part: string, limit?: LimitOfLaw) => boolean;
}

/** The exceptions of the law for what clears an accused, which a notice makes use of. */
const exceptedBy =
  (ofLaw: readonly LimitOfLaw[]): Lifting['lifts'] =>
  (part, limit) =>
    ofLaw.some(
      ({ code, parts, instrument: id, pinpoint }) =>
        code === 'exculpatory' &&
        parts.includes(part) &&
        (limit === undefined || (limit.instrument === id && limit.pinpoint === pinpoint)),
    );

type Placed = Pick<TimelineItem, 'author' | 'seq' | 'seen'>;

/** Whether the author of `later` had `earlier` before it. */
const saw = (later: Placed, { author: { authority }, seq }: Placed): boolean =>
  later.author.authority === authority ? later.seq > seq : (later.seen[authority] ?? 0) >= seq;

const partsAsked = (state: CaseState, reply: string): readonly string[] => {
  const asked = state.waits.filter(({ replies }) => replies.includes(reply));
  return asked.some(({ parts }) => parts.length === 0) ? [] : asked.flatMap(({ parts }) => parts);
};

const isAbout = (one: Pick<TimelineItem, 'parts'>, parts: readonly string[]): boolean =>
  one.parts.length === 0 || one.parts.some((part) => parts.includes(part));

/** Acts by which something was handed over; a part that ended later was given all the same. */
const givingActs = (
  { timeline }: CaseState,
  stages: ReadonlySet<Stage> = GIVEN,
): readonly TimelineItem[] =>
  timeline.filter(({ kind, withoutEffect }) => {
    const moves = isActKind(kind) ? describedKind(kind).moves : undefined;
    return withoutEffect === null && moves !== undefined && stages.has(moves);
  });

/** Whether an act that brings a part to the stage hands something over, or does something for it. */
const GIVES: Readonly<Record<Stage, 'hands-over' | 'helps' | false>> = {
  'answered-in-part': 'hands-over',
  preserved: 'helps',
  answered: 'hands-over',
  asked: false,
  conditional: false,
  postponed: false,
  admitted: false,
  'in-execution': false,
  'nothing-found': false,
  impossible: false,
  refused: false,
  declined: false,
  withdrawn: false,
};

const stagesThat = (...gives: readonly ('hands-over' | 'helps')[]): ReadonlySet<Stage> =>
  new Set(STAGES.filter((stage) => gives.some((one) => one === GIVES[stage])));
const GIVEN = stagesThat('hands-over', 'helps');
const HANDED_OVER = stagesThat('hands-over');

/** An act that sets limits by its description, with the parts that it is about. */
interface Limiting extends TimelineItem {
  readonly by: LimitFields;
}

/** Acts of the giving side that set limits, whatever their kind; about no part: about all. */
const limitingActs = ({ timeline, parts }: CaseState): readonly Limiting[] =>
  timeline.flatMap((item) => {
    if (!isActKind(item.kind) || item.withoutEffect !== null || item.side === USE_BOUND) return [];
    const by = limitFieldsOf(describedKind(item.kind).says);
    const about = item.parts.length > 0 ? item.parts : parts.map(({ id }) => id);
    return [{ ...item, parts: about, by }];
  });

/** A limit of the law, as far as something was handed over under it that is still to be read. */
function inForce(
  limit: LimitOfLaw,
  { state, lifting }: { readonly state: CaseState; readonly lifting: readonly Lifting[] },
): readonly LimitByLaw[] {
  const given = givingActs(state, HANDED_OVER).filter(({ body }) => body !== 'erased');
  const about = limit.parts.flatMap((part) => {
    const under = given.filter((giving) => isAbout(giving, [part]));
    return under.length === 0 ? [] : [{ part, under }];
  });
  if (about.length === 0) return [];
  const isAllowed = ({ part, under }: (typeof about)[number]): boolean =>
    lifting.some(
      ({ by, parts, lifts }) =>
        under.every((giving) => saw(by, giving)) &&
        (parts.length === 0 || parts.includes(part)) &&
        lifts(part, limit),
    );
  return [{ ...limit, parts: about.map(({ part }) => part), lifted: about.every(isAllowed) }];
}

function settled(state: CaseState, lifting: readonly Lifting[]): readonly UseLimit[] {
  const given = givingActs(state);
  const accepted = new Set(
    state.parts
      .filter(({ slots }) => ACCEPTING.some((kind) => Object.hasOwn(slots, slotOf(kind))))
      .map(({ id }) => id),
  );
  const limit = (setBy: Limiting, said: Pick<UseLimit, 'index' | 'sort' | 'text'>): UseLimit => ({
    ...{ act: setBy.act, ...said, body: setBy.body, parts: setBy.parts },
    lifted: setBy.parts.every((part) =>
      lifting.some(
        ({ by, parts, lifts }) =>
          saw(by, setBy) && (parts.length === 0 || parts.includes(part)) && lifts(part),
      ),
    ),
  });
  return limitingActs(state).flatMap((setBy): readonly UseLimit[] => {
    const { act, by, content, parts } = setBy;
    const beside = limitsSaid(by, content ?? {}).map((said) => limit(setBy, said));
    if (by.conditions.length === 0) return beside;
    const under = given.filter((giving) => isAbout(giving, parts));
    const isBound = under.length > 0 || parts.some((part) => accepted.has(part));
    if (!isBound || isDeclined(state, act, under)) return beside;
    if (content === null) {
      // Who erases the condition and keeps what came under it is as bound as before.
      const kept = under.some((giving) => giving.act !== act && giving.body === 'here');
      return kept ? [limit(setBy, { index: 0, sort: 'use-limit', text: null })] : [];
    }
    return [
      ...beside,
      ...conditionsSaid(by, content).flatMap((said) =>
        BINDS_USE[said.sort] === false ? [] : [limit(setBy, said)],
      ),
    ];
  });
}

/** Declined, and whatever was given afterwards was given in view of that: no answer that crossed it. */
const isDeclined = (state: CaseState, act: string, given: readonly TimelineItem[]): boolean =>
  state.waits
    .filter(({ ask }) => ask === act)
    .flatMap(({ replies }) => replies.map((reply) => actOf(state, reply)))
    .some(
      (reply) =>
        reply !== undefined &&
        DECLINING.some((kind) => kind === reply.kind) &&
        given.every((giving) => saw(giving, reply)),
    );

/** The side that what was handed over under limits binds: whoever gave it is free. */
export const USE_BOUND: Side = 'requesting';
