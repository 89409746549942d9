import type { NamedState } from '@comity/base';
import type { Due } from '@comity/case';
import type { Session } from './identity.ts';
import type { SpokenNote } from './spoken.ts';

/** The case that a clock runs in, as lists name it. */
export interface ClockedCase {
  readonly caseId: string;
  readonly reference: string;
  readonly title: string;
  readonly side: 'requesting' | 'requested';
  readonly measures: readonly string[];
  /** Participant code of the other State, its name, and the zone of its authority. */
  readonly peer: string;
  readonly peerName: NamedState;
  readonly peerZone: string;
}

/** One date of one case. */
export interface RunningClock extends ClockedCase {
  readonly due: Omit<Due, 'params'>;
  /** Since when the act is here that set it, RFC 3339; null of what no act set. */
  readonly since: string | null;
}

/** What whoever owes something has said since its date passed. */
export interface SaidSince {
  readonly act: string;
  readonly kind: string;
  /** When it reached the other side, or was signed where it has not yet; RFC 3339. */
  readonly at: string;
  /** What it says in words of its author; null where it says none, or is erased. */
  readonly text: string | null;
}

/** A date that passed while somebody owed something by it. */
export interface MissedDeadline extends ClockedCase {
  readonly what: Due['what'];
  readonly owedBy: 'requesting' | 'requested';
  readonly dueAt: string;
  /** Where it was a whole day, `2026-11-21`, and whose: `dueAt` is its end. */
  readonly day?: string;
  readonly zone?: string;
  readonly notedAt: string;
  /** Whether it is still owed. */
  readonly open: boolean;
  /**
   * What was said of it since by whoever owes it: while it is owed the newest act, else the first that
   * only explains and does nothing that is owed; null where nothing was said, or the case cannot be read.
   */
  readonly said: SaidSince | null;
}

/** All clocks of an authority. */
export interface AllClocks {
  /** What ends first stands first; held clocks and those without a date stand last. */
  readonly running: readonly RunningClock[];
  /** Newest first. */
  readonly missed: readonly MissedDeadline[];
  /** There are more than are listed. */
  readonly more: boolean;
  /** Cases whose dates are not worked out yet, after an upgrade or a restore. */
  readonly unknown: number;
  /** Of the days ahead, by the clock of the officer, those on which the offices here are closed. */
  readonly freeDays: readonly string[];
}

/** What is taken out of the node: with what was asked by voice and waits to be written. */
export interface TakenClocks extends AllClocks {
  readonly notes: readonly SpokenNote[];
}

/** Everything that is due, over all cases of the officer's authority. */
export interface Clocks {
  all(session: Session): Promise<AllClocks>;
  /** The same, to be taken out of the node: that it was is on record. */
  take(session: Session): Promise<TakenClocks>;
}
