import type { JsonObject, Problem } from '@comity/base';
import { type ActKind, isActKind, kindDefinition } from './acts/index.ts';
import { firstUnmet, type Past } from './conditions.ts';
import type { ActEntry } from './entry.ts';
import { type OrderedAct, type Ordering, sawBefore } from './order.ts';
import { type PastAct, pastOf } from './past.ts';
import type { Side } from './side.ts';

/** Who the two sides are. */
export interface Sides {
  readonly requesting: string;
  readonly requested: string;
}

/** An ordered act with its effect decided. */
export interface Placement extends PastAct {
  readonly ordered: OrderedAct;
  readonly past: Past;
  readonly withoutEffect: Problem | null;
  /** Content that satisfies the kind's schema; `null` when the body is not readable. */
  readonly content: JsonObject | null;
}

/**
 * Decides for each act whether it has its effect. An act is judged by what its author had seen and
 * by nothing else, so the answer never changes with the order in which others arrive.
 */
export function placeActs(ordering: Ordering): {
  readonly sides: Sides | null;
  readonly placements: readonly Placement[];
} {
  const root = ordering.acts.find((act) => opens(act));
  const sides = root === undefined ? null : sidesOf(root.entry);
  const placements: Placement[] = [];
  for (const ordered of ordering.acts) {
    const seen = ordering.acts.filter((other) => sawBefore(ordered, other));
    const past = pastOf(
      placements.filter((earlier) => sawBefore(ordered, earlier.ordered)),
      new Map(seen.map(({ entry }) => [entry.id, entry.kind])),
    );
    placements.push(place(ordered, past, { sides, isRoot: ordered === root }));
  }
  return { sides, placements };
}

/** The two sides that a request makes. */
export const sidesOf = (request: ActEntry): Sides => ({
  requesting: request.author.participant,
  requested: request.to.participant,
});

/** The side of a participant; `null` for one that is not a party. */
export function sideOf(participant: string, sides: Sides | null): Side | null {
  if (participant === sides?.requesting) return 'requesting';
  return participant === sides?.requested ? 'requested' : null;
}

function opens({ entry, equivocal }: OrderedAct): boolean {
  return (
    entry.kind === 'request-submitted' &&
    !equivocal &&
    entry.author.participant !== entry.to.participant &&
    (!('content' in entry.body) ||
      kindDefinition('request-submitted').content.safeParse(entry.body.content).success)
  );
}

interface Setting {
  readonly sides: Sides | null;
  readonly isRoot: boolean;
}

function place(ordered: OrderedAct, past: Past, { sides, isRoot }: Setting): Placement {
  const { entry } = ordered;
  const side = sideOf(entry.author.participant, sides);
  const standing = { ordered, past, act: entry.id, kind: entry.kind, side };
  const refused = (problem: Problem): Placement => ({
    ...standing,
    inEffect: false,
    withoutEffect: problem,
    content: null,
    answersTo: [],
    erases: null,
  });
  if (ordered.equivocal) return refused(EQUIVOCATION);
  if (!isActKind(entry.kind)) return refused(unknownKind(entry.kind));
  const problem = partyProblem(entry, side, sides) ?? needsProblem(entry.kind, side, past);
  if (problem !== null) return refused(problem);
  if (entry.kind === 'request-submitted' && !isRoot) return refused(SECOND_REQUEST);
  const body = readBody(entry, entry.kind, past);
  if (!body.ok) return refused(body.error);
  return { ...standing, ...effects(entry.kind, body.content, past) };
}

const effects = (kind: ActKind, content: JsonObject | null, past: Past) => ({
  inEffect: true,
  withoutEffect: null,
  content,
  answersTo: kind === 'information-supplied' ? past.openAskings : [],
  erases: kind === 'body-erased' && content !== null ? String(content['act']) : null,
});

function partyProblem(entry: ActEntry, side: Side | null, sides: Sides | null): Problem | null {
  if (sides === null) return entry.kind === 'request-submitted' ? noOpening(entry) : NO_REQUEST;
  if (side === null) {
    return {
      code: 'not-a-party',
      text: `${entry.author.participant} is no party to this case.`,
    };
  }
  if (sideOf(entry.to.participant, sides) !== null && entry.to.participant !== sides[side]) {
    return null;
  }
  return {
    code: 'wrong-addressee',
    text: `It is addressed to ${entry.to.participant}, not to the other side.`,
  };
}

/** Why a request does not open the case. */
const noOpening = ({ author, to }: ActEntry): Problem =>
  author.participant === to.participant
    ? { code: 'wrong-addressee', text: `It is addressed to ${to.participant}, its own State.` }
    : CONTENT_INVALID;

/** Why an author of `side` who had seen `past` could not act so; `null` when it could. */
export function needsProblem(kind: ActKind, side: Side | null, past: Past): Problem | null {
  const { by, needs } = kindDefinition(kind);
  if (by !== 'either' && by !== side) {
    return {
      code: 'other-side-only',
      text: `Only the ${by} side can do this.`,
    };
  }
  return firstUnmet(needs, past);
}

type BodyRead =
  | { readonly ok: true; readonly content: JsonObject | null }
  | { readonly ok: false; readonly error: Problem };

function readBody({ body }: ActEntry, kind: ActKind, past: Past): BodyRead {
  const { content: schema, bodyKept, inPlace } = kindDefinition(kind);
  if (!('content' in body)) {
    return bodyKept ? { ok: false, error: BODY_GONE } : { ok: true, content: null };
  }
  const parsed = schema.safeParse(body.content);
  if (!parsed.success) return { ok: false, error: CONTENT_INVALID };
  const problem = inPlace?.(parsed.data, past) ?? null;
  return problem === null ? { ok: true, content: parsed.data } : { ok: false, error: problem };
}

const EQUIVOCATION: Problem = {
  code: 'equivocation',
  text: 'Its author signed two different acts for one place in the log; neither is chosen.',
  next: 'Ask the author which of the two is meant; it is stated again as a new act.',
};

/** Nothing can be said in a case that nobody opened. */
export const NO_REQUEST: Problem = {
  code: 'before-request',
  text: 'No request stands in this case.',
};

const SECOND_REQUEST: Problem = {
  code: 'second-request',
  text: 'The case already has its request.',
  next: 'Open a new case for another request.',
};

const BODY_GONE: Problem = {
  code: 'body-missing',
  text: 'What it says cannot be read, and it means nothing without.',
};

const CONTENT_INVALID: Problem = {
  code: 'content-invalid',
  text: 'Its content does not have the form that its kind prescribes.',
};

const unknownKind = (kind: string): Problem => ({
  code: 'unknown-kind',
  text: `This version knows no act of the kind "${kind.slice(0, 60)}".`,
  next: 'Update this node; the act is kept.',
});
