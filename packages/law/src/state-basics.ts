import type { InstrumentId, JurisdictionCode, LawDate, Sourced } from './sourced.ts';
import type {
  AuthorityRole,
  BarException,
  DeathPenalty,
  LegalTradition,
  NationalsBar,
  SurrendersNationals,
} from './vocabulary.ts';

/**
 * What is said of every jurisdiction, researched or not: tradition, languages, death penalty, own
 * nationals, and whom to write to. Each fact has its own source; what nobody found is `unknown` or
 * an empty list, and never left out.
 */
export interface StateBasics {
  readonly state: JurisdictionCode;
  readonly name: string;
  readonly updated: LawDate;
  readonly legalTradition: TraditionFact;
  readonly languages: LanguageFact;
  readonly deathPenalty: DeathPenaltyFact;
  readonly nationals: NationalsFact;
  /** Left out: nobody looked it up. */
  readonly extradition?: ExtraditionFact;
  /** Where the State itself lists its treaties, for a pair nobody has researched. */
  readonly treatyList: TreatyList | null;
}

export interface TraditionFact extends Sourced {
  /** Empty: unknown. */
  readonly families: readonly LegalTradition[];
}

export interface LanguageFact extends Sourced {
  /** Official languages, by their English names; empty: unknown. */
  readonly official: readonly string[];
  /** Languages in which it takes requests; `null`: not declared as far as known. */
  readonly accepted: readonly string[] | null;
}

export interface DeathPenaltyFact extends Sourced {
  readonly status: DeathPenalty;
}

/** Whether it surrenders its own nationals, and where its law says so. */
export interface NationalsFact extends Sourced {
  readonly surrendered: SurrendersNationals;
  readonly text: string;
  readonly cite: string | null;
  /** Left out: its law has no bar, and refuses at discretion if at all. */
  readonly bar?: {
    readonly by: NationalsBar;
    /** Empty or left out: nothing lifts it. */
    readonly unless?: readonly BarException[];
    /** Towards members of this organisation the bar does not stand. */
    readonly exceptMembersOf?: JurisdictionCode;
  };
}

/** Whether its law surrenders persons without a treaty, and where it says so. */
export interface ExtraditionFact extends Sourced {
  readonly withoutTreaty: 'yes' | 'no';
  readonly text: string;
  readonly cite: string | null;
}

export interface TreatyList extends Sourced {
  readonly title: string;
  /** Host and path, as a reader types it. */
  readonly address: string | null;
}

/** An authority of a jurisdiction that may be written to; applies on `from`, no longer on `to`. */
export interface AuthorityRow extends Sourced {
  readonly state: JurisdictionCode;
  readonly role: AuthorityRole;
  readonly name: string;
  /** The instruments it was named under; left out: whatever the instrument. */
  readonly under?: readonly InstrumentId[];
  /** Where several share a role: which requests are its own. */
  readonly scope?: string;
  readonly address?: string;
  readonly languages?: readonly string[];
  readonly from: LawDate | null;
  readonly to: LawDate | null;
  /** The day on which the source showed it; `null`: not known. */
  readonly asOf: LawDate | null;
}
