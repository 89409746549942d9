import { covers, slotOf } from './clock.ts';
import { crossingOf } from './crossings.ts';
import type { ActEntry } from './entry.ts';
import type { Journal } from './journal.ts';
import type { Sides } from './judge.ts';
import { countCovered, type Effective, type Ledger } from './ledger.ts';
import { opensWhat } from './opens.ts';
import type { Follower, Placement } from './place.ts';
import { emptySortedRows } from './rows.ts';
import type { Flag } from './state.ts';

/** Claimed and received time may differ by so much before it is flagged. */
export const SKEW_SECONDS = 120;

/** What a person should look at, in one order; it follows the acts, with effect or without. */
export interface Flags extends Follower {
  /** The receipt of the act at a place is another than it was. */
  timed(placement: Placement, place: number): void;
  copy(): readonly Flag[];
}

/** What flags are found in. */
export interface FlagsParts {
  readonly journal: Journal;
  readonly ledger: Ledger;
  /** When the addressee's node accepted an act. */
  readonly received: (act: ActEntry) => string | null;
}

/** Nothing to look at. */
export function emptyFlags({ journal, ledger, received }: FlagsParts): Flags {
  const { undo } = journal;
  const rows = emptySortedRows<Flag>();
  /** What is flagged of the time of the act at each place. */
  const late: (Flag | null)[] = [];
  /** Acts of one number of one author that differ, by that number. */
  const twins = new Map<string, Flag>();
  /** Acts before the opening that may have been meant to open the case. */
  const before: ActEntry[] = [];
  let sides: Sides | null = null;

  const raise = (flag: Flag): void => {
    rows.add(keyOf(flag), flag);
    undo(() => rows.remove(keyOf(flag)));
  };
  const retime = (place: number, flag: Flag | null): void => {
    const old = late[place] ?? null;
    if (old !== null) rows.remove(keyOf(old));
    if (flag !== null) rows.add(keyOf(flag), flag);
    late[place] = flag;
  };
  const timeAt = ({ ordered }: Placement, place: number): void =>
    retime(place, skew(ordered.entry, received(ordered.entry)));
  const twin = ({ author, seq, id }: ActEntry): void => {
    const { authority } = author;
    const slot = slotOf(authority, seq);
    const known = twins.get(slot);
    const acts = [...new Set([...(known?.acts ?? []), id])].sort();
    const flag: Flag = { code: 'equivocation', params: { authority }, acts };
    const change = (from: Flag | undefined, to: Flag | undefined): void => {
      if (from !== undefined) rows.remove(keyOf(from));
      if (to === undefined) twins.delete(slot);
      else {
        rows.add(keyOf(to), to);
        twins.set(slot, to);
      }
    };
    change(known, flag);
    undo(() => change(flag, known));
  };
  return {
    opened(named) {
      sides = named;
      undo(() => {
        sides = null;
      });
      for (const { id } of before) raise(secondRequest(id));
    },
    placed(placement, place) {
      const { ordered, effective, withoutEffect } = placement;
      const { entry } = ordered;
      timeAt(placement, place);
      undo(() => {
        retime(place, null);
        late.length = place;
      });
      if (withoutEffect?.code === 'equivocation') twin(entry);
      if (withoutEffect !== null && mayOpen(withoutEffect.code, entry)) {
        if (sides === null) journal.push(before, entry);
        else raise(secondRequest(entry.id));
      }
      if (effective === null) return;
      if (opensWhat(effective.kind) === 'request') {
        for (const flag of otherStatesNamed(effective, sides)) raise(flag);
      }
      for (const flag of crossings(ledger, effective)) raise(flag);
    },
    timed: timeAt,
    copy: rows.copy,
  };
}

const keyOf = ({ code, acts }: Flag): string => `${code} ${acts.join(' ')}`;

/**
 * Acts that would open a case which stands, of whichever side, behind or before the one that did:
 * whoever wrote one may have meant another case, or ours.
 */
const mayOpen = (why: string, { kind, seq }: ActEntry): boolean =>
  why === 'second-request' ||
  ((why === 'other-side-only' || why === 'before-request') &&
    seq === 1 &&
    opensWhat(kind) !== null);

const secondRequest = (act: string): Flag => ({ code: 'second-request', acts: [act] });

function otherStatesNamed(request: Effective, sides: Sides | null): Flag[] {
  if (request.content === null || sides === null) return [];
  const { from, to } = request.content;
  if (from === sides.requesting && to === sides.requested) return [];
  return [
    {
      code: 'other-state-named',
      params: { from: String(from), to: String(to), ...sides },
      acts: [request.act],
    },
  ];
}

/**
 * Earlier acts that crossed one and that a person should look at. Of each other chain only the
 * stretch is read that neither author had seen of the other: clocks grow along a chain, so it ends
 * with the first act whose author had seen this one.
 */
function crossings(ledger: Ledger, act: Effective): Flag[] {
  const found: Flag[] = [];
  for (const [authority, chain] of ledger.byAuthority) {
    if (authority === act.authority) continue;
    for (let at = countCovered(chain, act.ordered.before[authority] ?? 0); ; at += 1) {
      const other = chain[at];
      if (other === undefined || other.place > act.place) break;
      if (covers(other.ordered.before, act.authority, act.seq)) break;
      if (!sameMatter(act, other)) continue;
      const { look, rule } = crossingOf(act.kind, other.kind);
      if (look === null) continue;
      found.push({
        code: look,
        params: { one: other.kind, other: act.kind, rule },
        acts: [act.act, other.act].sort(),
      });
    }
  }
  return found;
}

/** Acts about different parts never meet; an act about the case meets all. */
const sameMatter = (one: Effective, other: Effective): boolean =>
  one.parts.length === 0 ||
  other.parts.length === 0 ||
  one.parts.some((part) => other.parts.includes(part));

function skew({ id, claimed }: ActEntry, received: string | null): Flag | null {
  const seconds = received === null ? null : secondsBetween(claimed, received);
  if (seconds === null || Math.abs(seconds) <= SKEW_SECONDS) return null;
  return { code: seconds < 0 ? 'claimed-ahead' : 'claimed-behind', acts: [id] };
}

function secondsBetween(from: string, until: string): number | null {
  const span = Date.parse(until) - Date.parse(from);
  return Number.isNaN(span) ? null : span / 1000;
}
