import type { InstrumentId, JurisdictionCode, PinpointText } from './sourced.ts';
import type { TreatySort } from './vocabulary.ts';

/** A statement about the question that is true, false or unknown; unknown names what is missing. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

export type Leaf = (
  | OffenceLeaf
  | PenaltyLeaf
  | FactLeaf
  | DeclaredLeaf
  | TreatyLeaf
  | BoundLeaf
  | StateLeaf
  | ProfileLeaf
) &
  LeafWords;

export interface LeafWords {
  readonly pinpoint?: PinpointText;
  /** Said when the condition holds. */
  readonly text?: string;
  /** Said when it does not. */
  readonly otherwise?: string;
  /** Why the fact is asked for. */
  readonly why?: string;
}

/** `own`: the instrument's own offences, whatever the request calls them. */
export interface OffenceLeaf {
  readonly offence: 'own' | 'any' | readonly PinpointText[];
  /** With several offences stated: is one enough (`some`), or must it hold for each (`every`)? */
  readonly of?: 'some' | 'every';
}

export interface Threshold {
  readonly months: number;
  /** True: the maximum must exceed the figure. */
  readonly strict?: boolean;
  readonly in: 'requesting' | 'requested' | 'both';
  readonly pinpoint?: PinpointText;
}

export interface PenaltyLeaf {
  readonly penalty: Threshold;
  /** Where it is said that a treaty on extradition between the two puts its figure in this one's place. */
  readonly unlessTreaty?: PinpointText;
}

/** A fact of the question by the name under which it is asked for. */
export interface FactLeaf {
  readonly fact: FactName;
  readonly is: boolean | 'met' | 'unmet';
  /** What is taken when nothing is stated; then the fact is not reported as missing. */
  readonly presumed?: boolean | 'met' | 'unmet';
}

export const FACT_NAMES = [
  'dual-criminality',
  'coercive',
  'de-minimis',
  'available-otherwise',
  'basic-concepts-conflict',
  'person-national-of-requested',
  'requested-has-jurisdiction',
  'emergency',
  'transnational',
  'organized-criminal-group',
  'fiscal',
  'only-fiscal',
  'offence-by-computer',
  'prosecution-asked-for',
  'urgent',
  'consent-of-person',
  'capital-offence',
  'convention-as-basis',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A reservation or declaration of one side that applies on the day. */
export interface DeclaredLeaf {
  readonly declared: string;
  readonly by: 'requesting' | 'requested';
}

/** A treaty of the sort binds both on the day. */
export interface TreatyLeaf {
  readonly treaty: TreatySort;
}

export interface StateLeaf {
  readonly state: 'requesting' | 'requested';
  readonly in: readonly JurisdictionCode[];
}

/**
 * Another instrument binds both on the day, and neither refused by a declaration of this effect what
 * of it is meant: a protocol that changes the rule.
 */
export interface BoundLeaf {
  readonly bound: InstrumentId;
  readonly unlessDeclared?: string;
}

/** What is known of the law of the requested State, or of both: `extradition-without-treaty`. */
export interface ProfileLeaf {
  readonly profile:
    | 'extradition-threshold'
    | 'extradition-without-treaty'
    | 'extradition-by-treaty-only';
  /** What is taken where nobody looked it up; the reason says that nobody did. */
  readonly presumed?: boolean;
}
