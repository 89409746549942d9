import { type Fault, no, ok, placed, type Result } from '@comity/base';
import { type ActKind, checkContent, describedKind, isOpen } from '@comity/statements';
import type { Advice } from './advice.ts';
import { cited, reliedOn } from './cited.ts';
import type { Clock } from './clock.ts';
import type { ActDraft, Command } from './command.ts';
import { daysAmiss } from './days.ts';
import { formFaults } from './forms/index.ts';
import {
  answered,
  BEFORE_REQUEST,
  namedQuestions,
  notInPlace,
  openedBy,
  type Sides,
  sideOf,
  sidesOf,
  unmet,
} from './judge.ts';
import { opensWhat } from './opens.ts';
import { instrumentsOf } from './said.ts';
import { type Seen, seenOf } from './seen.ts';
import type { Side } from './side.ts';
import type { CaseState, PartState } from './state.ts';
import { seenBy, seenUpTo } from './unheard.ts';
import { withoutBlanks } from './without-blanks.ts';

/**
 * Turns what an officer wants to state into an act, or says what is missing. An act is stopped
 * only for want of form: the author has no standing in the case, the act would be without effect,
 * or something it must say is not said. What the law advises otherwise stops nobody and is said
 * elsewhere (`@comity/advice`).
 *
 * In order of precedence: standing (`not-a-party`, `wrong-addressee`, `author-incomplete`), place
 * (`other-side-only`, `before-request`, `case-closed` ...), then every fault of the content at once,
 * each with its field in `at` and, where there is one, its provision.
 */
export function decide(
  state: CaseState,
  command: Command,
  advice: Advice,
): Result<ActDraft, readonly Fault[]> {
  const standing = standingProblem(state, command);
  if (standing !== null) return no([standing]);
  const { kind, author, to } = command;
  const seen = seenOf(state);
  if (seen.opened === null && opensWhat(kind) === null) return no([BEFORE_REQUEST]);
  const side = sideOf(author.participant, sidesFor(state, command));
  const content = withOnlyQuestion(kind, withoutBlanks(command.content), seen.openAsks, side);
  const parts = command.parts ?? partsFor(kind, state, content);
  const place = unmet(kind, side, { seen, parts });
  if (place !== null) {
    return no([placed(place, place.code === 'parts-missing' ? { at: 'parts' } : {})]);
  }
  const strange = partNotThere(kind, parts, state);
  if (strange !== undefined) {
    return no([{ code: 'part-unknown', params: { part: strange.slice(0, 40) }, at: 'parts' }]);
  }
  const checked = checkContent(describedKind(kind).says, content);
  if (!checked.ok) return no(withProvisions(checked.error, kind, advice));
  const said = content as Readonly<Record<string, unknown>>;
  const amiss = daysAmiss(describedKind(kind).says, said, advice.today);
  if (amiss.length > 0) return no(amiss);
  const answers = answersOf(kind, said, { seen, side, parts });
  if (!answers.ok) return answers;
  const misplaced = notInPlace(kind, said, { seen, author: author.authority });
  if (misplaced !== null) return no([misplaced]);
  const form = formFaults(kind, said, { advice, author, to });
  if (form.length > 0) return no(form);
  const instruments = reliedOn(kind, said) ?? instrumentsOf(state);
  const provisions = advice.provisions?.acts?.[kind] ?? [];
  const known = provisions.filter((one) => instruments.some((id) => one.startsWith(`${id}:`)));
  return ok({
    kind,
    parts,
    ...(answers.value.length === 0 ? {} : { answers: answers.value }),
    content: said,
    pinpoints: [...new Set([...cited(kind, said), ...known])],
    seen: describedKind(kind).readsNothing
      ? seenUpTo(state, author.authority, opened(state))
      : seenBy(state, author.authority),
  });
}

/** What opened the case: who is in it has read that. */
function opened({ timeline: [first] }: CaseState): Clock {
  return first === undefined ? {} : { [first.author.authority]: first.seq };
}

