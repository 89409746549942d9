import { isOpen, OPEN_STAGES, type Stage } from '@comity/statements';
import type { CaseState, PartState, Slots, Status, Wait } from './state.ts';

/** What the status of a request follows from. */
export interface StatusParts {
  readonly opened: boolean;
  readonly closed: boolean;
  readonly parts: readonly PartState[];
  readonly waits: readonly Wait[];
  readonly requested: Slots;
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
export function statusOf({ opened, closed, parts, waits, requested }: StatusParts): Status {
  if (!opened) return 'unopened';
  if (closed) return 'closed';
  const live = parts.filter(({ stage }) => stage !== 'withdrawn');
  if (live.length === 0) return 'withdrawn';
  const open = OPEN_STAGES.find((stage) => live.some((part) => part.stage === stage));
  const asked = waits.some(holdsAnswer);
  if (open !== undefined && asked) return 'waiting-for-information';
  if (open === 'asked') return beforeAnswer(waits, { requested, parts: live });
  if (open !== undefined) return TOLD[open];
  const ends = new Set(live.map(({ stage }) => TOLD[stage]));
  const [only] = ends;
  return ends.size === 1 && only !== undefined ? only : 'answered-in-part';
}

/** A question of the requested side without whose answer it does not go on. */
export const holdsAnswer = ({ open, owedBy, kind }: Wait): boolean =>
  open && owedBy === 'requesting' && kind === 'information-requested';

function beforeAnswer(
  waits: readonly Wait[],
  { requested, parts }: { readonly requested: Slots; readonly parts: readonly PartState[] },
): Status {
  const triaged = parts.some(({ slots }) => Object.hasOwn(slots, 'request-triaged'));
  if (triaged || waits.some((wait) => wait.owedBy === 'requesting')) return 'in-triage';
  return Object.hasOwn(requested, 'request-acknowledged') ? 'acknowledged' : 'submitted';
}

/** Whether every part that was not withdrawn has its answer. */
export const isAnswered = ({ parts }: Pick<CaseState, 'parts'>): boolean =>
  parts.length > 0 && parts.every(({ stage }) => !isOpen(stage));
