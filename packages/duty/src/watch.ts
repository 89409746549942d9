import type { OnCall, Staff } from './called.ts';
import { nextChange, type Roster, rosterHeld, type Shift, type Span, shiftsAt } from './roster.ts';

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
/** So long whoever was not relieved is called too: a forgotten watch does not call for weeks. */
const UNRELIEVED = { hours: 4 };

/** Whether a watch has come to its end. */
export const isOver = ({ until }: Pick<Watch, 'until'>, at: string): boolean =>
  Temporal.Instant.compare(until, at) <= 0;

/**
 * Until when an officer has the watch who takes it at a moment: to the end of the shift that the roster
 * gives them now or within the hour, as the officer before as the substitute; else to the next change
 * of the roster, and twelve hours at most.
 */
export function watchEnds(roster: Roster, officer: string, at: string): string {
  const now = Temporal.Instant.from(at);
  const soon = now.add(EARLY).toString();
  const shifts = [...shiftsAt(roster, at), ...shiftsAt(roster, soon)];
  const own =
    shifts.find((shift) => shift.officer === officer) ??
    shifts.find((shift) => shift.substitute === officer);
  if (own !== undefined) return own.until;
  const longest = now.add(LONGEST);
  const change = nextChange(roster, at);
  return change !== null && Temporal.Instant.compare(change, longest) < 0
    ? change
    : longest.toString({ fractionalSecondDigits: 3 });
}

/** A watch that was handed over and that nobody has accepted. */
export interface HandedOver {
  readonly officer: string;
  readonly at: string;
}

/** What is known of those who may be called at a moment. */
export interface Known {
  readonly officers: readonly OnCall[];
  readonly roster: Roster;
  readonly watch: Watch | null;
  /** Hand-overs that wait to be accepted. */
  readonly handedOver: readonly HandedOver[];
  /** Who stands in for whom today, by ids. */
  readonly standIns: readonly { readonly officer: string; readonly by: string }[];
}

/**
 * Who may be called at a moment. The roster's officer is on duty, and so is whoever has the watch. A
 * watch that is over, or was handed over, leaves its officer called too until somebody takes it, and
 * four hours at most, so that a hand-over which nobody accepts loses no alarm. Where neither names anybody who is there, the fallback is called.
 */
export function staffAt(known: Known, at: string): Staff {
  const { officers, watch, standIns } = known;
  const isHere = (id: string): boolean => officers.some((officer) => officer.id === id);
  const { shifts, fallback } = rosterHeld(known.roster, isHere);
  const running = shiftsAt({ shifts }, at);
  const named = running.map(({ officer }) => officer);
  const has = watch !== null && !isOver(watch, at) ? [watch.officer] : [];
  const onDuty = [...new Set([...has, ...named])].filter(isHere);
  const last = fallback?.kind === 'officer' ? [fallback.officer] : [];
  const first = onDuty.length > 0 ? onDuty : last;
  return {
    officers,
    watch: first,
    unrelieved: unrelievedAt(known, at).filter(isHere),
    seconds: [
      ...running.flatMap(({ substitute }) => substitute ?? []),
      ...standIns.flatMap(({ officer, by }) => (first.includes(officer) ? by : [])),
      ...last,
    ],
  };
}

/** Whose watch ended or was handed over a short while ago, and who was not followed by another. */
function unrelievedAt({ watch, handedOver }: Known, at: string): readonly string[] {
  const since = Temporal.Instant.from(at).subtract(UNRELIEVED).toString();
  const over = watch !== null && isOver(watch, at);
  const ended = over ? [{ officer: watch.officer, at: watch.until }] : [];
  const isRelieved = (one: HandedOver): boolean =>
    watch !== null &&
    !over &&
    watch.officer !== one.officer &&
    Temporal.Instant.compare(watch.since, one.at) >= 0;
  const waiting = [...ended, ...handedOver].filter(
    (one) => Temporal.Instant.compare(one.at, since) > 0 && !isRelieved(one),
  );
  return [...new Set(waiting.map(({ officer }) => officer))];
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
