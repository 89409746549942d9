import { daysElapsed } from '@comity/law';
import { gapsIn, type Roster, type Span } from './roster.ts';

/** Hours of an office and how they are covered, for those who are not told by whom. */
export interface CoveredSpan extends Span {
  /** An officer has them; an officer is called in them; or another office is. */
  readonly by: 'duty' | 'on-call' | 'instead';
}

/** What a roster says of the hours ahead without naming anybody. */
export interface CoverAhead extends Span {
  /** In their order and apart from each other; nobody has the hours between them. */
  readonly spans: readonly CoveredSpan[];
}

const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

/**
 * What a roster says of a stretch ahead: shifts that follow each other are one, so that nothing tells
 * how many people there are or when they change. Without a fallback it says nothing of hours after its
 * last shift: who has not planned yet has not planned nobody.
 *
 * @param roster as those have it who are there
 * @returns null where it says nothing of the stretch
 */
export function coverAhead({ shifts, fallback }: Roster, within: Span): CoverAhead | null {
  const ends = shifts.map(({ until }) => until).toSorted((a, b) => ms(a) - ms(b));
  const last = fallback === null ? ends.at(-1) : within.until;
  if (last === undefined || ms(last) <= ms(within.from)) return null;
  const spoken = { from: within.from, until: ms(last) < ms(within.until) ? last : within.until };
  const gaps = gapsIn(shifts, spoken);
  const duty = gapsIn(gaps, spoken).map((span) => ({ ...span, by: 'duty' as const }));
  const by = fallback?.kind === 'office' ? 'instead' : 'on-call';
  const called = fallback === null ? [] : gaps.map((span) => ({ ...span, by }) as const);
  return { ...spoken, spans: [...duty, ...called].toSorted((a, b) => ms(a.from) - ms(b.from)) };
}

/** As far as so many stretches reach, where there are more. */
export function firstOf(cover: CoverAhead, max: number): CoverAhead {
  const spans = cover.spans.slice(0, max);
  const until = cover.spans.length > max ? (spans.at(-1)?.until ?? cover.until) : cover.until;
  return { ...cover, until, spans };
}

/** Told anew once less than so many days of what was told are left. */
const LEFT_DAYS = 7;

/**
 * Whether what was told of a roster is to be told anew at a moment: of hours that are still to come it
 * says something else than the roster, or it comes to its end while the roster goes on.
 *
 * @param is null where the roster says nothing of the hours ahead
 */
export function isToldAnew(told: CoverAhead, is: CoverAhead | null, at: string): boolean {
  const left = daysElapsed(at, told.until);
  // What has come to its end says nothing that would have to be put right.
  if (is === null) return left > 0;
  if (left <= 0) return true;
  if (ms(is.until) < ms(told.until)) return true;
  const ahead = { from: at, until: told.until };
  if (JSON.stringify(within(told, ahead)) !== JSON.stringify(within(is, ahead))) return true;
  return left < LEFT_DAYS && ms(is.until) > ms(told.until);
}

/** The stretches of a cover as far as they lie within a span, as numbers to be compared. */
const within = ({ spans }: CoverAhead, { from, until }: Span) =>
  spans
    .map((span) => [
      Math.max(ms(span.from), ms(from)),
      Math.min(ms(span.until), ms(until)),
      span.by,
    ])
    .filter(([begin = 0, end = 0]) => begin < end);
