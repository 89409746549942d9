import { type ActKind, describedKind, isActKind, type Stage, slotOf } from '@comity/statements';
import type { Effective, Ledger } from './ledger.ts';
import { measureOf } from './measures/index.ts';
import { unseen } from './seen.ts';
import { preferred } from './settle-part.ts';
import type { PartState, Slots } from './state.ts';

/** The parts of the request as they stand, in the order in which they were opened. */
export function settleParts(ledger: Ledger): readonly PartState[] {
  const ending = endings(ledger);
  return [...ledger.parts].flatMap(([id, opened]) => {
    const [first] = opened;
    if (first === undefined) return [];
    const moved = (ledger.movers.get(id) ?? []).flatMap(
      (authority) => ledger.moves.get(`${id} ${authority}`)?.at(-1) ?? [],
    );
    const holds = preferred(first.measure, unseen(moved)) ?? null;
    const ended = ending.find((act) => endsPart(act, id)) ?? null;
    const acts = ledger.effective.filter((act) => act.parts.includes(id));
    const live = measureOf(first.measure).live?.({ acts, holds, ended }) ?? null;
    const by = ended ?? holds;
    return [
      {
        id,
        measure: first.measure,
        asked: first.act,
        stage: stageOf(ended, holds),
        by: by?.act ?? null,
        slots: slotsOf(ledger, id),
        live,
      },
    ];
  });
}

const stageOf = (ended: Effective | null, holds: Effective | null): Stage =>
  ended === null ? (holds?.stage ?? 'asked') : 'withdrawn';

/** Acts that ended parts or the whole request, in the order of the log. */
const endings = (ledger: Ledger): readonly Effective[] =>
  ledger.effective.filter(({ kind }) => {
    const fills = isActKind(kind) ? describedKind(kind).fills : null;
    return fills?.how === 'ends' && fills.what !== 'case';
  });

function endsPart(act: Effective, part: string): boolean {
  const fills = isActKind(act.kind) ? describedKind(act.kind).fills : null;
  if (fills?.how !== 'ends') return false;
  return fills.what === 'request' || act.parts.includes(part);
}

/** The acts that hold the slots of one part; of the case where no part is named. */
export function slotsOf(ledger: Ledger, part: string | null, side?: string): Slots {
  const held = new Map<string, string[]>();
  for (const act of ledger.effective) {
    if (side !== undefined && act.side !== side) continue;
    if (part === null ? act.parts.length > 0 : !act.parts.includes(part)) continue;
    if (!isActKind(act.kind)) continue;
    const slot = slotOf(act.kind);
    const before = held.get(slot);
    if (before === undefined) held.set(slot, [act.act]);
    else fill(act.kind, before, act.act);
  }
  return Object.fromEntries([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fill(kind: ActKind, held: string[], act: string): void {
  const { how } = describedKind(kind).fills;
  if (how === 'first') return;
  if (how === 'last') held.length = 0;
  held.push(act);
}
