import type { Fault, Result } from '@comity/base';
import { type CoverAhead, LADDERS, REST_HOURS, type Span, type Taker } from '@comity/duty';
import type { PublishedBy, StatedCover } from '@comity/feed';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** Hours in which an officer is on duty, as colleagues see them. */
export interface RosterShift extends Span {
  readonly id: string;
  readonly officer: Officerly;
  readonly substitute: Officerly | null;
  /** Ids of those of the two whom no alarm calls any more: suspended, or without a role in cases. */
  readonly gone: readonly string[];
}

/** Whom alarms call in hours without an officer, as colleagues see it. */
export type RosterFallback =
  | {
      readonly kind: 'officer';
      readonly officer: Officerly;
      /** Suspended, or without a role in cases: no fallback any more. */
      readonly gone: boolean;
    }
  | { readonly kind: 'office'; readonly name: string; readonly telephone: string };

/** What an officer has asked of a colleague: to take a shift, for one of theirs or for none. */
export interface RosterSwap {
  readonly id: string;
  readonly askedAt: string;
  readonly from: Officerly;
  readonly to: Officerly;
  readonly shift: RosterShift;
  readonly instead: RosterShift | null;
  /** Whether the officer who looks is the one who answers. */
  readonly mine: boolean;
}

/** A hand-over that was accepted, or waits. */
export interface HandOver {
  readonly at: string;
  readonly from: Officerly;
  /** Null while nobody has accepted it. */
  readonly accepted: { readonly by: Officerly; readonly at: string } | null;
}

/** An officer, and what hours that nobody has would mean for them. */
export interface MayTake extends Omit<Taker, 'officer'> {
  readonly officer: Officerly;
}

/** Hours ahead that nobody has, and everybody who works there: first who may take them. */
export interface OpenHours extends Span {
  readonly takers: readonly MayTake[];
}

/** Of so many officers it is said what hours would mean for them. */
export const TAKERS_MAX = 12;

export { REST_HOURS };

/** A week of the roster, from a Monday on, by the clock of the office. */
export interface RosterWeek {
  readonly monday: string;
  readonly zone: string;
  /** Seven days; `free` on the weekend and the public holidays of the State. */
  readonly days: readonly { readonly day: string; readonly free: boolean }[];
  /** Those that touch the week. */
  readonly shifts: readonly RosterShift[];
  /**
   * Stretches of the week that nobody has, as far as the roster reaches: without a shift, or of which
   * officer and substitute are both gone.
   */
  readonly gaps: readonly Span[];
  /** Of these gaps what is not over, turn by turn as the shifts of the week change. */
  readonly open: readonly OpenHours[];
  /** Ids of shifts in which somebody is named who has another one at that time. */
  readonly double: readonly string[];
  /** Ids of shifts that their officer begins less than {@link REST_HOURS} after another one. */
  readonly short: readonly string[];
  readonly fallback: RosterFallback | null;
  /** When the last shift of all ends; null where there is none ahead. */
  readonly reaches: string | null;
  readonly swaps: readonly RosterSwap[];
  /** The newest first. */
  readonly handOvers: readonly HandOver[];
}

/**
 * Who is on duty at a moment, and who is next: those who are there, be it a substitute whose officer is
 * gone, and a fallback who is there.
 */
export interface OnDuty {
  /** Whether the office keeps a roster at all: shifts were entered once, or a fallback was named. */
  readonly kept: boolean;
  readonly shifts: readonly RosterShift[];
  readonly fallback: RosterFallback | null;
  readonly next: { readonly from: string; readonly shifts: readonly RosterShift[] } | null;
  /**
   * From when on, within a week, nobody is planned while no fallback is there, RFC 3339: alarms then
   * ring at all duty officers. Now, where it is so already; null where somebody is there.
   */
  readonly unplanned: string | null;
  /**
   * What waits for the officer who looks: swaps to answer, hand-overs of others to accept; and for any
   * officer: emergencies to be taken in hand here or there, agreed to, or whose answer is unseen.
   */
  readonly waits: {
    readonly swaps: number;
    readonly handOvers: number;
    readonly emergencies: number;
    /** What was asked by voice and is not written, and how much of it is past the limit of the house. */
    readonly spoken: number;
    readonly spokenLate: number;
  };
}

/** Hours to enter: the same on days of the week, over some weeks. Values as they were typed. */
export interface RosterPlan {
  /** Monday is 1. */
  readonly days: readonly number[];
  readonly begins: string;
  readonly ends: string;
  readonly first: string;
  readonly weeks: string;
  /** Ids; '' for no substitute. */
  readonly officer: string;
  readonly substitute: string;
}

/** Hours that nobody has, and who is to have them: as the page of the week showed them. */
export interface HoursToFill extends Span {
  readonly officer: string;
  /** Why the officer is to begin with less rest; '' where there is none to give. */
  readonly reason: string;
}

/** What other States are told of the hours of an office. */
export interface CoverTold {
  /** What the roster says of the two weeks ahead, without a name; null where it says nothing of them. */
  readonly ahead: CoverAhead | null;
  /** Whether the fallback of the roster cannot be read: nothing is told of it before it is named anew. */
  readonly isDamaged: boolean;
  /** Whether hours are told in which another office is called, and not which. */
  readonly isUnnamed: boolean;
  /** Who decided that it is told; since then the node tells it. Null where nothing is told. */
  readonly decidedBy: PublishedBy | null;
  /** What was told last, be it over or not; null where nothing is told. */
  readonly told: StatedCover | null;
  /** Whether the office has an entry in the directory that is not over: without it nobody reads its cover. */
  readonly published: boolean;
}

