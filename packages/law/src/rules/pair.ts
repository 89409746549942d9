import { suspensionBetween, suspensionText } from '../bound/suspension.ts';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { Binding } from './reason.ts';
import { type Side, sideOn } from './standing.ts';

/** The State whose part a jurisdiction is; itself for a State or an organisation. */
export const stateOf = (law: Law, code: JurisdictionCode): JurisdictionCode =>
  law.jurisdictions.get(code)?.of ?? code;

/** Two jurisdictions on one day, as every instrument is asked about them. */
export interface Pair {
  readonly law: Law;
  readonly on: LawDate;
  readonly states: readonly [JurisdictionCode, JurisdictionCode];
  readonly sides: readonly [Side, Side];
  /** Two parts of one State. */
  readonly ofOneState: boolean;
}

/** Two jurisdictions on one day; in the order of asking, which no standing depends on. */
export function pairOn(
  law: Law,
  states: readonly [JurisdictionCode, JurisdictionCode],
  on: LawDate,
): Pair {
  const [a, b] = states;
  const ofOneState = a !== b && stateOf(law, a) === stateOf(law, b);
  return { law, on, states, sides: [sideOn(law, a, on), sideOn(law, b, on)], ofOneState };
}

/**
 * What stands between two that are each bound: parts of one State deal with each other by its own
 * law and not by treaty, and a Party may have suspended a treaty towards another one alone.
 */
export function betweenTheTwo(pair: Pair, instrument: Instrument): Binding | undefined {
  const { law, on, states, ofOneState } = pair;
  const [a, b] = states;
  if (ofOneState) {
    const text = `${nameOf(law, a)} and ${nameOf(law, b)} are parts of one State: no treaty and no diplomatic channel runs between them. Turn to the arrangement that the State has made for its parts.`;
    return closed({ code: 'within-one-state', text }, 'high');
  }
  const suspended = suspensionBetween(law, instrument, states, on);
  if (suspended === undefined) return undefined;
  if (suspended.passed === 'yes') {
    const text = `${instrument.shortTitle} is not applied between ${a} and ${b}. ${suspensionText(suspended.span)}`;
    return closed({ code: suspended.span.kind ?? 'suspended', text }, instrument.confidence);
  }
  const text = `${instrument.shortTitle} is perhaps suspended between ${a} and ${b}: the day was not found. Verify with the depositary.`;
  return {
    open: 'uncertain',
    reasons: [{ code: 'undated', text, pinpoint: null }],
    confidence: 'low',
  };
}

const nameOf = (law: Law, code: JurisdictionCode): string =>
  law.jurisdictions.get(code)?.name ?? code;

const closed = (
  reason: { readonly code: string; readonly text: string },
  confidence: Binding['confidence'],
): Binding => ({ open: false, reasons: [{ ...reason, pinpoint: null }], confidence });
