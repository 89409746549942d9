import { describedKind, isActKind } from '@comity/statements';
import type { Effective, Ledger } from './ledger.ts';
import { sawBefore } from './order.ts';
import { otherSide } from './side.ts';
import type { PartState, Wait } from './state.ts';

/**
 * What was asked and what came of it, oldest first. A wait is over with a reply, and with the end
 * of the request or the case unless it may be asked even then. One that lapses is over too when the
 * asking side itself moves the parts it asked about, having its own question before it: it did
 * without.
 */
export function waitsOf(
  ledger: Ledger,
  { parts, ended }: { readonly parts: readonly PartState[]; readonly ended: boolean },
): readonly Wait[] {
  const asks = [...ledger.asks.values()].flat();
  const all = parts.map(({ id }) => id);
  return asks
    .sort((one, other) => one.place - other.place)
    .map((ask) => {
      const about = ask.parts.length > 0 ? ask.parts : all;
      const { lapses, outlives } = asking(ask.kind);
      const replies = (ledger.replies.get(ask.act) ?? []).map(({ act }) => act);
      return {
        ask: ask.act,
        kind: ask.kind,
        owedBy: otherSide(ask.side),
        parts: ask.parts,
        replies,
        open:
          replies.length === 0 &&
          (outlives || !ended) &&
          !(lapses && about.every((id) => didWithout(ledger, ask, id))),
      };
    });
}

/** How long a question of this kind stays open. */
function asking(kind: string): { readonly lapses: boolean; readonly outlives: boolean } {
  if (!isActKind(kind)) return { lapses: false, outlives: false };
  const { fills, always } = describedKind(kind);
  return {
    lapses: fills.how === 'asks' && fills.lapses === true,
    outlives: always === true,
  };
}

/** The asking side moved the part after it had asked. */
const didWithout = (ledger: Ledger, ask: Effective, part: string): boolean =>
  (ledger.movers.get(part) ?? []).some((authority) => {
    const last = ledger.moves.get(`${part} ${authority}`)?.at(-1);
    return last !== undefined && last.side === ask.side && sawBefore(last.ordered, ask.ordered);
  });