/** Who is on duty when: planned by whoever answers for the office, exchanged by officers. */
export interface Rosters {
  /** @param day any day of the week; '' for this week. Code: `date-impossible`. */
  week(session: Session, day: string): Promise<Result<RosterWeek>>;
  onDuty(session: Session): Promise<OnDuty>;
  /**
   * Enters shifts. Whatever changes a roster is refused where it would make hours that nobody has
   * while no fallback is named: `roster-gap`; the shift that runs and the last one are such hours too
   * once they are taken off, and where no shift is planned ahead the coming week once the fallback is. The very same shift is there once, with the substitute named last. Other codes, each at its field: `missing`,
   * `officer-unknown`, `substitute-self`, `roster-time`, `date-impossible`, `roster-weeks`,
   * `roster-past`, `roster-full`.
   *
   * @returns how many
   */
  enter(session: Session, plan: RosterPlan): Promise<Result<number>>;
  /**
   * Repeats the shifts of a week in the weeks after it, by the clock on the wall. Codes:
   * `date-impossible`, `roster-weeks`, `roster-empty`, `roster-past`, `roster-full`, `roster-gap`.
   *
   * @returns how many
   */
  repeat(session: Session, day: string, weeks: string): Promise<Result<number>>;
  /**
   * Gives a shift to another officer or takes it off the roster, with officer ''. Codes:
   * `shift-gone`, `shift-there`, `officer-unknown`, `substitute-self`, `roster-gap`.
   */
  change(
    session: Session,
    id: string,
    to: Pick<RosterPlan, 'officer' | 'substitute'>,
  ): Promise<Result<null>>;
  /**
   * Gives hours that nobody has to an officer. Less rest than {@link REST_HOURS} before or after wants
   * a reason, which is kept with the change. Codes: `gap-gone`, `officer-unknown`, `taker-busy`,
   * `rest-short`, `text-too-long`, `roster-full`.
   */
  fill(session: Session, hours: HoursToFill): Promise<Result<null>>;
  /**
   * Names whom alarms call in hours without an officer: an officer by id, else another office; all
   * empty for nobody. Codes: `officer-unknown`, `missing`, `text-too-long`, `telephone-form`,
   * `roster-gap`.
   */
  nameFallback(
    session: Session,
    to: { readonly officer: string; readonly name: string; readonly telephone: string },
  ): Promise<Result<null>>;
  /** What other States are told of who is there when, and what the roster says. */
  cover(session: Session): Promise<CoverTold>;
  /**
   * Decides that other States are told in which hours somebody is there: published once a second officer
   * agrees, where the policy wants two, and from then on anew by the node whenever the roster changes,
   * until it is ended. Codes: `cover-without-entry`, `cover-nothing-planned`, `cover-office-unknown` at
   * `instead`, of `Directory.publish`.
   *
   * @param instead an office of the State that has an entry and is called in hours that the roster gives
   *   to another office; '' for none
   */
  tellCover(
    session: Session,
    instead: string,
  ): Promise<Result<{ readonly proposal: string | null }, readonly Fault[]>>;
  /** Ends that they are told, at once and by one officer. Codes: `cover-not-told`, of `Directory.publish`. */
  endCover(session: Session): Promise<Result<null, readonly Fault[]>>;
  /**
   * Asks a colleague to take a shift of one's own. Codes: `shift-gone`, `swap-not-yours`,
   * `officer-unknown`, `swap-self`, `shift-there`, `swap-asked`.
   *
   * @param instead a shift of the colleague's that one takes for it; '' for none
   */
  askSwap(
    session: Session,
    swap: { readonly shift: string; readonly officer: string; readonly instead: string },
  ): Promise<Result<null>>;
  /** Only who was asked answers. Codes: `shift-there`; `swap-gone`, where the roster has changed since too. */
  answerSwap(session: Session, id: string, accept: boolean): Promise<Result<null>>;
}

/** Who has a shift: its officer, or the substitute where that one is gone; undefined where both are. */
export const holderOf = ({
  officer,
  substitute,
  gone,
}: Pick<RosterShift, 'officer' | 'substitute' | 'gone'>): Officerly | undefined =>
  [officer, ...(substitute === null ? [] : [substitute])].find(({ id }) => !gone.includes(id));

/** Shifts of a week that have not begun. */
export const shiftsAhead = ({ shifts }: RosterWeek, now: string): readonly RosterShift[] =>
  shifts.filter(({ from }) => Date.parse(from) > Date.parse(now));

/** Of some shifts those that an officer may ask for: another's who is there. */
export const shiftsToAskFor = (
  shifts: readonly RosterShift[],
  { id }: Pick<Officerly, 'id'>,
): readonly RosterShift[] =>
  shifts.filter(({ officer, gone }) => officer.id !== id && !gone.includes(officer.id));

/** Who is called how in an emergency, the longer nobody has taken it in hand; seconds after it was raised. */
export const EMERGENCY_LADDER = LADDERS.emergency;
