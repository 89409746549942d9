import { crossingOf } from './crossings.ts';
import type { Sides } from './judge.ts';
import type { Effective, Ledger } from './ledger.ts';
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
  readonly received: (placement: Placement) => string | null;
}

/** What a person should look at, in one order. */
export function flagsOf(parts: FlagParts): Flag[] {
  const { placements, ledger, sides } = parts;
  const flags = [
    ...equivocations(placements),
    ...secondRequests(placements),
    ...otherStatesNamed(ledger, sides),
    ...crossings(ledger),
    ...placements.flatMap((placement) => skew(placement, parts.received(placement))),
  ];
  const key = (flag: Flag) => `${flag.code} ${flag.acts.join(' ')}`;
  return flags.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
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

const secondRequests = (placements: readonly Placement[]): Flag[] =>
  placements
    .filter((placement) => placement.withoutEffect?.code === 'second-request')
    .map(({ ordered }) => ({ code: 'second-request', acts: [ordered.entry.id] }));

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

/** Pairs that crossed and that a person should look at. Only what an author had not seen is read. */
function crossings(ledger: Ledger): Flag[] {
  const place = new Map(ledger.effective.map((act, index) => [act, index]));
  return ledger.effective.flatMap((act) =>
    [...ledger.byAuthority].flatMap(([authority, chain]) => {
      if (authority === act.authority) return [];
      const found: Flag[] = [];
      for (let at = chain.length - 1; at >= 0; at -= 1) {
        const other = chain[at];
        if (other === undefined || covers(act.ordered.before, authority, other.seq)) break;
        const before = (place.get(other) ?? 0) < (place.get(act) ?? 0);
        if (!before || covers(other.ordered.before, act.authority, act.seq)) continue;
        if (!sameMatter(act, other)) continue;
        const { look, rule } = crossingOf(act.kind, other.kind);
        if (look === null) continue;
        found.push({
          code: look,
          params: { one: other.kind, other: act.kind, rule },
          acts: [act.act, other.act].sort(),
        });
      }
      return found;
    }),
  );
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
