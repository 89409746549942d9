import type { PublishedBy } from './publication.ts';
import type { PublicationContent } from './publications/index.ts';

/** What a State says of the hours of one office: a copy of its newest word, and where that stands. */
export type StatedCover = PublicationContent<'cover-published'> & {
  /** Number of the publication in its feed. */
  readonly seq: number;
  /** When its author says that it was written, RFC 3339. */
  readonly at: string;
  /** Who decided that it is told, or the node (`node`), which tells it anew for the authority. */
  readonly by: PublishedBy;
};

/** How an office is covered at a moment, by its State's own word; moments RFC 3339. */
export type CoverNow =
  /** It says nothing of this hour: no cover is published, or it begins later. */
  | { readonly said: 'nothing' }
  /** What it said has come to its end: it tells nothing of now, least of all that nobody is there. */
  | { readonly said: 'over'; readonly until: string }
  | { readonly said: 'duty' | 'on-call'; readonly until: string }
  | { readonly said: 'instead'; readonly until: string; readonly office: string | null }
  /** Nobody is planned, until then; null: to the end of what it says. */
  | { readonly said: 'nobody'; readonly until: string | null };

/** An entry, as far as its cover is concerned. */
interface WithCover {
  readonly cover: StatedCover | null;
}

export const NOTHING_SAID: CoverNow = { said: 'nothing' };

/** So far clocks of nodes may be apart. */
const SKEW_MS = 120_000;

const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;

/** Whether hours are told in which another office is called, and not which. */
export const isUnnamed = (cover: StatedCover | null | undefined): boolean =>
  cover?.instead === undefined && (cover?.spans ?? []).some(({ by }) => by === 'instead');

/** How an office is covered at a moment, RFC 3339, as its State has published it. */
export function coverAt({ cover }: WithCover, now: string): CoverNow {
  // It is told from its own moment on: a clock that is somewhat behind reads it all the same.
  if (cover === null || ms(now) + SKEW_MS < ms(cover.from)) return NOTHING_SAID;
  const at = Math.max(ms(now), ms(cover.from));
  if (ms(cover.until) <= at) return { said: 'over', until: cover.until };
  const { spans = [], instead } = cover;
  const span = spans.find(({ from, until }) => ms(from) <= at && at < ms(until));
  if (span === undefined) {
    return { said: 'nobody', until: spans.find(({ from }) => ms(from) > at)?.from ?? null };
  }
  const until = endOfRun(spans, span);
  return span.by === 'instead'
    ? { said: 'instead', until, office: instead ?? null }
    : { said: span.by, until };
}

type Spans = NonNullable<StatedCover['spans']>;

/** Where somebody of the office itself is there, on duty or on call, until nobody of it is. */
function endOfRun(spans: Spans, first: Spans[number]): string {
  const isSame = ({ by }: Spans[number]): boolean =>
    (by === 'instead') === (first.by === 'instead');
  return spans
    .filter((span) => ms(span.from) >= ms(first.until) && isSame(span))
    .reduce((end, { from, until }) => (ms(from) === ms(end) ? until : end), first.until);
}

/** By what it is known whether somebody is there; null: neither tells. */
export function thereBy({
  cover,
  there,
}: {
  readonly cover: CoverNow;
  readonly there: boolean | null;
}): 'cover' | 'hours' | null {
  if (isCovered(cover) !== null) return 'cover';
  return there === null ? null : 'hours';
}

/** Hours ahead in which nobody of the office itself is there. */
export interface CoverGap {
  readonly from: string;
  readonly until: string;
  /** `instead`: another office of the State is called. */
  readonly said: 'nobody' | 'instead';
}

/**
 * The hours ahead in which nobody of an office itself is there, as its State says, the first first; null
 * where it says nothing of the hours ahead.
 */
export function coverGaps({ cover }: WithCover, now: string): readonly CoverGap[] | null {
  if (cover === null || ms(cover.until) <= ms(now)) return null;
  const gaps: CoverGap[] = [];
  let open = ms(cover.from) > ms(now) ? cover.from : now;
  const nobodyTo = (until: string): void => {
    if (ms(until) > ms(open)) gaps.push({ from: open, until, said: 'nobody' });
  };
  for (const { from, until, by } of cover.spans ?? []) {
    if (ms(until) <= ms(open)) continue;
    nobodyTo(from);
    if (by === 'instead') {
      gaps.push({ from: ms(from) > ms(open) ? from : open, until, said: 'instead' });
    }
    open = until;
  }
  nobodyTo(cover.until);
  return gaps;
}

/** Whether somebody of the office itself is there; null where its cover says nothing of now. */
export function isCovered({ said }: CoverNow): boolean | null {
  if (said === 'nothing' || said === 'over') return null;
  return said === 'duty' || said === 'on-call';
}
