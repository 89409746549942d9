import type { Confidence } from '@comity/base';
import type { Instrument, LawDate, PartyRow } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, type LawSentence, says } from '../law-says.ts';
import type { Status } from '../vocabulary.ts';
import { momentOn } from './moment.ts';
import { suspensionOn, suspensionSaid } from './suspension.ts';

/** What a row amounts to on a day. */
export type RowStatus = { status: Status; confidence: Confidence; note?: LawSays };

/** Where only a later bound is known: nobody is bound before it consented, nor before it signed. */
export const earliestForce = (row: PartyRow): LawDate | undefined =>
  row.inForceNotBefore ??
  (row.inForceNotAfter === undefined
    ? undefined
    : (row.consented ?? row.consentedNotBefore ?? row.signed ?? undefined));

type Step = Extract<LawSentence, { readonly code: 'day-unknown' }>['params']['what'];

/** A step that perhaps was taken already. */
const dayUnknown = (what: Step): LawSays => says({ code: 'day-unknown', params: { what } });

/** The stage that one row has reached on a day; bounds without a day leave it low and say so. */
export function rowStatus(law: Law, instrument: Instrument, row: PartyRow, on: LawDate): RowStatus {
  const started = momentOn(
    {
      day: row.inForce,
      notBefore: earliestForce(row),
      notAfter: row.inForceNotAfter,
      dayConfidence: row.dateConfidence?.inForce,
      confidence: row.confidence,
    },
    on,
  );
  const { confidence } = started;
  if (row.kind === 'excluded-territory' || row.kind === 'not-participating') {
    const passed =
      started.passed === 'yes' || (row.inForce === null && row.kind !== 'excluded-territory');
    return { status: passed ? row.kind : 'none', confidence: row.confidence };
  }
  if (row.kind === 'ineligible') return { status: 'ineligible', confidence: row.confidence };
  if (row.ended !== undefined && row.ended <= on) return { status: 'ended', confidence };
  if (started.passed === 'yes') return whileBound(law, { instrument, row, on, confidence });
  const before = beforeForce(row, on);
  if (started.passed === 'perhaps') {
    return { ...before, confidence: 'low', note: dayUnknown('bound') };
  }
  return before;
}

/** Bound, unless the treaty is suspended; an end or suspension without a day leaves it uncertain. */
function whileBound(
  law: Law,
  {
    instrument,
    row,
    on,
    confidence,
  }: {
    readonly instrument: Instrument;
    readonly row: PartyRow;
    readonly on: LawDate;
    readonly confidence: Confidence;
  },
): RowStatus {
  const general = (row.suspended ?? []).filter((span) => span.towards === undefined);
  const suspended = suspensionOn([...(instrument.suspended ?? []), ...general], on);
  if (suspended?.passed === 'yes') {
    return { status: 'suspended', confidence, note: says(suspensionSaid(law, suspended.span)) };
  }
  if (suspended?.passed === 'perhaps') {
    return { status: 'party', confidence: 'low', note: dayUnknown('suspended') };
  }
  if (row.endedNotBefore !== undefined && row.endedNotBefore <= on) {
    const note = says({ code: 'withdrawal-decided', params: { day: row.endedNotBefore } });
    return { status: 'party', confidence: 'low', note };
  }
  return { status: 'party', confidence };
}

/** The stages a jurisdiction passes before it is bound. */
function beforeForce(row: PartyRow, on: LawDate): RowStatus {
  const consented = momentOn(
    {
      day: row.consented,
      notBefore: row.consentedNotBefore,
      notAfter: row.consentedNotAfter,
      dayConfidence: row.dateConfidence?.consented,
      confidence: row.confidence,
    },
    on,
  );
  if (consented.passed === 'yes') {
    const status = row.kind === 'extension' ? 'extension-pending' : 'consented';
    return { status, confidence: consented.confidence };
  }
  const earlier = beforeConsent(row, on);
  if (consented.passed === 'perhaps') {
    return { ...earlier, confidence: 'low', note: dayUnknown('deposited') };
  }
  return earlier;
}

function beforeConsent(row: PartyRow, on: LawDate): RowStatus {
  const signed = momentOn(
    {
      day: row.signed,
      notBefore: row.signedNotBefore,
      notAfter: row.signedNotAfter,
      dayConfidence: row.dateConfidence?.signed,
      confidence: row.confidence,
    },
    on,
  );
  if (signed.passed === 'yes') return { status: 'signatory', confidence: signed.confidence };
  if (signed.passed === 'perhaps') {
    return { status: 'none', confidence: 'low', note: dayUnknown('signed') };
  }
  return row.kind === 'invited' || row.invitedNotBefore !== undefined
    ? invitation(row, on)
    : { status: 'none', confidence: row.confidence };
}

function invitation(row: PartyRow, on: LawDate): RowStatus {
  const invited = momentOn(
    {
      day: row.invited ?? null,
      notBefore: row.invitedNotBefore,
      notAfter: row.invitedNotAfter,
      confidence: row.confidence,
    },
    on,
  );
  if (invited.passed === 'perhaps') {
    return { status: 'none', confidence: 'low', note: dayUnknown('invited') };
  }
  if (invited.passed === 'no') return { status: 'none', confidence: row.confidence };
  if (row.invitedUntil !== undefined && row.invitedUntil <= on) {
    const note = says({ code: 'invitation-ended', params: { day: row.invitedUntil } });
    return { status: 'none', confidence: 'low', note };
  }
  return { status: 'invited', confidence: invited.confidence };
}
