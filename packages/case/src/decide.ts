import { no, ok, type Problem, type Result } from '@comity/base';
import { kindDefinition } from './acts/index.ts';
import type { Advice } from './advice.ts';
import type { ActDraft, Command } from './command.ts';
import { contentProblems } from './content-problems.ts';
import { pastOfState } from './past.ts';
import { fieldPinpoints, instrumentsOf, pinpointsFor } from './pinpoints.ts';
import { NO_REQUEST, needsProblem, type Sides, sideOf } from './placement.ts';
import type { CaseState } from './state.ts';
import { withoutBlanks } from './without-blanks.ts';

/**
 * Turns what an officer wants to state into an act, or says what is missing. An act is stopped
 * only for want of form: the author has no standing in the case, the act would be without effect,
 * or something it must say is not said. What the law advises otherwise comes as warnings.
 *
 * In order of precedence: standing (`not-a-party`, `wrong-addressee`, `author-incomplete`), place
 * (`other-side-only`, `before-request`, `case-closed` ...), then every fault of the content at once,
 * each with its field in `at` and, where there is one, its provision.
 */
export function decide(
  state: CaseState,
  command: Command,
  advice: Advice,
): Result<ActDraft, readonly Problem[]> {
  const standing = standingProblem(state, command);
  if (standing !== null) return no([standing]);
  const { kind } = command;
  const past = pastOfState(state);
  if (past.request === null && kind !== 'request-submitted') return no([NO_REQUEST]);
  const side = sideOf(command.author.participant, sidesFor(state, command));
  const place = needsProblem(kind, side, past);
  if (place !== null) return no([place]);
  const definition = kindDefinition(kind);
  const input = withoutBlanks(command.content);
  const parsed = definition.content.safeParse(input);
  if (!parsed.success) {
    const provisions = fieldPinpoints(kind, instrumentsOf(state));
    return no(contentProblems(parsed.error, input, provisions));
  }
  const content = parsed.data;
  const notInPlace = definition.inPlace?.(content, past) ?? null;
  if (notInPlace !== null) return no([notInPlace]);
  const { author, to } = command;
  const form = definition.form?.(content, { state, advice, author, to });
  if (form !== undefined && form.missing.length > 0) return no(form.missing);
  const cited = definition.cites?.(content) ?? [];
  const instruments = definition.reliesOn?.(content) ?? instrumentsOf(state);
  return ok({
    kind,
    content,
    pinpoints: [...new Set([...cited, ...pinpointsFor(kind, instruments, advice)])],
    seen: seenBy(state, author.authority),
    warnings: form?.warnings ?? [],
  });
}

/** The sides of the case, or those that a first request would make. */
const sidesFor = (state: CaseState, { author, to }: Command): Sides =>
  state.parties === null || state.status === 'rejected'
    ? { requesting: author.participant, requested: to.participant }
    : {
        requesting: state.parties.requesting.participant,
        requested: state.parties.requested.participant,
      };

function standingProblem(state: CaseState, command: Command): Problem | null {
  const { author, to } = command;
  const blank = (['participant', 'authority', 'role', 'officer'] as const).find(
    (part) => author[part].trim() === '',
  );
  if (blank !== undefined) {
    return {
      code: 'author-incomplete',
      text: `The author's ${blank} is not given.`,
      at: `author.${blank}`,
      next: 'An act is signed by an authority, a role and an officer number.',
    };
  }
  const sides = sidesFor(state, command);
  const side = sideOf(author.participant, sides);
  if (side === null) {
    return { code: 'not-a-party', text: `${author.participant} is no party to this case.` };
  }
  const other = side === 'requesting' ? sides.requested : sides.requesting;
  if (to.participant === other && other !== author.participant) return null;
  return {
    code: other === author.participant ? 'same-state' : 'wrong-addressee',
    text: `The act is addressed to ${to.participant}, which is not the other side.`,
    at: 'to',
    next: 'Address it to an authority of the other State.',
  };
}

/** What an authority has of each other authority, as the state shows it. */
export const seenBy = (state: CaseState, authority: string): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(state.heads).filter(([name]) => name !== authority));
