import { type Confidence, weakest } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSays, quotedEach, says } from '../law-says.ts';
import { namedState } from '../named.ts';
import { articleOf, namesOfConduct } from '../rules/laid-rules.ts';
import { profileAt } from '../rules/profile-at.ts';
import type { OffenceRow } from '../state-profile.ts';

/** Is the conduct an offence on both sides, on the day on which it took place? */
export interface DualCriminalityQuestion {
  readonly requesting: JurisdictionCode;
  readonly requested: JurisdictionCode;
  /** The day of the conduct: a later law does not reach back. */
  readonly on: LawDate;
  readonly offences: readonly string[];
}

export interface ConductUnderLaw {
  readonly state: JurisdictionCode;
  readonly criminal: 'yes' | 'partly' | 'no' | 'unknown';
  readonly statutes: readonly string[];
  readonly maxPenaltyMonths: number | null;
  readonly note: LawSays;
  readonly confidence: Confidence;
}

export interface DualCriminalityAnswer {
  readonly question: DualCriminalityQuestion;
  /** `met` needs every offence on both sides; what is only partly criminal stays unknown. */
  readonly dualCriminality: 'met' | 'unmet' | 'unknown';
  readonly offences: readonly {
    readonly offence: PinpointText;
    readonly requesting: ConductUnderLaw;
    readonly requested: ConductUnderLaw;
  }[];
  readonly confidence: Confidence;
}

/**
 * Looks the conduct up in the profiles of both sides, whatever it is called there. A State without
 * a profile, an offence without a row and `other` are unknown and never "no". What the profiles say
 * is advice: the requested State tests the conduct itself.
 */
export function dualCriminality(
  law: Law,
  question: DualCriminalityQuestion,
): DualCriminalityAnswer {
  const { requesting, requested, on } = question;
  const offences = question.offences.map((offence) => ({
    offence,
    requesting: underLaw(law, { state: requesting, on }, offence),
    requested: underLaw(law, { state: requested, on }, offence),
  }));
  const sides = offences.flatMap((row) => [row.requesting, row.requested]);
  const verdict = sides.some((side) => side.criminal === 'no')
    ? 'unmet'
    : sides.length > 0 && sides.every((side) => side.criminal === 'yes')
      ? 'met'
      : 'unknown';
  const deciding = verdict === 'unmet' ? sides.filter((side) => side.criminal === 'no') : sides;
  return {
    question,
    dualCriminality: verdict,
    offences,
    confidence: sides.length === 0 ? 'low' : weakest(deciding.map((side) => side.confidence)),
  };
}

function underLaw(
  law: Law,
  where: { readonly state: JurisdictionCode; readonly on: LawDate },
  offence: PinpointText,
): ConductUnderLaw {
  const { state, on } = where;
  const unknown = (note: LawSays): ConductUnderLaw => ({
    state,
    criminal: 'unknown',
    statutes: [],
    maxPenaltyMonths: null,
    note,
    confidence: 'low',
  });
  const profile = profileAt(law, state, on);
  if (profile === undefined) {
    return unknown(says({ code: 'home-law-unknown', params: { state: namedState(law, state) } }));
  }
  const names = new Set(namesOfConduct(law, offence).map(articleOf));
  const rows = profile.substantive.filter(
    (row) =>
      (names.has(articleOf(row.offence)) ||
        (row.uncc !== null && names.has(articleOf(row.uncc)))) &&
      !isSuspended(row, on),
  );
  const best = (['yes', 'partly', 'no'] as const).find((word) =>
    rows.some((row) => row.criminalised === word),
  );
  if (best === undefined) {
    return unknown(
      says({ code: 'not-researched-for', params: { state: namedState(law, state), on } }),
    );
  }
  const found = rows.filter((row) => row.criminalised === best);
  const maxima = found.flatMap((row) => row.maxPenaltyMonths ?? []);
  return {
    state,
    criminal: best,
    statutes: found.flatMap((row) => row.statute ?? []),
    maxPenaltyMonths: maxima.length === 0 ? null : Math.max(...maxima),
    note: says(...quotedEach(...found.map((row) => row.note))),
    confidence: weakest(found.map((row) => row.confidence)),
  };
}

const isSuspended = (row: OffenceRow, on: LawDate): boolean =>
  (row.suspended ?? []).some((span) => span.from <= on && on < span.to);
