import type { InstrumentId, JurisdictionCode, LawDate, Sourced } from './sourced.ts';
import type { Measure, NetworkKind, TreatySort } from './vocabulary.ts';

/**
 * A directory or a network of practitioners through which a counterpart is found. It carries no
 * request and is no legal basis: it says who answers, and what the request should look like.
 */
export interface NetworkRow extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly kind: NetworkKind;
  readonly purpose: string;
  /** What it cannot do. */
  readonly limits: string;
  readonly address: string | null;
  readonly from: LawDate | null;
  /** Left out: every measure. */
  readonly measures?: readonly Measure[];
  /** Parties to one of these are in it. */
  readonly partiesOf?: readonly InstrumentId[];
  /** Members of this organisation are in it. */
  readonly membersOf?: JurisdictionCode;
  readonly members?: readonly JurisdictionCode[];
  /** Open to Parties of these; who has joined is not known one by one. */
  readonly openToPartiesOf?: readonly InstrumentId[];
  /** Open to all who have access to this way; who has joined is not known one by one. */
  readonly openToUsersOf?: InstrumentId;
  /** False: the list of members is not whole, and who is not on it may be in it. */
  readonly complete: boolean;
}

/**
 * How far treaties between two were looked for: all those of one side, or those of one pair. What
 * no row covers was not researched, and every answer for such a pair says so. Never low: what was
 * only recalled is no research.
 */
export interface ResearchRow extends Sourced {
  readonly sort: TreatySort;
  /** All its treaties of the sort were gone through. */
  readonly all?: JurisdictionCode;
  readonly pair?: readonly [JurisdictionCode, JurisdictionCode];
  /** Up to which day the list that was gone through reaches. */
  readonly asOf: LawDate;
}
