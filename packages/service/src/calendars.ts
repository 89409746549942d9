import type { Result } from '@comity/base';
import type { Officerly } from './drafts.ts';
import type { Session } from './identity.ts';

/** Whose duty a calendar is of: the officer's own, or everybody's at the authority. */
export const CALENDAR_SCOPES = ['mine', 'all'] as const;
export type CalendarScope = (typeof CALENDAR_SCOPES)[number];

/**
 * What a calendar says: numbers of officers and no names, and of a deadline the other State and no
 * more, as an alarm that leaves the node does.
 */
export interface DutyCalendar {
  readonly scope: CalendarScope;
  /** The language of the officer whose calendar it is, where one was chosen. */
  readonly language: string | null;
  readonly authorityName: string;
  /** Of the authority: by whose clock its shifts are planned. */
  readonly zone: string;
  readonly shifts: readonly {
    readonly id: string;
    readonly from: string;
    readonly until: string;
    /** Service number of the officer. */
    readonly number: string;
    /** Of one's own calendar: in which part one is named. */
    readonly as: 'officer' | 'substitute';
  }[];
  readonly deadlines: readonly {
    readonly id: string;
    readonly at: string;
    readonly peer: string;
  }[];
}

/** An address that is in use. */
export interface CalendarLink {
  readonly id: string;
  readonly scope: CalendarScope;
  readonly madeAt: string;
  /** The day on which a program last read it, `2026-11-30`; null while none did. */
  readonly readOn: string | null;
}

/** An address of a colleague's, as a supervisor sees it: never its secret. */
export interface ColleagueCalendarLink extends CalendarLink {
  readonly officer: Officerly;
}

/** Duty and deadlines as calendars of other programs read them. */
export interface Calendars {
  /** The calendar as a file; that it was taken out is on record. */
  take(session: Session, scope: CalendarScope): Promise<DutyCalendar>;
  /** The officer's own addresses. */
  links(session: Session): Promise<readonly CalendarLink[]>;
  /**
   * Makes an address, after a fresh sign-in: who finds a desk open makes none. Codes:
   * `calendars-full`, `calendar-sign-in-again`.
   *
   * @returns its secret part, which is shown once: 256 bits
   */
  makeLink(session: Session, scope: CalendarScope): Promise<Result<{ readonly secret: string }>>;
  endLink(session: Session, id: string): Promise<void>;
  /** The addresses of the officer's colleagues. */
  othersLinks(session: Session): Promise<readonly ColleagueCalendarLink[]>;
  /** Ends one of a colleague's. */
  endOthersLink(session: Session, id: string): Promise<void>;
  /** What stands at an address; null where it was ended, its officer left, or it never was one. */
  behind(secret: string): Promise<DutyCalendar | null>;
}
