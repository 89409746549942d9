import { describedKind, isActKind, type Stage } from '@comity/statements';
import type { Journal } from './journal.ts';
import type { Effective, Ledger } from './ledger.ts';
import { sawBefore } from './order.ts';
import { isOver } from './parts.ts';
import { emptyRows } from './rows.ts';
import { otherSide, type Side } from './side.ts';
import type { Wait } from './state.ts';
import { holdsAnswer } from './status.ts';

/**
 * What was asked and what came of it, oldest first; it follows the acts with effect. A wait is over
 * with a reply, and with the end of the request or the case unless it may be asked even then; a case
 * that is opened again has its questions again. One
 * that lapses is over too when the asking side itself moves the parts it asked about, having its own
 * question before it: it did without. Where the question itself moves its parts, as conditions do, it
 * is over as well once none of them stands there: what crossed it has brought them elsewhere, and no
 * reply could be given any more.
 */
export interface Waits {
  /** Follows an act that the ledger has. */
  record(act: Effective): void;
  /** Whether a question is open without whose answer the requested side does not go on. */
  holding(): boolean;
  /** Whether a side was ever asked something. */
  wasAsked(side: Side): boolean;
  /** @param stageOf where a part stands when all that is known is settled */
  copy(stageOf: (part: string) => Stage | undefined): readonly Wait[];
}

/** Nothing was asked. */
export function emptyWaits(ledger: Ledger, { undo }: Journal): Waits {
  const rows = emptyRows<Wait>();
  const asks: Effective[] = [];
  const places = new Map<string, number>();
  const open = new Set<number>();
  /** Of the open ones, those that lapse. */
  const lapsing = new Set<number>();
  /** Of these, those that moved the parts they are about. */
  const moving = new Set<number>();
  /** Of the open ones, those without whose answer the requested side does not go on. */
  const holding = new Set<number>();
  const askedOf: Record<Side, number> = { requesting: 0, requested: 0 };
  let over = false;

  const put = (place: number, wait: Wait): void => {
    rows.put(place, wait);
    keep(open, place, wait.open);
    keep(lapsing, place, wait.open && asking(wait.kind).lapses);
    keep(moving, place, lapsing.has(place) && typeof asks[place]?.stage === 'string');
    keep(holding, place, holdsAnswer(wait));
  };
  const change = (place: number, changed: Partial<Wait>): void => {
    const before = rows.at(place);
    if (before === undefined) return;
    put(place, { ...before, ...changed });
    undo(() => put(place, before));
  };
  const asked = (ask: Effective): void => {
    const place = rows.size;
    asks.push(ask);
    places.set(ask.act, place);
    askedOf[otherSide(ask.side)] += 1;
    put(place, {
      ask: ask.act,
      kind: ask.kind,
      owedBy: otherSide(ask.side),
      parts: ask.parts,
      replies: [],
      open: (asking(ask.kind).outlives || !over) && !lapsed(ledger, ask),
    });
    undo(() => {
      rows.cut(place);
      asks.length = place;
      places.delete(ask.act);
      askedOf[otherSide(ask.side)] -= 1;
      for (const set of [open, lapsing, moving, holding]) set.delete(place);
    });
  };
  const replied = (ask: string, reply: string): void => {
    const place = places.get(ask);
    if (place === undefined) return;
    change(place, { replies: [...(rows.at(place)?.replies ?? []), reply], open: false });
  };
  const moved = (side: Side): void => {
    for (const place of [...lapsing]) {
      const ask = asks[place];
      if (ask?.side === side && lapsed(ledger, ask)) change(place, { open: false });
    }
  };
  const settled = (): void => {
    const now = isOver(ledger);
    if (over === now) return;
    over = now;
    undo(() => {
      over = !now;
    });
    for (const [place, ask] of asks.entries()) {
      const wait = rows.at(place);
      if (wait === undefined || asking(ask.kind).outlives) continue;
      const stands = !now && wait.replies.length === 0 && !lapsed(ledger, ask);
      if (wait.open !== stands) change(place, { open: stands });
    }
  };
  return {
    record(act) {
      const { fills } = isActKind(act.kind) ? describedKind(act.kind) : {};
      for (const ask of act.repliesTo) replied(ask, act.act);
      if (fills?.how === 'ends' || fills?.how === 'reopens') settled();
      if (act.stage !== null) moved(act.side);
      if (fills?.how === 'asks') asked(act);
    },
    holding: () => holding.size > 0,
    wasAsked: (side) => askedOf[side] > 0,
    copy(stageOf) {
      const passed = [...moving].filter((place) => {
        const { stage, parts } = asks[place] ?? NOTHING;
        return parts.every((part) => stageOf(part) !== stage);
      });
      if (passed.length === 0) return rows.copy();
      return rows
        .copy()
        .map((row, place) => (passed.includes(place) ? { ...row, open: false } : row));
    },
  };
}

const NOTHING: Pick<Effective, 'stage' | 'parts'> = { stage: null, parts: [] };

function keep(places: Set<number>, place: number, isIn: boolean): void {
  if (isIn) places.add(place);
  else places.delete(place);
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

/** A question that lapses, all of whose parts the asking side moved after it had asked. */
function lapsed(ledger: Ledger, ask: Effective): boolean {
  if (!asking(ask.kind).lapses) return false;
  const about = ask.parts.length > 0 ? ask.parts : openedParts(ledger);
  return about.every((part) => didWithout(ledger, ask, part));
}

const openedParts = ({ parts }: Ledger): readonly string[] =>
  [...parts].flatMap(([part, [first]]) => (first === undefined ? [] : [part]));

/** The asking side moved the part after it had asked. */
const didWithout = (ledger: Ledger, ask: Effective, part: string): boolean =>
  (ledger.movers.get(part) ?? []).some((authority) => {
    const last = ledger.moves.get(`${part} ${authority}`)?.at(-1);
    return last !== undefined && last.side === ask.side && sawBefore(last.ordered, ask.ordered);
  });
