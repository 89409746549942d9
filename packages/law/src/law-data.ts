import type { Confidence } from '@comity/base';
import type { ActProvision } from './act-provision.ts';
import type { CalendarRow } from './calendar-data.ts';
import type { Clock, Length } from './clock-data.ts';
import type { NetworkRow, ResearchRow } from './counterpart-data.ts';
import type { ConditionRow, MeasureRow } from './measure-data.ts';
import type { PracticeRow, ProgrammeRow } from './practice-data.ts';
import type { InstrumentRules } from './rule-data.ts';
import type { InstrumentId, JurisdictionCode, LawDate, PinpointText, Sourced } from './sourced.ts';
import type { AuthorityRow, StateBasics } from './state-basics.ts';
import type { StateProfile } from './state-profile.ts';
import type {
  ArticleDomain,
  CountingRule,
  InstrumentKind,
  Measure,
  PartyKind,
} from './vocabulary.ts';

export type { InstrumentId, JurisdictionCode, LawDate, PinpointText, Sourced } from './sourced.ts';

/** Everything the pure engine is handed. Compiled and checked by `@comity/law-files`. */
export interface LawData {
  /** Hash of the canonical data; goes into every act that relies on it. */
  readonly version: string;
  /** One row for each measure; see {@link MeasureRow}. */
  readonly measures: readonly MeasureRow[];
  /** One row for each ground of domestic law that a profile names. */
  readonly conditions: readonly ConditionRow[];
  readonly jurisdictions: readonly Jurisdiction[];
  /** Weekends and free days of States, beside the holidays that are worked out. */
  readonly calendars: readonly CalendarRow[];
  readonly instruments: readonly Instrument[];
  readonly articles: readonly ArticleRow[];
  readonly provisions: readonly Provision[];
  readonly parties: readonly PartyRow[];
  readonly declarations: readonly Declaration[];
  /** Measures, scopes, grounds, duties, channels, precedence: one entry per `rules.yaml`. */
  readonly rules: readonly InstrumentRules[];
  readonly contents: readonly ContentRow[];
  readonly clocks: readonly Clock[];
  /** One entry per row of `acts.yaml`. */
  readonly actProvisions: readonly ActProvision[];
  /** One entry per jurisdiction; `profiles` holds the few whose law was researched. */
  readonly basics: readonly StateBasics[];
  readonly authorities: readonly AuthorityRow[];
  readonly networks: readonly NetworkRow[];
  readonly research: readonly ResearchRow[];
  readonly profiles: readonly StateProfile[];
  readonly practices: readonly PracticeRow[];
  readonly programmes: readonly ProgrammeRow[];
}

export interface Jurisdiction {
  readonly note?: string;
  readonly code: JurisdictionCode;
  /** ISO 3166-1 alpha-2, where there is one; calendars and flags use it. */
  readonly alpha2?: string;
  readonly name: string;
  readonly kind: 'state' | 'organisation' | 'territory';
  /** The State a territory belongs to. */
  readonly of?: JurisdictionCode;
  /** Officer's time zone where the State has one; several zones mean none is assumed. */
  readonly zone?: string;
  readonly memberOf?: readonly Membership[];
}

/**
 * Member on `from` and no longer on `to`; `from: null` is "as long as anybody asks". `of` is the
 * code of an organisation (`EUE`) or the id of a way that has members (`interpol`).
 */
export interface Membership {
  readonly of: JurisdictionCode | InstrumentId;
  readonly from: LawDate | null;
  readonly to: LawDate | null;
  readonly source?: string;
  readonly confidence?: Confidence;
  readonly note?: string;
}

/**
 * Not applied on `from` and again on `to` (`null`: still). Where only the earliest day is known
 * `from` is null and `fromNotBefore` stands in its place: after it the answer is uncertain.
 */
export interface Suspension {
  readonly from: LawDate | null;
  readonly fromNotBefore?: LawDate;
  readonly to: LawDate | null;
  /** `not-applied`: by agreement another arrangement stands in its place. Left out: suspended. */
  readonly kind?: 'suspended' | 'not-applied';
  /** Who gave notice. */
  readonly by?: JurisdictionCode;
  /** Towards these only; left out: towards every other Party. */
  readonly towards?: readonly JurisdictionCode[];
  readonly source?: string;
  readonly note?: string;
}

