import type { Confidence } from '@comity/base';
import type { FactName } from '../condition-data.ts';
import type { JurisdictionCode, LawDate, PinpointText } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import type { LawSays } from '../law-says.ts';
import type { Measure } from '../vocabulary.ts';
import type { LaidRules } from './laid-rules.ts';
import type { TreatiesBetween } from './precedence.ts';

/** What the asker states. Everything but the two sides, the day and the measure may be unknown. */
export interface StatedFacts {
  /** Pinpoints of offences, or `other` for an offence that is none of any instrument's own. */
  readonly offences?: readonly string[];
  /** Maximum penalty in months, in the law of each side. */
  readonly maxPenaltyRequesting?: number;
  readonly maxPenaltyRequested?: number;
  readonly emergency?: boolean;
  readonly dualCriminality?: 'met' | 'unmet' | 'unknown';
  readonly personNationalOf?: JurisdictionCode;
  readonly coercive?: boolean;
  readonly deMinimis?: boolean;
  /** Facts that no flag of the command line states. */
  readonly facts?: Readonly<Partial<Record<FactName, boolean>>>;
}

/** One request, seen under one instrument: what rules are asked about. */
export interface Situation {
  readonly law: Law;
  readonly on: LawDate;
  readonly requesting: JurisdictionCode;
  readonly requested: JurisdictionCode;
  readonly measure: Measure;
  readonly stated: StatedFacts;
  readonly rules: LaidRules;
  readonly between: TreatiesBetween;
}

/** `unknown`: hangs on a fact that was not stated. */
export type Truth = true | false | 'unknown';

/** One rule applied, in order, with what it said. */
export interface ProofStep {
  readonly rule: string;
  readonly holds: Truth | 'uncertain';
  readonly text: LawSays;
  readonly pinpoint: PinpointText | null;
  readonly confidence: Confidence;
}

/** A fact that a form should ask for, and why the law cares. */
export interface MissingFact {
  readonly fact: string;
  readonly why: LawSays;
}

/** What a condition came to. */
export interface Finding {
  readonly truth: Truth;
  readonly steps: readonly ProofStep[];
  readonly missing: readonly MissingFact[];
  /** Facts that were not stated and taken as usual. */
  readonly presumed: readonly string[];
}

/** Missing facts without repetition, in order of first mention. */
export function distinctMissing(missing: Iterable<MissingFact>): readonly MissingFact[] {
  const byFact = new Map<string, MissingFact>();
  for (const row of missing) if (!byFact.has(row.fact)) byFact.set(row.fact, row);
  return [...byFact.values()];
}
