import type { OnCall, Staff } from './called.ts';
import { nextChange, type Roster, type Shift, type Span, shiftsAt } from './roster.ts';

/** Who took the watch, and until when it is theirs. */
export interface Watch {
  readonly officer: string;
  readonly since: string;
  readonly until: string;
}

/** Who comes a little early takes the watch for the shift that is about to begin. */
const EARLY = { minutes: 60 };
/** A watch that no roster ends lasts so long, and no longer. */
const LONGEST = { hours: 12 };

/** Whether a watch has come to its end. */
export const isOver = ({ until }: Pick<Watch, 'until'>, at: string): boolean =>
  Temporal.Instant.compare(until, at) <= 0;

/**
 * Until when an officer has the watch who takes it at a moment: to the end of the shift that the roster
 * gives them now or within the hour, else to the next change of the roster, and twelve hours at most.
 */
export function watchEnds(roster: Roster, officer: string, at: string): string {
  const now = Temporal.Instant.from(at);
  const soon = now.add(EARLY).toString();
  const named = ({ officer: first, substitute }: Shift): boolean =>
    first === officer || substitute === officer;
  const [own] = [...shiftsAt(roster, soon), ...shiftsAt(roster, at)].filter(named);
  if (own !== undefined) return own.until;
  const longest = now.add(LONGEST);
  const change = nextChange(roster, at);
  return change !== null && Temporal.Instant.compare(change, longest) < 0
    ? change
    : longest.toString({ fractionalSecondDigits: 3 });
}

/** What is known of those who may be called at a moment. */
export interface Known {
  readonly officers: readonly OnCall[];
  readonly roster: Roster;
  readonly watch: Watch | null;
  /** Who stands in for whom today, by ids. */
  readonly standIns: readonly { readonly officer: string; readonly by: string }[];
}

/**
 * Who may be called at a moment. The roster's officer is on duty, and so is whoever has the watch. A
 * watch that is over leaves its officer called too until somebody takes it, so that a hand-over which
 * nobody accepts loses no alarm. Where neither names anybody who is there, the fallback is called.
 */
export function staffAt({ officers, roster, watch, standIns }: Known, at: string): Staff {
  const isHere = (id: string): boolean => officers.some((officer) => officer.id === id);
  const running = shiftsAt(roster, at);
  const named = running.map(({ officer, substitute }) =>
    isHere(officer) ? officer : (substitute ?? officer),
  );
  const has = watch !== null && !isOver(watch, at) ? [watch.officer] : [];
  const onDuty = [...new Set([...has, ...named])].filter(isHere);
  const { fallback } = roster;
  const last = fallback?.kind === 'officer' ? [fallback.officer].filter(isHere) : [];
  const first = onDuty.length > 0 ? onDuty : last;
  return {
    officers,
    watch: first,
    unrelieved: watch !== null && isOver(watch, at) ? [watch.officer].filter(isHere) : [],
    seconds: [
      ...running.flatMap(({ substitute }) => substitute ?? []),
      ...standIns.flatMap(({ officer, by }) => (first.includes(officer) ? by : [])),
      ...last,
    ],
  };
}

/** Who is on duty next: the first shifts that begin after a moment, and the stretch until they do. */
export function nextOnDuty(
  roster: Roster,
  at: string,
): { readonly shifts: readonly Shift[]; readonly from: string } | null {
  const ahead = roster.shifts
    .filter(({ from }) => Temporal.Instant.compare(from, at) > 0)
    .toSorted((a: Span, b: Span) => Temporal.Instant.compare(a.from, b.from));
  const [first] = ahead;
  if (first === undefined) return null;
  const shifts = ahead.filter(({ from }) => Temporal.Instant.compare(from, first.from) === 0);
  return { shifts, from: first.from };
}
