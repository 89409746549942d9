import type { DirectoryEntry } from './directory.ts';
import { type IsHoliday, openSpans } from './opening-hours.ts';

interface Stretch {
  readonly from: string;
  readonly until: string;
}

/** A stretch in which somebody of an office is there, and by what that is known. */
export interface ThereSpan extends Stretch {
  readonly by: 'cover' | 'hours';
}

const ms = (at: string): number => Temporal.Instant.from(at).epochMilliseconds;
const instant = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ fractionalSecondDigits: 3 });

/** The part of a stretch that lies within another, if any. */
function cut({ from, until }: Stretch, within: Stretch): readonly Stretch[] {
  const [begin, end] = [Math.max(ms(from), ms(within.from)), Math.min(ms(until), ms(within.until))];
  return begin < end ? [{ from: instant(begin), until: instant(end) }] : [];
}

/**
 * When somebody of an office is there within a stretch of some days, RFC 3339: where its State tells its
 * duty, by that, else by its published hours; what touches is one. Nothing of a zone not known here.
 */
export function thereSpans(
  { content, cover }: Pick<DirectoryEntry, 'content' | 'cover'>,
  within: Stretch,
  isHoliday: IsHoliday,
): readonly ThereSpan[] {
  const hours = openSpans(content, within, isHoliday);
  if (cover === null) return hours.map((span) => ({ ...span, by: 'hours' }));
  const before = { from: within.from, until: cover.from };
  const after = { from: cover.until, until: within.until };
  const told = (cover.spans ?? []).filter(({ by }) => by !== 'instead');
  const all: ThereSpan[] = [
    ...hours.flatMap((span) => [...cut(span, before), ...cut(span, after)]).map(byHours),
    ...told.flatMap((span) => cut(span, within)).map(byCover),
  ];
  const joined: ThereSpan[] = [];
  for (const span of all.toSorted((a, b) => ms(a.from) - ms(b.from))) {
    const last = joined.at(-1);
    const touches = last?.by === span.by && ms(last.until) >= ms(span.from);
    if (touches) joined.pop();
    const ends = touches && ms(last.until) > ms(span.until) ? last.until : span.until;
    joined.push(touches ? { ...last, until: ends } : span);
  }
  return joined;
}

const byHours = (span: Stretch): ThereSpan => ({ ...span, by: 'hours' });
const byCover = (span: Stretch): ThereSpan => ({ ...span, by: 'cover' });