export interface Instrument extends Sourced {
  readonly id: InstrumentId;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: InstrumentKind;
  readonly signed: LawDate | null;
  /** `null`: not in force, or the day was not found (then `inForceNotAfter` may bound it). */
  readonly inForce: LawDate | null;
  readonly inForceNotAfter?: LawDate;
  /** True: looked for and not in force. Otherwise a start that was not found is an open question. */
  readonly notInForce?: boolean;
  /** The whole instrument is suspended between its Parties. */
  readonly suspended?: readonly Suspension[];
  /** Who is bound by this one is bound by these as well, on the same day at the latest. */
  readonly presupposes?: readonly {
    readonly instrument: InstrumentId;
    readonly pinpoint?: PinpointText;
  }[];
  /** In force earlier, but to be applied only from this day (EU acts). */
  readonly appliesFrom?: LawDate;
  readonly signatureCloses?: LawDate;
  readonly dateConfidence?: DateConfidence;
  /** False: a scheme that obliges nobody. */
  readonly binding: boolean;
  /** `channel-only`: needs another instrument as its basis; `partial`: points to others. */
  readonly legalBasis: 'full' | 'partial' | 'channel-only' | 'none';
  /** Orders go from an authority of one State straight to a provider in another. */
  readonly providerDirect: boolean;
  readonly centralAuthorityChannel: boolean;
  /** A treaty on mutual assistance or extradition that convention rules step back for. */
  readonly mlaTreaty: boolean;
  readonly extraditionTreaty: boolean;
  /** Only its Parties may join (a protocol and its convention); contents stand for its own. */
  readonly parent?: InstrumentId;
  /** What it adds to: between two whom both bind, a request under either is ruled by both. */
  readonly addsTo?: AddsTo;
  /** Another instrument that created or shaped this one (US treaties under the EU-US agreement). */
  readonly basis?: InstrumentId;
  readonly mayJoin: 'states' | 'states-and-organisations' | 'listed';
  /** Where it says who may join. */
  readonly eligibilityPinpoint?: PinpointText;
  readonly territoryPinpoint?: PinpointText;
  /** When a State that consents is bound, the instrument being in force. */
  readonly entry?: EffectRule;
  /** When the instrument itself starts. */
  readonly quorum?: QuorumRule;
  readonly denunciation?: EffectRule;
  readonly reservationWithdrawal?: EffectRule;
  readonly extension?: EffectRule;
  readonly reviewBy?: LawDate;
  /** The profiles of States are filed under its articles; what they add is beside it. One has it. */
  readonly filesProfiles?: boolean;
  readonly partiesCounted?: readonly { readonly on: string; readonly n: number }[];
  /** What the data is known to lack, in words, and of which sort it is. */
  readonly gaps?: string;
  readonly gapsIn?: readonly GapSort[];
  /** The last day up to which its Parties were read; later steps are not known. */
  readonly listEnds?: LawDate;
}

/** `parties`: some may be bound without a row, or by a later step than the row shows. */
export type GapSort = 'parties' | 'days' | 'declarations' | 'start' | 'territories';

export interface AddsTo {
  readonly instrument: InstrumentId;
  readonly pinpoint: PinpointText;
  /** For these alone; left out: for all assistance. */
  readonly measures?: readonly Measure[];
}

export interface DateConfidence {
  readonly signed?: Confidence;
  readonly inForce?: Confidence;
  readonly consented?: Confidence;
}

/** A notice or deposit takes effect after `length` by `counting`. */
export interface EffectRule {
  readonly length: Length | null;
  readonly counting: CountingRule;
  readonly pinpoint: PinpointText;
  /** The provision for a State that accedes without having signed, where it is another one. */
  readonly accessionPinpoint?: PinpointText;
  readonly confidence: Confidence;
}

export interface QuorumRule extends EffectRule {
  readonly instruments: number;
  /** Whether a regional organisation's instrument counts in addition. */
  readonly organisationCounts: boolean;
}

/** An article as a heading; its text is the provision of the same pinpoint. */
export interface ArticleRow {
  readonly instrument: InstrumentId;
  readonly article: string;
  readonly title: string;
  readonly domain: ArticleDomain;
}

