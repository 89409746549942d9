import { assert } from '@comity/base';
import { applyEffects } from './effects.ts';
import type { CaseEntry } from './entry.ts';
import { flagsOf } from './flags.ts';
import { type Ordering, orderEntries } from './order.ts';
import { placeActs, type Sides, sidesOf } from './placement.ts';
import { settle } from './settle.ts';
import type { CaseState, Party } from './state.ts';
import { timelineOf } from './timeline.ts';

/**
 * The state of one case: a pure function of the set of its entries. Any order of arrival, any
 * interleaving of the two sides and any number of repeats give the same state, byte for byte in
 * canonical JSON. It reads no clock and no law.
 *
 * Entries must be verified (signatures, keys, addressee) and of one case; the latter is asserted.
 */
export function fold(entries: Iterable<CaseEntry>): CaseState {
  const all = [...entries];
  const cases = new Set(all.flatMap((entry) => (entry.entry === 'act' ? [entry.case] : [])));
  assert(cases.size <= 1, 'a fold is handed the entries of one case');
  const ordering = orderEntries(all);
  const { sides, placements } = placeActs(ordering);
  const fields = applyEffects(placements);
  const { requested, status, ...settled } = settle(fields, placements);
  const given = givenBack(ordering, sides);
  const timeline = timelineOf({ placements, ordering, sides: sides ?? given }, fields);
  const inEffect = placements.filter((placement) => placement.inEffect).length;
  return {
    format: 'comity/1/case-state',
    case: [...cases][0] ?? null,
    status: given === null ? status : 'rejected',
    parties: partiesOf(ordering, sides ?? given),
    requesting: fields.requesting,
    requested,
    ...settled,
    timeline,
    waiting: ordering.waiting,
    flags: flagsOf(placements, sides),
    heads: ordering.heads,
    counts: {
      ...ordering.counts,
      inEffect,
      withoutEffect: timeline.length - inEffect,
      waiting: ordering.waiting.length,
    },
  };
}

/** The sides of a request that the other node gave back, when no request stands. */
function givenBack({ rejected }: Ordering, sides: Sides | null): Sides | null {
  const request = rejected.find(({ entry }) => entry.kind === 'request-submitted');
  return sides === null && request !== undefined ? sidesOf(request.entry) : null;
}

function partiesOf(ordering: Ordering, sides: Sides | null): CaseState['parties'] {
  if (sides === null) return null;
  const entries = [...ordering.acts, ...ordering.rejected].map(({ entry }) => entry);
  const party = (participant: string): Party => ({
    participant,
    authorities: [
      ...new Set(
        entries
          .flatMap(({ author, to }) => [author, to])
          .filter((unit) => unit.participant === participant)
          .map((unit) => unit.authority),
      ),
    ].sort(),
  });
  return { requesting: party(sides.requesting), requested: party(sides.requested) };
}
