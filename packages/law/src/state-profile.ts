import type { Confidence } from '@comity/base';
import type { JurisdictionCode, LawDate, PinpointText, Sourced } from './sourced.ts';

/** What Comity knows of one State's law, under four heads, and prevention beside them. */
export interface StateProfile {
  readonly state: JurisdictionCode;
  readonly name: string;
  readonly updated: LawDate;
  readonly substantive: readonly OffenceRow[];
  readonly procedural: readonly PowerRow[];
  readonly cooperation: CooperationProfile;
  readonly capacity: {
    readonly units: readonly string[];
    readonly programmes: readonly string[];
    readonly training: string;
    readonly notes: string;
    readonly confidence: Confidence;
  };
  readonly prevention: {
    readonly hotline: string | null;
    readonly reportingPortal: string | null;
    readonly awarenessAgency: string | null;
    readonly confidence: Confidence;
  };
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}

/** Conduct and how the law treats it; applies on `from` and no longer on `to`. */
export interface OffenceRow extends Sourced {
  /** Budapest article, or the UN Convention's where Budapest has none. */
  readonly offence: PinpointText;
  readonly uncc: PinpointText | null;
  readonly criminalised: 'yes' | 'partly' | 'no' | 'unknown';
  readonly statute: string | null;
  readonly from: LawDate | null;
  readonly to: LawDate | null;
  /** Basic form; 0 = fine only. */
  readonly maxPenaltyMonths: number | null;
  /** Gravest form noted. */
  readonly aggravatedMaxMonths: number | null;
  readonly extraditable: boolean | null;
  readonly complaintRequired?: boolean;
  readonly suspended?: readonly {
    readonly from: LawDate;
    readonly to: LawDate;
    readonly why: string;
  }[];
}

/** A procedural power; applies on `from` and no longer on `to`. */
export interface PowerRow extends Sourced {
  readonly power: PinpointText;
  readonly uncc: PinpointText;
  readonly available: 'yes' | 'partly' | 'no' | 'unknown';
  readonly statute: string | null;
  /** Numbers in the unit the key names (`preservationDays`), and `text`. */
  readonly limits: Readonly<Record<string, number | string | null>>;
  readonly from: LawDate | null;
  readonly to: LawDate | null;
}

export interface CooperationProfile {
  readonly centralAuthority: ProfiledAuthority & { readonly contactPublic: string };
  readonly point24x7: ProfiledAuthority;
  readonly extraditionAuthority: ProfiledAuthority & { readonly contactPublic?: string };
  readonly channels: readonly string[];
  readonly languages: readonly string[];
  readonly thresholds: {
    readonly extraditionRequestingMinMaxMonths: number | null;
    readonly extraditionRequestedMinMaxMonths: number | null;
    readonly extraditionStrictlyMore?: boolean;
    readonly extraditionNote: string;
    readonly mlaMinMaxMonths: number | null;
    readonly searchWarrantMinMaxMonths?: number;
    readonly searchStrictlyMore?: boolean;
    readonly deMinimis: string | null;
  };
  readonly dualCriminality: {
    readonly mla: string;
    readonly rule: string;
    readonly extradition: string;
    readonly confidence: Confidence;
  };
  readonly nationalityRule: {
    readonly extraditesOwnNationals: string;
    readonly constitutionalBar: boolean | 'treaty-needed' | null;
    readonly cite: string | null;
    readonly text: string;
    readonly confidence: Confidence;
  };
  readonly domesticGroundsForRefusal: readonly {
    readonly code: string;
    readonly cite: string;
    readonly text: string;
    /** True = shall or cannot; false = may. */
    readonly mandatory: boolean;
  }[];
  readonly reciprocityRequired: {
    readonly mla: boolean | null;
    readonly extradition: boolean | null;
    readonly scope: string | null;
    readonly cite: string | null;
  };
  readonly deathPenaltyOrOtherAssurances: string;
  readonly actOnMutualAssistance: {
    readonly title: string | null;
    readonly from: LawDate | null;
    readonly amended?: readonly string[];
    readonly source?: string;
    readonly confidence?: Confidence;
  };
  readonly extraditionAct: {
    readonly title: string;
    readonly from: LawDate | null;
    readonly provisionalArrest?: string;
    readonly source?: string;
    readonly confidence?: Confidence;
  };
  readonly notes: string;
}

interface ProfiledAuthority {
  readonly name: string;
  /** The day on which the source showed it; `null`: not known. */
  readonly asOf: LawDate | null;
  readonly source: string;
  readonly confidence?: Confidence;
  readonly note?: string;
}
