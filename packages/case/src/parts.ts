import { ACT_KINDS, describedKind, type Stage, slotOf } from '@comity/statements';
import type { Effective, Ledger } from './ledger.ts';
import { measureOf } from './measures/index.ts';
import { closedIn, unseen } from './seen.ts';
import { preferred } from './settle-part.ts';
import type { HeldSlots } from './slots.ts';
import type { PartState } from './state.ts';

/** The parts of the request as they stand, in the order in which they were opened. */
export function settleParts(ledger: Ledger, slots: HeldSlots): readonly PartState[] {
  return [...ledger.parts].flatMap(([id, opened]) => {
    const [first] = opened;
    if (first === undefined) return [];
    const moved = (ledger.movers.get(id) ?? []).flatMap(
      (authority) => ledger.moves.get(`${id} ${authority}`)?.at(-1) ?? [],
    );
    const holds = preferred(first.measure, unseen(moved)) ?? null;
    const ended = endOf(ledger, id);
    const acts = (kind: string) => ledger.byKind.get(`${kind} ${id}`) ?? [];
    const live = measureOf(first.measure).live?.({ acts, holds, ended }) ?? null;
    const by = ended ?? holds;
    return [
      {
        id,
        measure: first.measure,
        asked: first.act,
        stage: stageOf(ended, holds),
        by: by?.act ?? null,
        slots: slots.ofPart(id),
        live,
      },
    ];
  });
}

const stageOf = (ended: Effective | null, holds: Effective | null): Stage =>
  ended === null ? (holds?.stage ?? 'asked') : 'withdrawn';

/** The slots of the kinds that end what a part of a case is. */
const endingSlots = (what: 'request' | 'parts'): readonly string[] =>
  ACT_KINDS.filter((kind) => {
    const { fills } = describedKind(kind);
    return fills.how === 'ends' && fills.what === what;
  }).map(slotOf);
const ENDS_REQUEST = endingSlots('request');
const ENDS_PARTS = endingSlots('parts');

/** The first act in the log that ended a part, or the whole request. */
function endOf({ bySlot }: Ledger, part: string): Effective | null {
  const ends = [...ENDS_REQUEST, ...ENDS_PARTS.map((slot) => `${slot} ${part}`)].flatMap(
    (slot) => bySlot.get(slot)?.[0] ?? [],
  );
  return ends.reduce<Effective | null>(
    (first, act) => (first === null || act.place < first.place ? act : first),
    null,
  );
}

/** Whether somebody closed the case and nobody reopened it. */
export const isClosed = (ledger: Ledger): boolean => closedIn(ledger, () => true);

/** Whether nothing is asked any more: the case is closed, or every part was withdrawn. */
export function isOver(ledger: Ledger): boolean {
  const opened = [...ledger.parts].filter(([, [first]]) => first !== undefined);
  const withdrawn = opened.length > 0 && opened.every(([part]) => endOf(ledger, part) !== null);
  return withdrawn || isClosed(ledger);
}
