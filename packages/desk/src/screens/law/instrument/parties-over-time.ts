import { type Instrument, type Law, partiesOn } from '@comity/law';

/** A day on which the number of Parties bound changes. */
export interface PartyStep {
  readonly on: string;
  /** Bound from this day on. */
  readonly count: number;
  readonly joined: readonly string[];
  readonly left: readonly string[];
}

const known = new WeakMap<Law, Map<string, readonly PartyStep[]>>();

/**
 * The Parties bound by an instrument from its first day on, one step for each day on which their
 * number changes; computed once for a law. A State whose day is only bounded counts from the later
 * bound on, as in `partiesOn`.
 */
export function partySteps(law: Law, instrument: Instrument): readonly PartyStep[] {
  const ofLaw = known.get(law) ?? new Map<string, readonly PartyStep[]>();
  known.set(law, ofLaw);
  const found = ofLaw.get(instrument.id) ?? computeSteps(law, instrument);
  ofLaw.set(instrument.id, found);
  return found;
}

function computeSteps(law: Law, instrument: Instrument): readonly PartyStep[] {
  const days = new Set<string>();
  for (const row of law.partiesOf.get(instrument.id) ?? []) {
    for (const on of [row.inForce, row.inForceNotAfter, row.ended]) if (on) days.add(on);
  }
  if (instrument.inForce !== null) days.add(instrument.inForce);
  const steps: PartyStep[] = [];
  let before: ReadonlySet<string> = new Set();
  for (const on of [...days].toSorted()) {
    const now = new Set(boundOn(law, instrument, on));
    const joined = [...now].filter((code) => !before.has(code));
    const left = [...before].filter((code) => !now.has(code));
    if (joined.length + left.length > 0) steps.push({ on, count: now.size, joined, left });
    before = now;
  }
  return steps;
}

/** Codes of the Parties bound on a day: those counted by `partiesOn` whose own day has come. */
function boundOn(law: Law, instrument: Instrument, on: string): readonly string[] {
  const { parties, instrumentInForce } = partiesOn(law, instrument, on);
  const rows = law.partiesOf.get(instrument.id) ?? [];
  return parties
    .filter(({ state, inForce }) => {
      const row = rows.find((one) => one.state === state);
      const day = inForce ?? row?.inForceNotAfter ?? null;
      return instrumentInForce && day !== null && day <= on;
    })
    .map(({ state }) => state);
}

/** How many were bound on a day, by the steps. */
export const countOn = (steps: readonly PartyStep[], on: string): number =>
  steps.findLast((step) => step.on <= on)?.count ?? 0;
