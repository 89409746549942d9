import { suspensionBetween, suspensionText } from '../bound/suspension.ts';
import type { Instrument, JurisdictionCode, LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { Binding } from './reason.ts';

/** The State whose part a jurisdiction is; itself for a State or an organisation. */
export const stateOf = (law: Law, code: JurisdictionCode): JurisdictionCode =>
  law.jurisdictions.get(code)?.of ?? code;

/**
 * What stands between two that are each bound: parts of one State deal with each other by its own
 * law and not by treaty, and a Party may have suspended a treaty towards another one alone.
 */
export function betweenTheTwo(
  law: Law,
  instrument: Instrument,
  states: readonly [JurisdictionCode, JurisdictionCode],
  on: LawDate,
): Binding | undefined {
  const [a, b] = states;
  if (a !== b && stateOf(law, a) === stateOf(law, b)) {
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