/** One article, paragraph or letter: gist in our own words and the figures rules use. */
export interface Provision extends Sourced {
  readonly pinpoint: PinpointText;
  readonly instrument: InstrumentId;
  /** Title of the article; paragraphs carry their article's. */
  readonly title: string;
  readonly domain: ArticleDomain;
  readonly gist: string;
  readonly limits: readonly string[];
  readonly values: readonly ProvisionValue[];
  readonly fallbackOnly?: boolean;
  readonly emergencyOnly?: boolean;
  /** `shall`, `may`, `endeavour`: how strong the rule is, where a rule depends on it. */
  readonly force?: 'shall' | 'may' | 'endeavour' | 'mixed';
}

export interface ProvisionValue {
  readonly name: string;
  readonly value: number | string;
  readonly unit: string;
  readonly kind?: 'minimum' | 'maximum' | 'exact';
}

/** One jurisdiction and one instrument. Bilateral treaties are compiled into the same rows. */
export interface PartyRow extends Sourced {
  readonly instrument: InstrumentId;
  readonly state: JurisdictionCode;
  readonly kind: PartyKind;
  readonly signed: LawDate | null;
  readonly signedNotBefore?: LawDate;
  readonly signedNotAfter?: LawDate;
  readonly invited?: LawDate | null;
  readonly invitedNotBefore?: LawDate;
  readonly invitedNotAfter?: LawDate;
  /** First day on which the invitation no longer stands. */
  readonly invitedUntil?: LawDate;
  readonly consented: LawDate | null;
  readonly consentedNotBefore?: LawDate;
  readonly consentedNotAfter?: LawDate;
  readonly inForce: LawDate | null;
  readonly inForceNotBefore?: LawDate;
  readonly inForceNotAfter?: LawDate;
  readonly inForceBasis?: 'computed';
  /** The first day on which the note could be said; left out: always. */
  readonly noteFrom?: LawDate;
  /** A day on which a source still showed it so, later than the end of the list. */
  readonly shownOn?: LawDate;
  /** First day on which it is no longer bound (withdrawal, end of membership). */
  readonly ended?: LawDate;
  /** Where only the earliest day of the end is known: uncertain from then on. */
  readonly endedNotBefore?: LawDate;
  /** Bound only while it is a member of this organisation; days follow from the membership. */
  readonly asMemberOf?: JurisdictionCode;
  readonly suspended?: readonly Suspension[];
  /** The instrument that proves `inForceNotAfter`. */
  readonly provenBy?: InstrumentId;
  /** For `extension`, `excluded-territory` and `through`: the Party it hangs on. */
  readonly by?: JurisdictionCode;
  readonly dateConfidence?: DateConfidence;
  /** Fields read in a source; others were recalled or computed. */
  readonly verified: readonly string[];
}

/** A reservation or declaration; applies on `from` and no longer on `to`. */
export interface Declaration extends Sourced {
  readonly instrument: InstrumentId;
  readonly state: JurisdictionCode;
  readonly pinpoint: PinpointText;
  readonly kind: 'reservation' | 'declaration';
  /** What it does, kebab-case: `dual-criminality-for-preservation`. */
  readonly effect: string;
  readonly summary: string;
  /** `null`: start not found; it is then taken from the State's own entry into force. */
  readonly from: LawDate | null;
  readonly to: LawDate | null;
  /** Leaves the convention's own offences (Articles 2-11) untouched. */
  readonly exceptsArticles2to11?: boolean;
}

/** One item a request must or may carry. */
export interface ContentRow extends Sourced {
  readonly instrument: InstrumentId;
  /** `mla-general` rows are the common list that special lists add to. */
  readonly measure: Measure | 'mla-general';
  readonly name: string;
  readonly label: string;
  /** What other lists call the same thing: where one of them asks for it, this row does not. */
  readonly sameAs?: readonly string[];
  readonly required: boolean;
  /** `null` where the row comes from practice and no provision says so. */
  readonly pinpoint: PinpointText | null;
  /** Alternatives: rows of one route go together with the rows whose route is null. */
  readonly route: string | null;
}