/** Where one question alone is open, an answer that names none is to that. */
function withOnlyQuestion(
  kind: ActKind,
  content: unknown,
  openAsks: Seen['openAsks'],
  side: Side | null,
): unknown {
  const { fills } = describedKind(kind);
  if (fills.how !== 'replies' || fills.names === undefined) return content;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return content;
  if (fills.names in content || describedKind(kind).says[fills.names]?.as !== 'act') return content;
  const open = fills.to.flatMap((asked) => openAsks(asked, { side, parts: [] }));
  const [only] = open;
  return open.length === 1 && only !== undefined ? { ...content, [fills.names]: only } : content;
}

/** The questions that a content names, as the header will; each must be open. */
function answersOf(
  kind: ActKind,
  content: Readonly<Record<string, unknown>>,
  {
    seen,
    side,
    parts,
  }: { readonly seen: Seen; readonly side: Side | null } & Pick<ActDraft, 'parts'>,
): Result<readonly string[], readonly Fault[]> {
  const answers = namedQuestions(kind, content);
  if (answers.length === 0 || side === null) return ok([]);
  const { fills } = describedKind(kind);
  const found = answered(kind, seen, { answers, side, parts });
  if (found.ok) return found;
  return no([
    fills.how === 'replies' ? placed(found.error, { at: fills.names ?? '' }) : found.error,
  ]);
}

/** A request opens its parts; every other act is about parts that there are. */
const partNotThere = (
  kind: ActKind,
  parts: readonly string[],
  state: CaseState,
): string | undefined =>
  state.request === null && opensWhat(kind) !== null
    ? undefined
    : parts.find((part) => !state.parts.some(({ id }) => id === part));

/**
 * The parts that an act is about where its author names none. A request is about those that it
 * opens; an act about parts is about those of its measures that still wait for an answer, and where
 * none waits, about all of them that stand; all others are about the case.
 */
export function partsFor(kind: ActKind, state: CaseState, content?: unknown): readonly string[] {
  const { about } = describedKind(kind);
  if (state.request === null && opensWhat(kind) !== null) {
    return openedBy(kind, (content ?? {}) as Readonly<Record<string, unknown>>);
  }
  if (about !== 'parts') return [];
  const fitting = fittingParts(kind, state);
  const waiting = fitting.filter(({ stage }) => isOpen(stage));
  return (waiting.length > 0 ? waiting : fitting).map(({ id }) => id);
}

/**
 * The parts that an act of a kind can be about: not withdrawn, of its measures, and at a stage from
 * which it moves; where none is, all that stand, so that it is said why not.
 */
export function fittingParts(kind: ActKind, state: CaseState): readonly PartState[] {
  const { measures, from } = describedKind(kind);
  const standing = state.parts.filter(({ stage }) => stage !== 'withdrawn');
  const fitting = standing.filter(
    ({ measure, stage }) =>
      (measures === undefined || measure === null || measures.includes(measure)) &&
      (from?.includes(stage) ?? true),
  );
  return fitting.length > 0 ? fitting : standing;
}

function withProvisions(
  problems: readonly Fault[],
  kind: ActKind,
  { provisions }: Advice,
): readonly Fault[] {
  const fields = provisions?.fields?.[kind] ?? {};
  return problems.map((problem) => {
    const pinpoint = fields[problem.at?.split('.')[0] ?? ''];
    return pinpoint === undefined ? problem : placed(problem, { pinpoint });
  });
}

/** The sides of the case, or those that a first request would make. */
const sidesFor = (state: CaseState, command: Command): Sides =>
  state.parties === null || state.status === 'rejected'
    ? sidesOf(command)
    : {
        requesting: state.parties.requesting.participant,
        requested: state.parties.requested.participant,
      };

function standingProblem(state: CaseState, command: Command): Fault | null {
  const { author, to } = command;
  const blank = (['participant', 'authority', 'role', 'officer'] as const).find(
    (part) => author[part].trim() === '',
  );
  if (blank !== undefined) return { code: 'author-incomplete', at: `author.${blank}` };
  const sides = sidesFor(state, command);
  const side = sideOf(author.participant, sides);
  if (side === null) return { code: 'not-a-party', params: { participant: author.participant } };
  const other = side === 'requesting' ? sides.requested : sides.requesting;
  if (to.participant === other && other !== author.participant) return null;
  if (other === author.participant) return { code: 'same-state', at: 'to' };
  return { code: 'wrong-addressee', params: { participant: to.participant }, at: 'to' };
}
