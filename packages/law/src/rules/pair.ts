import { suspensionBetween, suspensionSaid } from '../bound/suspension.ts';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, says, VERIFY } from '../law-says.ts';
import { namedInstrument, namedState } from '../named.ts';
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
    const params = { from: namedState(law, a), to: namedState(law, b) };
    const text = says({ code: 'parts-of-one-state', params });
    return closed({ code: 'within-one-state', text }, 'high');
  }
  const suspended = suspensionBetween(law, instrument, states, on);
  if (suspended === undefined) return undefined;
  const params = {
    instrument: namedInstrument(law, instrument.id),
    from: namedState(law, a),
    to: namedState(law, b),
  };
  if (suspended.passed === 'yes') {
    const why = suspensionSaid(law, suspended.span);
    const text = says({ code: 'not-applied-between', params }, why);
    return closed({ code: suspended.span.kind ?? 'suspended', text }, instrument.confidence);
  }
  const text = says({ code: 'perhaps-suspended-between', params }, VERIFY);
  return {
    open: 'uncertain',
    reasons: [{ code: 'undated', text, pinpoint: null }],
    confidence: 'low',
  };
}

const closed = (
  reason: { readonly code: string; readonly text: LawSays },
  confidence: Binding['confidence'],
): Binding => ({ open: false, reasons: [{ ...reason, pinpoint: null }], confidence });
