import { type ActKind, describedKind, isOpen } from '@comity/statements';
import { sortOf } from './opens.ts';
import type { Side } from './side.ts';
import type { CaseState } from './state.ts';

/** Whether some part of a case still waits for what was asked. */
export const hasOpenPart = ({ parts }: Pick<CaseState, 'parts'>): boolean =>
  parts.some(({ stage }) => isOpen(stage));

/**
 * The acts that a kind would reply to as the case stands: open questions of a kind that it closes,
 * and what an offer of information stands at, which opens none.
 *
 * @param parts of which parts; all where none are named
 * @returns ids of acts, of either side
 */
export function repliedTo(
  kind: ActKind,
  state: CaseState,
  parts: readonly string[] = [],
): { readonly asks: readonly string[]; readonly stands: readonly string[] } {
  const { fills, from = [] } = describedKind(kind);
  const to = fills.how === 'replies' ? fills.to : [];
  const concerns = (about: readonly string[]): boolean =>
    about.length === 0 || parts.length === 0 || about.some((part) => parts.includes(part));
  return {
    asks: state.waits
      .filter((wait) => wait.open && to.includes(wait.kind) && concerns(wait.parts))
      .map(({ ask }) => ask),
    stands:
      sortOf(state) === 'information'
        ? state.parts.flatMap(({ stage, by }) => (by !== null && from.includes(stage) ? [by] : []))
        : [],
  };
}

/** The questions that a side owes an answer to, has answered with nothing yet, and that a kind answers. */
export function unanswered(kind: ActKind, state: CaseState, side: Side): readonly string[] {
  const { fills } = describedKind(kind);
  if (fills.how !== 'replies') return [];
  return state.waits
    .filter(
      ({ kind: asked, owedBy, replies }) =>
        fills.to.includes(asked) && owedBy === side && replies.length === 0,
    )
    .map(({ ask }) => ask);
}
