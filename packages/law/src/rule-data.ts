import type { Condition, Threshold } from './condition-data.ts';
import type { InstrumentId, JurisdictionCode, LawDate, PinpointText, Sourced } from './sourced.ts';
import type {
  Channel,
  CounterpartOffice,
  Coverage,
  DutyCode,
  DutyOccasion,
  InstrumentKind,
  Measure,
} from './vocabulary.ts';

/**
 * What the questions need of one instrument beyond who is bound by it: one `rules.yaml`.
 * Rules of a kind hold for every instrument of that kind; an instrument's own rules are laid over
 * them, measure by measure and code by code.
 */
export interface InstrumentRules extends Sourced {
  readonly instrument?: InstrumentId;
  readonly instrumentKind?: InstrumentKind;
  /** Made between each of these and each other Party: neither are bound among themselves. */
  readonly hubs?: readonly JurisdictionCode[];
  /** Probably Parties, but the data has no row for them: the answer is uncertain, not no. */
  readonly partiesUnsure?: readonly JurisdictionCode[];
  /** Order among avenues with the same duty to answer: the smaller, the nearer to the two, comes first. */
  readonly order?: number;
  /** The instrument's own offences. */
  readonly offences?: readonly PinpointText[];
  /** The same conduct under another instrument's name: conduct counts, not the label. */
  readonly sameConduct?: readonly SameConduct[];
  /** Conditions that measures refer to by name. */
  readonly scopes?: Readonly<Record<string, Condition>>;
  readonly measures: Readonly<Partial<Record<Measure, MeasureRule>>>;
  /** Grounds, what is no ground, duties and postponement, by name; `general` is the default. */
  readonly regimes?: Readonly<Record<string, Regime>>;
  readonly channels?: readonly ChannelRule[];
  readonly stepsBack?: StepsBack;
  readonly givesWay?: GivesWay;
  readonly useLimits?: readonly UseLimit[];
  readonly prosecuteInstead?: ProsecuteInstead;
  readonly extraditionThreshold?: Threshold;
  /** What is weighed where several States ask for the same person. */
  readonly competingRequests?: {
    readonly pinpoint: PinpointText;
    readonly factors: readonly string[];
  };
  /** Ways without treaty: from when, and for whom not. */
  readonly way?: Way;
  /** Who refused a provision by a declaration may not claim it from others: where it says so. */
  readonly reciprocity?: PinpointText;
}

export interface SameConduct {
  readonly own: PinpointText;
  readonly as: readonly PinpointText[];
}

/** How far one instrument reaches one measure, on what conditions, and which rules then apply. */
export interface MeasureRule {
  /** `outside`: answered with where to turn; `information`: obliges no State to anything. */
  readonly level: Coverage | 'outside' | 'information';
  readonly pinpoints: readonly PinpointText[];
  /** Name of a scope. */
  readonly scope?: string;
  /** Name of a regime; `general` when left out. */
  readonly regime?: string;
  /** Only where no MLA treaty binds the two. */
  readonly onlyWithoutTreaty?: boolean;
  /** Declarations of the requested State that close it, by effect. */
  readonly closedBy?: readonly string[];
  /** What it hangs on although it is open, where the condition is not surely false. */
  readonly limits?: readonly { when: Condition; pinpoint: PinpointText; text: string }[];
  readonly text?: string;
  readonly confidence?: Sourced['confidence'];
}

/** The rules on saying no, for one group of measures. */
export interface Regime {
  readonly grounds: readonly GroundRule[];
  /** True: these are all the grounds of the instrument's text; those of its kind add nothing. */
  readonly complete?: boolean;
  readonly notGrounds?: readonly NotGroundRule[];
  readonly duties?: readonly DutyRule[];
  readonly postponement?: readonly PostponementRule[];
  /** The law of the requested State and the treaties between the two add their own conditions. */
  readonly domesticLaw?: {
    readonly pinpoint: PinpointText | null;
    readonly text: string;
  };
}

interface RuleRow {
  readonly pinpoint: PinpointText | null;
  readonly text: string;
  readonly confidence?: Sourced['confidence'];
}

export interface GroundRule extends RuleRow {
  readonly code: string;
  /** Left out: the law leaves it open and the requested State judges. */
  readonly when?: Condition;
  /** Said when the condition is not met. */
  readonly closed?: string;
  /**
   * Of a ground of a kind which says that the text is not in the data: what stands last in its
   * place where an instrument of the kind has some grounds of its text.
   */
  readonly beside?: string;
}

export interface NotGroundRule extends RuleRow {
  readonly code: string;
  readonly when?: Condition;
}

export interface DutyRule extends RuleRow {
  readonly code: DutyCode;
  readonly on: DutyOccasion;
  readonly when?: Condition;
}

export interface PostponementRule extends RuleRow {
  readonly code: string;
}

export interface ChannelRule {
  readonly channel: Channel;
  /** Left out: every measure. */
  readonly measures?: readonly Measure[];
  readonly when: 'always' | 'urgent' | 'emergency' | 'agreed' | 'non-coercive';
  readonly pinpoint: PinpointText | null;
  readonly text: string;
  /** The office that answers by it in every State. */
  readonly counterpart?: CounterpartOffice;
  /** Territories that have such an office of their own. */
  readonly ownIn?: readonly JurisdictionCode[];
  /** Declarations of the requested State that close this channel, by effect. */
  readonly closedBy?: readonly string[];
  /** Between two whom one of these binds, its own channels stand in the place of this one. */
  readonly replacedBy?: readonly InstrumentId[];
}

/** What gives way where a treaty binds both, and what never does. */
export interface StepsBack {
  readonly pinpoint: PinpointText;
  readonly text: string;
  readonly never: string;
  readonly byAgreement: PinpointText | null;
  /** The provisions that step back: whole articles, or some of their paragraphs. */
  readonly provisions: readonly {
    readonly article: PinpointText;
    readonly from?: number | undefined;
    readonly to?: number | undefined;
  }[];
}

/**
 * Where `to` binds both and has a rule on the measure, it stands in the place of the corresponding
 * provisions of this instrument: what is left here is for what the other does not do.
 */
export interface GivesWay {
  readonly to: InstrumentId;
  readonly pinpoint: PinpointText;
  readonly text: string;
}

export interface UseLimit {
  readonly code: 'speciality' | 'confidentiality' | 'onward-transfer' | 'exculpatory' | 'prisoner';
  readonly kind: 'automatic' | 'only-if-imposed' | 'on-request';
  readonly measures?: readonly Measure[];
  /** It measures use by what a request states: what was told unasked does not come under it. */
  readonly byRequest?: true;
  readonly pinpoint: PinpointText | null;
  readonly text: string;
  /** Who can lift it, and how. */
  readonly lift: string;
}

/** Aut dedere aut judicare: when the requested State owes prosecution in place of surrender. */
export interface ProsecuteInstead {
  readonly pinpoint: PinpointText;
  /** What the refusal must rest on. */
  readonly refusedFor: readonly ('nationality' | 'own-jurisdiction')[];
  readonly onRequest: boolean;
  readonly reportOutcome: boolean;
  readonly text: string;
}

export interface Way {
  readonly from?: LawDate;
  /** Jurisdictions that have no access to this way. */
  readonly without?: readonly JurisdictionCode[];
  /** Open to those bound by this instrument; uncertain for others. */
  readonly sureFor?: InstrumentId;
  /** Said where access is not sure; without `sureFor` it is sure for dated members only. */
  readonly uncertainText?: string;
  /** Until a day it was known by another name: what is said before it. */
  readonly earlierName?: { readonly before: LawDate; readonly uncertainText: string };
}
