import type { Past } from './conditions.ts';
import type { Side } from './side.ts';
import type { CaseState } from './state.ts';

/** One act of a past: what placement needs to know of it. */
export interface PastAct {
  readonly act: string;
  readonly kind: string;
  readonly side: Side | null;
  readonly inEffect: boolean;
  /** For an act that supplied information: the acts that asked. */
  readonly answersTo: readonly string[];
  /** For an act that states an erasure: the act erased. */
  readonly erases: string | null;
}

/**
 * Sums up acts into what placement is judged by.
 *
 * @param known every act seen and its kind, those without effect included
 */
export function pastOf(acts: readonly PastAct[], known: ReadonlyMap<string, string>): Past {
  const inEffect = acts.filter((act) => act.inEffect);
  const has = (kind: string): boolean => inEffect.some((act) => act.kind === kind);
  const answered = new Set(inEffect.flatMap((act) => act.answersTo));
  const erasedBy = (side: Side): string[] =>
    inEffect.flatMap((act) => (act.side === side && act.erases !== null ? [act.erases] : []));
  return {
    request: inEffect.find((act) => act.kind === 'request-submitted')?.act ?? null,
    acknowledged: has('request-acknowledged'),
    refused: has('assistance-refused'),
    answered: has('preservation-confirmed') || has('assistance-refused'),
    withdrawn: has('request-withdrawn'),
    closed: has('case-closed'),
    openAskings: inEffect
      .filter((act) => act.kind === 'information-requested' && !answered.has(act.act))
      .map((act) => act.act),
    acts: known,
    erased: { requesting: erasedBy('requesting'), requested: erasedBy('requested') },
  };
}

/** The past of an act that would be written now by somebody who has all of `state`. */
export function pastOfState(state: CaseState): Past {
  const answersTo = new Map(state.requesting.supplied.map((act) => [act.act, act.answersTo]));
  const erases = new Map(
    [...state.requesting.erased, ...state.requested.erased].map((act) => [act.act, act.erased]),
  );
  const items = state.timeline.filter((item) => item.withoutEffect?.code !== 'rejected');
  return pastOf(
    items.map((item) => ({
      act: item.act,
      kind: item.kind,
      side: item.side,
      inEffect: item.withoutEffect === null,
      answersTo: answersTo.get(item.act) ?? [],
      erases: erases.get(item.act) ?? null,
    })),
    new Map(items.map((item) => [item.act, item.kind])),
  );
}
