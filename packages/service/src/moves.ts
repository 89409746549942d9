import { describedKind } from '@comity/statements';
import type { CaseView } from './cases.ts';

/** What the asking side may say now, by how it fits where the parts stand, and what it may not. */
export function movesApart({
  moves,
}: Pick<CaseView, 'moves'>): Readonly<Record<'fitting' | 'other' | 'closed', CaseView['moves']>> {
  const open = moves.filter(({ mayNow }) => mayNow);
  return {
    fitting: open.filter(({ fits }) => fits),
    other: open.filter(({ fits }) => !fits),
    closed: moves.filter(({ mayNow }) => !mayNow),
  };
}

/** Whether an act of a kind may be stated now. */
export const maySay = ({ moves }: Pick<CaseView, 'moves'>, kind: string): boolean =>
  moves.some((move) => move.kind === kind && move.mayNow);

/** Whether the other side's node would keep an act of a kind without giving it an effect. */
export const isNotUnderstood = ({ moves }: Pick<CaseView, 'moves'>, kind: string): boolean =>
  moves.some((move) => move.kind === kind && !move.understood);

/** What may be said now in the place of a refusal. */
export const insteadOfRefusing = (view: Pick<CaseView, 'moves'>): CaseView['moves'] =>
  movesApart(view).fitting.filter(({ kind }) => describedKind(kind).insteadOfRefusing === true);
