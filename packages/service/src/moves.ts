import type { CaseState } from '@comity/case';
import { type ActKind, describedKind, isActKind } from '@comity/statements';
import type { CaseView } from './cases.ts';

/** What the asking side may say now, by how it fits where the parts stand, and what it may not. */
function movesApart({
  moves,
}: Pick<CaseView, 'moves'>): Readonly<Record<'fitting' | 'other' | 'closed', CaseView['moves']>> {
  const open = moves.filter(({ mayNow }) => mayNow);
  return {
    fitting: open.filter(({ fits }) => fits),
    other: open.filter(({ fits }) => !fits),
    closed: moves.filter(({ mayNow }) => !mayNow),
  };
}

type Moves = CaseView['moves'];

/**
 * The same for the list beside a case, by what an officer looks for. `due`: what makes the move that is
 * theirs, the likeliest first. `onward`: what answers, asks or ends something, or changes what is asked.
 * `further`: what informs and records, and what nothing waits for. `closed`: what may not be said now.
 */
export function movesByUse(
  view: Pick<CaseView, 'moves' | 'answers' | 'side' | 'whoseMove'>,
): Readonly<Record<'due' | 'onward' | 'further' | 'closed', Moves>> {
  const { fitting, other, closed } = movesApart(view);
  const answers =
    view.whoseMove.side === view.side
      ? view.answers.flatMap((kind) => fitting.filter((move) => move.kind === kind))
      : [];
  const left = fitting.filter((move) => !answers.includes(move));
  const further = [...left.filter((move) => !movesOn(move)), ...other];
  return {
    ...{ due: answers, onward: left.filter(movesOn), closed },
    further: view.moves.filter((move) => further.includes(move)),
  };
}

/** Whether such an act brings what is asked further: it fills no mere slot, or its author asks by it. */
function movesOn({ kind }: Moves[number]): boolean {
  const { fills, moves, by } = describedKind(kind);
  const isPlain = fills.how === 'first' || fills.how === 'last' || fills.how === 'grow';
  return !isPlain || moves !== undefined || by === 'requesting';
}

/** Whether an act of a kind may be stated now. */
export const maySay = ({ moves }: Pick<CaseView, 'moves'>, kind: string): boolean =>
  moves.some((move) => move.kind === kind && move.mayNow);

/** Whether the other side's node would keep an act of a kind without giving it an effect. */
export const isNotUnderstood = ({ moves }: Pick<CaseView, 'moves'>, kind: string): boolean =>
  moves.some((move) => move.kind === kind && !move.understood);

/**
 * What may be said in the place of a refusal: `open` whatever the rules let be said where the case
 * stands, whether or not a part waits for it, and what is `closed`, with its reason.
 */
export function insteadOfRefusing(
  view: Pick<CaseView, 'moves'>,
): Readonly<Record<'open' | 'closed', CaseView['moves']>> {
  const { fitting, other, closed } = movesApart(view);
  const stands = ({ kind }: CaseView['moves'][number]): boolean =>
    describedKind(kind).insteadOfRefusing === true;
  return { open: [...fitting, ...other].filter(stands), closed: closed.filter(stands) };
}

/** The act by which a case is consulted on, and what came of it so far. */
export interface Consultation {
  /** The kind that asks for it; `null` where it may not be said now. */
  readonly kind: ActKind | null;
  /** Acts that asked for one about any of the parts or about the case as a whole, oldest first. */
  readonly onRecord: readonly string[];
  /** One of them waits for its answer. */
  readonly waits: boolean;
}

/** Whether a consultation about some parts is on record, and whether one may be opened now. */
export function consultationOn(
  { moves, state }: Pick<CaseView, 'moves'> & { readonly state: Pick<CaseState, 'waits'> },
  parts: readonly string[],
): Consultation {
  const about = state.waits.filter(
    (wait) =>
      consults(wait.kind) &&
      (wait.parts.length === 0 ||
        parts.length === 0 ||
        wait.parts.some((part) => parts.includes(part))),
  );
  return {
    kind: moves.find((move) => move.mayNow && consults(move.kind))?.kind ?? null,
    onRecord: about.map(({ ask }) => ask),
    waits: about.some(({ open }) => open),
  };
}

/** Whether acts of a kind ask for a consultation: by the reply that they expect. */
function consults(kind: string): boolean {
  const { fills } = isActKind(kind) ? describedKind(kind) : { fills: null };
  return fills?.how === 'asks' && fills.expects === 'answer-consultation';
}
