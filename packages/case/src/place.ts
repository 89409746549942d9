import type { Coded, JsonObject } from '@comity/base';
import { describedKind, isActKind } from '@comity/statements';
import type { ActEntry } from './entry.ts';
import type { Journal } from './journal.ts';
import {
  answered,
  BEFORE_REQUEST,
  canOpen,
  EQUIVOCATION,
  notOpening,
  partsNamed,
  partyProblem,
  readBody,
  SECOND_REQUEST,
  type Sides,
  sideOf,
  sidesOf,
  unmet,
} from './judge.ts';
import type { Effective, Ledger } from './ledger.ts';
import { measureOpened, opensWhat } from './opens.ts';
import type { OrderedAct } from './order.ts';
import type { RequestContent } from './request-content.ts';
import { seenIn } from './seen.ts';

/** An ordered act with its effect decided. */
export interface Placement {
  readonly ordered: OrderedAct;
  readonly effective: Effective | null;
  readonly withoutEffect: Coded | null;
}

/**
 * The acts of a case, each judged by what its author had seen and by nothing else, so that the
 * answer never changes with the order in which others arrive.
 */
export interface Places {
  readonly placements: readonly Placement[];
  readonly sides: () => Sides | null;
  /** The act that opened the case; `null` as long as none did. */
  readonly opener: () => Effective | null;
  /** Judges the acts from a place on anew. */
  place(acts: readonly OrderedAct[], from: number, told: Told): void;
}

/** What the log says of acts beside themselves. */
export interface Told {
  readonly isEquivocal: (act: ActEntry) => boolean;
  /** Whether the addressee's node did not understand the act when it took it in. */
  readonly notUnderstood: (act: ActEntry) => boolean;
  /** Whether nobody can say that it was: its body is gone and no receipt is here. */
  readonly unproven: (act: ActEntry) => boolean;
}

/** What follows the acts as they are placed; the journal takes back what it changed. */
export interface Follower {
  /** Follows an act that the ledger has, if it has its effect. */
  placed(placement: Placement, place: number): void;
  /** Follows the opening of the case, before the act that opened it. */
  opened?(sides: Sides): void;
}

/** What the placing of acts works on. */
export interface PlacesParts {
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly followers: readonly Follower[];
}

/** No acts yet. */
export function emptyPlaces({ journal, ledger, followers }: PlacesParts): Places {
  const placements: Placement[] = [];
  let opened: Placement | undefined;
  const sides = (): Sides | null => (opened === undefined ? null : sidesOf(opened.ordered.entry));
  const open = (placement: Placement, act: Effective): void => {
    opened = placement;
    journal.undo(() => {
      opened = undefined;
    });
    openParts(ledger, act);
    const named = sidesOf(placement.ordered.entry);
    for (const follower of followers) follower.opened?.(named);
  };
  return {
    placements,
    sides,
    opener: () => opened?.effective ?? null,
    place(acts, from, { isEquivocal, notUnderstood, unproven }) {
      placements.length = Math.min(placements.length, from);
      journal.cut(from);
      ledger.name(from, acts);
      for (const ordered of acts.slice(from)) {
        const { entry } = ordered;
        journal.begin();
        const placement = judge(ordered, {
          ledger,
          sides: sides(),
          equivocal: isEquivocal(entry),
          notUnderstood: notUnderstood(entry),
          unproven: unproven(entry),
          place: placements.length,
        });
        const place = placements.push(placement) - 1;
        const { effective } = placement;
        if (effective !== null) {
          if (opened === undefined && opens(effective)) open(placement, effective);
          ledger.record(effective);
        }
        for (const follower of followers) follower.placed(placement, place);
      }
    },
  };
}

const opens = ({ kind }: Effective): boolean => opensWhat(kind) !== null;

function openParts(ledger: Ledger, act: Effective): void {
  const fixed = measureOpened(act.kind);
  const content = act.content as Partial<RequestContent> | null;
  for (const id of act.parts) {
    const measure = fixed ?? content?.parts?.find((part) => part.id === id)?.measure ?? null;
    ledger.openPart(id, { act: act.act, measure, authority: act.authority, seq: act.seq });
  }
}

interface Setting {
  readonly ledger: Ledger;
  readonly sides: Sides | null;
  readonly equivocal: boolean;
  readonly notUnderstood: boolean;
  readonly unproven: boolean;
  readonly place: number;
}

function judge(ordered: OrderedAct, setting: Setting): Placement {
  const { ledger, sides, equivocal, notUnderstood, place } = setting;
  const { entry } = ordered;
  const refused = (withoutEffect: Coded): Placement => ({
    ordered,
    effective: null,
    withoutEffect,
  });
  if (equivocal) return refused(EQUIVOCATION);
  const { kind } = entry;
  if (!isActKind(kind) || entry.version > describedKind(kind).version || notUnderstood) {
    return refused({ code: 'unknown-kind', params: { kind: kind.slice(0, 60) } });
  }
  const { fills, moves } = describedKind(kind);
  if (sides === null) {
    if (fills.how !== 'opens') return refused(BEFORE_REQUEST);
    if (!canOpen(entry)) return refused(notOpening(entry));
  } else {
    const party = partyProblem(entry, sides);
    if (party !== null) return refused(party);
  }
  const side = sideOf(entry.author.participant, sides ?? sidesOf(entry));
  const seen = seenIn(ledger, ordered.before);
  const parts = partsNamed(kind, entry.parts);
  const problem = unmet(kind, side, { seen, parts });
  if (problem !== null || side === null) return refused(problem ?? BEFORE_REQUEST);
  if (fills.how === 'opens' && sides !== null && seen.opened === null) {
    return refused(SECOND_REQUEST);
  }
  const repliesTo = answered(kind, seen, { answers: entry.answers, side, parts });
  if (!repliesTo.ok) return refused(repliesTo.error);
  if (setting.unproven) return refused({ code: 'body-missing' });
  const body = readBody(entry, kind, seen);
  if (!body.ok) return refused(body.why);
  return {
    ordered,
    withoutEffect: null,
    effective: {
      act: entry.id,
      kind,
      side,
      authority: entry.author.authority,
      seq: entry.seq,
      parts,
      content: body.content as JsonObject | null,
      ordered,
      place,
      stage: moves ?? null,
      repliesTo: repliesTo.value,
    },
  };
}
