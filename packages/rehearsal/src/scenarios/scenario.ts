import type { Facts, Status } from '@comity/case';
import type {
  AvenueQuestion,
  ContentsQuestion,
  GroundCode,
  GroundsQuestion,
  LawDate,
} from '@comity/law';
import type { CaseView } from '@comity/service';
import type { ActKind, Expected, Stage } from '@comity/statements';

/** A real case, told in our own words, with what the law answers at its date and how it went. */
export interface Scenario {
  /** `silk-road-2013`. */
  readonly id: string;
  readonly title: string;
  /** What happened, as the sources have it. */
  readonly story: string;
  /** What the rehearsal adds because no source says it. */
  readonly added: string;
  readonly sources: readonly Source[];
  readonly law: readonly LawCheck[];
  /** What the two sides state; a case that is all law has none. */
  readonly play?: Play;
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** What the law has to answer; a difference is a fault of the data, the engine or the scenario. */
export type LawCheck = AvenuesCheck | ContentsCheck | GroundsCheck | PartiesCheck;

export interface AvenuesCheck {
  readonly asks: 'avenues';
  readonly question: AvenueQuestion;
  /** The avenue of the first rank. */
  readonly first: string;
  /** By instrument: open or not, and the codes of reasons that must be among those given. */
  readonly says: Readonly<Record<string, AvenueSays>>;
}

export interface AvenueSays {
  readonly open: boolean | 'uncertain';
  readonly reasons?: readonly string[];
  /** A text that the reasons must contain, such as a date. */
  readonly naming?: string;
}

export interface ContentsCheck {
  readonly asks: 'contents';
  readonly question: ContentsQuestion;
  /** Fields that are required, each with its pinpoint. */
  readonly requires: Readonly<Record<string, string | null>>;
}

export interface GroundsCheck {
  readonly asks: 'grounds';
  readonly question: GroundsQuestion;
  readonly says: Readonly<Partial<Record<GroundCode, boolean | 'unknown'>>>;
}

export interface PartiesCheck {
  readonly asks: 'parties';
  readonly instrument: string;
  readonly on: LawDate;
  /** Instruments of consent deposited by then, and Parties bound on that day. */
  readonly deposited: number;
  readonly inForce: number;
  /** Since when these States are bound. */
  readonly since: Readonly<Record<string, LawDate>>;
}

/** Which side of the case. */
export type PlaySide = 'requesting' | 'requested';

/** One office that takes part. */
export interface Office {
  readonly participant: string;
  /** `ISL.rvk-247`. */
  readonly authority: string;
  readonly name: string;
  readonly kind: 'contact-point-24-7' | 'central-authority';
  readonly zone: string;
}

/** A case as the two sides tell it: one of them asks, or gives information that nobody asked for. */
export type Play = {
  /** When two officers release the request, or the information is offered, RFC 3339 UTC. */
  readonly asked: string;
  readonly requesting: Office;
  readonly requested: Office;
  readonly steps: readonly Step[];
  readonly ends: Ending;
} & (
  | { readonly facts: Facts }
  | {
      /** What the requested side offers, as it has what the other will use. */
      readonly offer: Readonly<Record<string, unknown>>;
    }
);

/** One act of one side. */
export interface Step {
  readonly at: string;
  readonly by: PlaySide;
  readonly kind: ActKind;
  /** The parts that it is about; all that it fits where left out. */
  readonly parts?: readonly string[];
  readonly content: Content;
  /** Why it is stated, for the account. */
  readonly because: string;
  /** Codes of warnings that the law or the form gives; exactly these. */
  readonly warned?: readonly string[];
  /** Dates that are due once it is stated: the day by code; others may be due as well. */
  readonly due?: Readonly<Record<string, string>>;
}

/** What the act says; from the author's view of the case where it names other acts. */
export type Content =
  | Readonly<Record<string, unknown>>
  | ((view: CaseView) => Readonly<Record<string, unknown>>);

/** How the case stands on both sides when all is delivered. */
export interface Ending {
  readonly recorded: Recorded;
  readonly status: Status;
  readonly expected: Expected;
  /** Where each part stands. */
  readonly parts: readonly Stage[];
  /** Of each act that refuses: the provision or the text on which it does. */
  readonly refusedOn?: readonly string[];
  /** Dates that are still listed as due: the day by code, at the end of which it is over. */
  readonly due: Readonly<Record<string, string>>;
  readonly preservedUntil?: string;
  /** Limits on the use of what was given keep the case from leaving the requesting side as a file. */
  readonly staysThere?: true;
}

/** What really came of it. */
export interface Recorded {
  readonly outcome: string;
  /** Address of the source that says so, among those of the scenario. */
  readonly source: string;
}
