import {
  ACT_KINDS,
  type CaseSort,
  describedKind,
  expectedBy,
  isOpen,
  OPEN_STAGES,
  type Stage,
  slotOf,
} from '@comity/statements';
import type { CaseState, PartState, Slots, Status, Wait } from './state.ts';

/** What the status of a request follows from. */
export interface StatusParts {
  /** What the case was opened with; `null` as long as it was not. */
  readonly opened: CaseSort | null;
  readonly closed: boolean;
  readonly parts: readonly PartState[];
  /** A question of the requested side is open without whose answer it does not go on. */
  readonly held: boolean;
  /** The requested side asked something, whether it was replied to or not. */
  readonly asked: boolean;
  readonly requested: Slots;
  readonly requesting: Slots;
}

/** How a stage of a part is told of the whole request. */
const TOLD: Readonly<Record<Stage, Status>> = {
  asked: 'submitted',
  conditional: 'conditional',
  postponed: 'postponed',
  admitted: 'in-execution',
  'in-execution': 'in-execution',
  'answered-in-part': 'answered-in-part',
  preserved: 'preserved',
  answered: 'answered',
  'nothing-found': 'answered',
  impossible: 'answered',
  refused: 'refused',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

/**
 * The status of a request. As long as a part is open, the one that waits most speaks; when all have
 * their end, the request is what they agree on, and `answered-in-part` where they differ.
 */
export function statusOf(of: StatusParts): Status {
  const { opened, closed, parts } = of;
  if (opened === null) return 'unopened';
  if (closed) return 'closed';
  if (opened === 'draft') return ofDraft(of);
  const live = parts.filter(({ stage }) => stage !== 'withdrawn');
  if (live.length === 0) return 'withdrawn';
  const open = OPEN_STAGES.find((stage) => live.some((part) => part.stage === stage));
  if (open !== undefined && of.held) return 'waiting-for-information';
  if (open === 'asked') return beforeAnswer({ ...of, parts: live });
  if (open !== undefined) return TOLD[open];
  const ends = new Set(live.map(({ stage }) => TOLD[stage]));
  const [only] = ends;
  return ends.size === 1 && only !== undefined ? only : 'answered-in-part';
}

/** A draft that is shown has no parts: what was said to it tells. */
const ofDraft = ({ requesting, requested }: StatusParts): Status =>
  Object.hasOwn(requesting, FOLLOWED)
    ? 'draft-sent'
    : Object.hasOwn(requested, REMARK)
      ? 'draft-answered'
      : 'draft-open';

/** The slots that remarks on a draft fill, and what says that its request was sent. */
const REMARK = 'remark';
const FOLLOWED = 'followed';

/** A question of the requested side without whose answer it does not go on. */
export const holdsAnswer = ({ open, owedBy, kind }: Wait): boolean =>
  open && owedBy === 'requesting' && expectedBy(kind) === 'answer-questions';

function beforeAnswer({ asked, requested, parts }: StatusParts): Status {
  const slots = [requested, ...parts.map((part) => part.slots)];
  if (asked || isHeld(TRIAGED, slots)) return 'in-triage';
  return isHeld(ACKNOWLEDGED, slots) ? 'acknowledged' : 'submitted';
}

/** The slots of the kinds by which a request that waits is taken up so far. */
const takingUp = (status: Status): readonly string[] =>
  ACT_KINDS.filter((kind) => describedKind(kind).takesUp === status).map(slotOf);
const TRIAGED = takingUp('in-triage');
const ACKNOWLEDGED = takingUp('acknowledged');

const isHeld = (names: readonly string[], all: readonly Slots[]): boolean =>
  all.some((slots) => names.some((name) => Object.hasOwn(slots, name)));

/** Whether every part that was not withdrawn has its answer. */
export const isAnswered = ({ parts }: Pick<CaseState, 'parts'>): boolean =>
  parts.length > 0 && parts.every(({ stage }) => !isOpen(stage));
