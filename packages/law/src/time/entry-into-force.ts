import type { Confidence } from '@comity/base';
import { no, ok, type Result } from '@comity/base';
import type { EffectRule, Instrument, LawDate, PinpointText } from '../law-data.ts';
import { type LawSays, type LawSentence, says } from '../law-says.ts';
import { instrumentOf } from '../named.ts';
import { effectDate, lengthSaid } from './effect-date.ts';

/** A day that a rule gives, and the provision that gives it. */
export interface EffectAnswer {
  readonly date: LawDate;
  readonly pinpoint: PinpointText;
  readonly rule: LawSays;
  readonly confidence: Confidence;
  readonly note?: LawSays;
}

/**
 * When a State that deposits on a day is bound, the instrument being in force.
 * Codes: `no-entry-rule` where the data has no rule for the instrument, `before-signature` for a
 * day on which nobody could consent yet.
 */
export function entryIntoForce(instrument: Instrument, consented: LawDate): Result<EffectAnswer> {
  const { entry, inForce, quorum } = instrument;
  if (entry === undefined) {
    return no({ code: 'no-entry-rule', params: { instrument: instrument.id } });
  }
  const early = tooEarly(instrument, consented);
  if (early !== undefined) return early;
  const date = effectDate(entry, consented);
  if (inForce !== null && date < inForce) {
    const rule = says({ code: 'starts-only-on', params: { day: inForce } });
    return ok({
      date: inForce,
      pinpoint: (quorum ?? entry).pinpoint,
      rule,
      confidence: entry.confidence,
    });
  }
  const answer = {
    date,
    pinpoint: entry.pinpoint,
    rule: says(ruleSaid(entry)),
    confidence: entry.confidence,
  };
  if (inForce !== null) return ok(answer);
  const note = says({
    code: 'counts-once-in-force',
    params: { instrument: instrumentOf(instrument) },
  });
  return ok({ ...answer, note });
}

export const EFFECT_EVENTS = [
  'denunciation',
  'reservation-withdrawal',
  'extension',
  'quorum',
] as const;
export type EffectEvent = (typeof EFFECT_EVENTS)[number];

/**
 * From when a notice works; for `quorum`, when the instrument starts after the last consent that
 * was needed. Codes: `no-effect-rule` where the data has no rule, `before-signature`.
 */
export function effectOf(
  instrument: Instrument,
  event: EffectEvent,
  received: LawDate,
): Result<EffectAnswer> {
  const rule = {
    denunciation: instrument.denunciation,
    'reservation-withdrawal': instrument.reservationWithdrawal,
    extension: instrument.extension,
    quorum: instrument.quorum,
  }[event];
  if (rule === undefined) {
    return no({ code: 'no-effect-rule', params: { event, instrument: instrument.id } });
  }
  const early = tooEarly(instrument, received);
  if (early !== undefined) return early;
  const answer = {
    date: effectDate(rule, received),
    pinpoint: rule.pinpoint,
    rule: says(ruleSaid(rule)),
    confidence: rule.confidence,
  };
  if (event !== 'quorum' || instrument.quorum === undefined) return ok(answer);
  return ok({
    ...answer,
    note: says({ code: 'counted-from', params: { number: instrument.quorum.instruments } }),
  });
}

/** Nobody consents to, denounces or extends what is not yet open for signature. */
function tooEarly({ id, signed }: Instrument, day: LawDate): Result<never> | undefined {
  if (signed === null || day >= signed) return undefined;
  return no({ code: 'before-signature', params: { instrument: id, signed, day } });
}

function ruleSaid({ counting, length }: EffectRule): LawSentence {
  const value = length?.value ?? 0;
  switch (counting) {
    case 'on-receipt':
      return { code: 'effect-on-receipt' };
    case 'first-of-month-after-months':
      return { code: 'effect-first-of-month', params: { months: value } };
    case 'nth-day-after':
      return { code: 'effect-nth-day', params: { days: value } };
    default:
      return { code: 'effect-after', params: { length: lengthSaid(length) ?? '' } };
  }
}
