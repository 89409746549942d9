import type { Result } from '@comity/base';
import type { AnswerHour, AnswerTimes } from '@comity/duty';
import type { Session } from './identity.ts';

export type { AnswerHour, AnswerTimes };

/** An authority of another State, whose officer on duty may be tested. */
export interface TestedOffice {
  readonly participant: string;
  readonly authority: string;
}

/** What this authority's tests have shown of one of another State. */
export interface OfficeTests {
  readonly authority: string;
  /** Of the last 90 days, those that were not let ring not counted. */
  readonly times: AnswerTimes;
  /** The same by the hour of the day there. */
  readonly hours: readonly AnswerHour[];
  /** A test that runs: when it was asked for, and since when it rings there. */
  readonly open: { readonly askedAt: string; readonly rangAt: string | null } | null;
  /** The newest that is over: seconds until a person answered, null where none did in time. */
  readonly last: {
    readonly at: string;
    readonly seconds: number | null;
    /** Whether it came through to an officer at all. */
    readonly rang: boolean;
    /** The other node did not let it ring. */
    readonly refused: boolean;
  } | null;
  /** How often it is tested by itself; null where not. */
  readonly everyDays: number | null;
}

/** Whether a participant's node is there, by the looks of this node at it. */
export interface NodeTests {
  readonly participant: string;
  readonly at: string;
  /** Milliseconds that the newest answer took; null where none came. */
  readonly ms: number | null;
  /** By how much its clock is ahead of ours, milliseconds. */
  readonly skewMs: number | null;
  /** Why nothing was learnt: `ping-no-answer`, `ping-not-said`, `ping-refused`. */
  readonly trouble: string | null;
  /** Looks of the last 90 days, and how many were answered. */
  readonly looks: number;
  readonly answered: number;
}

/** How the officer's own authority has answered the tests of others. */
export interface OwnTests {
  /** First and last day of what is counted, by UTC; null where there was no test. */
  readonly span: { readonly from: string; readonly to: string } | null;
  readonly times: AnswerTimes;
  /** By the hour of the day of the authority. */
  readonly hours: readonly AnswerHour[];
  /** States that tested. */
  readonly askers: readonly string[];
  /** Since when it wants no tests; null where they ring. */
  readonly refusedSince: string | null;
}

/** Tests of nodes and persons, here and there: they say that they are tests. */
export interface Pings {
  /** Every participant's node that was looked at, by its code. */
  nodes(session: Session): Promise<readonly NodeTests[]>;
  /** What our tests have shown of the authorities of a State; [] where it is not admitted. */
  of(session: Session, participant: string): Promise<readonly OfficeTests[]>;
  /** How persons answered within the last 24 hours: ours the tests of others, theirs ours. */
  today(session: Session): Promise<{ readonly here: AnswerTimes; readonly there: AnswerTimes }>;
  /** How our own officers answered within the last 90 days. */
  own(session: Session): Promise<OwnTests>;
  /** Has tests of other States ring here, or not. */
  letRing(session: Session, ring: boolean): Promise<void>;
  /** Tests now whether a person answers there. Codes: `office-not-there`, `test-runs`, `tests-enough`. */
  send(session: Session, to: TestedOffice): Promise<Result<null>>;
  /**
   * Has it tested again and again at hours that nobody knows, or no more.
   *
   * @param everyDays on an average, of {@link TEST_DAYS}; null for not. Codes: `office-not-there`, `test-days`.
   */
  plan(session: Session, to: TestedOffice, everyDays: number | null): Promise<Result<null>>;
}

/** How often an office may be tested by itself: each day, each week, each month. */
export const TEST_DAYS = [1, 7, 30] as const;
