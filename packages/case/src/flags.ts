import { crossingOf } from './crossings.ts';
import type { ActEntry } from './entry.ts';
import type { Sides } from './judge.ts';
import { countCovered, type Effective, type Ledger } from './ledger.ts';
import { opensWhat } from './opens.ts';
import { covers } from './order.ts';
import type { Placement } from './place.ts';
import type { Flag } from './state.ts';

/** Claimed and received time may differ by so much before it is flagged. */
export const SKEW_SECONDS = 120;

/** What flags are made from. */
export interface FlagParts {
  readonly placements: readonly Placement[];
  readonly ledger: Ledger;
  readonly sides: Sides | null;
  /** When each placement was received, by its place. */
  readonly received: readonly (string | null)[];
  /** What was found before, by placement: what an act crosses stands before it and does not change. */
  readonly found: WeakMap<Placement, FoundFlags>;
}

/** The flags of one act, and the receipt that they were found with. */
export interface FoundFlags {
  readonly received: string | null;
  readonly flags: readonly Flag[];
}

/** What a person should look at, in one order. */
export function flagsOf(parts: FlagParts): Flag[] {
  const { placements, ledger, sides } = parts;
  const flags = [
    ...equivocations(placements),
    ...(sides === null ? [] : secondRequests(placements)),
    ...otherStatesNamed(ledger, sides),
    ...placements.flatMap((placement, place) => ofOne(parts, placement, place)),
  ];
  const key = (flag: Flag) => `${flag.code} ${flag.acts.join(' ')}`;
  return flags.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function ofOne({ ledger, received, found }: FlagParts, placement: Placement, place: number) {
  const at = received[place] ?? null;
  const before = found.get(placement);
  if (before?.received === at) return before.flags;
  const { effective } = placement;
  const crossed = effective === null ? [] : crossings(ledger, effective);
  const flags = [...crossed, ...skew(placement, at)];
  found.set(placement, { received: at, flags });
  return flags;
}

function equivocations(placements: readonly Placement[]): Flag[] {
  const groups = new Map<string, { authority: string; acts: Set<string> }>();
  for (const { withoutEffect, ordered } of placements) {
    if (withoutEffect?.code !== 'equivocation') continue;
    const { authority } = ordered.entry.author;
    const slot = `${authority} ${ordered.entry.seq}`;
    const group = groups.get(slot) ?? { authority, acts: new Set() };
    group.acts.add(ordered.entry.id);
    groups.set(slot, group);
  }
  return [...groups.values()].map(({ authority, acts }) => ({
    code: 'equivocation',
    params: { authority },
    acts: [...acts].sort(),
  }));
}

/** Acts that would open a case which stands: whoever wrote one may have meant another case, or ours. */
const secondRequests = (placements: readonly Placement[]): Flag[] =>
  placements
    .filter(
      ({ ordered, withoutEffect }) =>
        withoutEffect?.code === 'second-request' ||
        (withoutEffect !== null && WRONG_SIDE.has(withoutEffect.code) && isFirst(ordered.entry)),
    )
    .map(({ ordered }) => ({ code: 'second-request', acts: [ordered.entry.id] }));

/** Why an act of the side that did not open the case does not open it: behind or before the one that did. */
const WRONG_SIDE: ReadonlySet<string> = new Set(['other-side-only', 'before-request']);

/** The first that an authority says in the case, and it opens one. */
const isFirst = ({ kind, seq }: ActEntry): boolean => seq === 1 && opensWhat(kind) !== null;

function otherStatesNamed(ledger: Ledger, sides: Sides | null): Flag[] {
  const [request] = ledger.bySlot.get('request-submitted') ?? [];
  if (request?.content == null || sides === null) return [];
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

function skew({ ordered }: Placement, received: string | null): Flag[] {
  const seconds = received === null ? null : secondsBetween(ordered.entry.claimed, received);
  if (seconds === null || Math.abs(seconds) <= SKEW_SECONDS) return [];
  return [{ code: seconds < 0 ? 'claimed-ahead' : 'claimed-behind', acts: [ordered.entry.id] }];
}

function secondsBetween(from: string, until: string): number | null {
  const span = Date.parse(until) - Date.parse(from);
  return Number.isNaN(span) ? null : span / 1000;
}
