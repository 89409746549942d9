import { crossingOf, WEIGHTY_KINDS } from './concurrent.ts';
import { concurrent } from './order.ts';
import type { Placement, Sides } from './placement.ts';
import type { Flag } from './state.ts';

/** Claimed and received time may differ by so much before it is flagged. */
export const SKEW_SECONDS = 120;

/** What a person should look at, in one order. */
export function flagsOf(placements: readonly Placement[], sides: Sides | null): Flag[] {
  const flags = [
    ...equivocations(placements),
    ...secondRequests(placements),
    ...otherStatesNamed(placements, sides),
    ...crossings(placements),
    ...placements.flatMap(skew),
  ];
  const key = (flag: Flag) => `${flag.code} ${flag.acts.join(' ')}`;
  return flags.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

function equivocations(placements: readonly Placement[]): Flag[] {
  const groups = new Map<string, Set<string>>();
  for (const { withoutEffect, ordered } of placements) {
    if (withoutEffect?.code !== 'equivocation') continue;
    const slot = `${ordered.entry.author.authority} ${ordered.entry.seq}`;
    groups.set(slot, (groups.get(slot) ?? new Set()).add(ordered.entry.id));
  }
  return [...groups].map(([slot, acts]) => ({
    code: 'equivocation',
    text: `${slot.split(' ')[0]} signed different acts for one place in the log.`,
    acts: [...acts].sort(),
  }));
}

const secondRequests = (placements: readonly Placement[]): Flag[] =>
  placements
    .filter((placement) => placement.withoutEffect?.code === 'second-request')
    .map(({ act }) => ({
      code: 'second-request',
      text: 'A second request came in the same case and has no effect.',
      acts: [act],
    }));

function otherStatesNamed(placements: readonly Placement[], sides: Sides | null): Flag[] {
  const root = placements.find((p) => p.kind === 'request-submitted' && p.inEffect);
  if (root === undefined || root.content === null || sides === null) return [];
  const { from, to } = root.content;
  if (from === sides.requesting && to === sides.requested) return [];
  return [
    {
      code: 'other-state-named',
      text: `The request names ${from} and ${to}; it was signed by ${sides.requesting} for ${sides.requested}.`,
      acts: [root.act],
    },
  ];
}

function crossings(placements: readonly Placement[]): Flag[] {
  const weighty = placements.filter((p) => p.inEffect && WEIGHTY_KINDS.has(p.kind));
  return weighty.flatMap((one, index) =>
    weighty.slice(index + 1).flatMap((other) => {
      const look = crossingOf(one.kind, other.kind)?.look ?? null;
      if (look === null || !concurrent(one.ordered, other.ordered)) return [];
      return [{ code: 'crossed', text: look, acts: [one.act, other.act].sort() }];
    }),
  );
}

function skew({ ordered }: Placement): Flag[] {
  const { entry, received } = ordered;
  const seconds = received === null ? null : secondsBetween(entry.claimed, received);
  if (seconds === null || Math.abs(seconds) <= SKEW_SECONDS) return [];
  return [
    seconds < 0
      ? {
          code: 'claimed-ahead',
          text: 'The claimed time is later than the receipt: a clock is wrong.',
          acts: [entry.id],
        }
      : {
          code: 'claimed-behind',
          text: 'The act arrived later than claimed: it waited on the way, or a clock is wrong.',
          acts: [entry.id],
        },
  ];
}

function secondsBetween(from: string, until: string): number | null {
  try {
    const start = Temporal.Instant.from(from).epochMilliseconds;
    return (Temporal.Instant.from(until).epochMilliseconds - start) / 1000;
  } catch {
    return null;
  }
}
