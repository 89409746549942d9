import type { Fault } from '@comity/base';
import { daysSpanned, endOfDay } from '@comity/law';
import { type PeriodText, spanOf } from '@comity/statements';

type Said = Readonly<Record<string, unknown>>;

/** Days that one request usually needs of an address, and of anything else. */
const USUAL_DAYS = { ip: 7, other: 366 } as const;
const EARLIEST = 1980;
/** Years of the common era from 1857 to 2156, as the Buddhist era counts them. */
const BUDDHIST = { from: 2400, to: 2699, ahead: 543 } as const;

/**
 * Advice on the period of a target: too long, of another calendar, before its time or after it.
 *
 * @param ahead whether the measure looks ahead: its period lies in the future by its nature
 */
export function periodAdvice(
  target: Said,
  { on, ahead }: { readonly on: string; readonly ahead: boolean },
): readonly Fault[] {
  const period = (target['period'] ?? {}) as PeriodText;
  const span = spanOf(period);
  if (span === undefined) return [];
  const year = Number((period.from ?? '').slice(0, 4));
  if (year >= BUDDHIST.from && year <= BUDDHIST.to) {
    const params = { year: String(year), meant: String(year - BUDDHIST.ahead) };
    return [{ code: 'period-buddhist', params, at: 'period.from' }];
  }
  const found: Fault[] = [];
  if (year < EARLIEST) found.push({ code: 'period-early', at: 'period.from' });
  const later = (instant: Temporal.Instant): boolean =>
    Temporal.Instant.compare(instant, endOfToday(on)) > 0;
  if (!ahead && later(span.until)) {
    const at = later(span.from) ? 'period.from' : 'period.to';
    found.push({ code: 'period-future', at });
  }
  const days = daysSpanned(String(span.from), String(span.until), period.zone ?? 'UTC');
  const usual = target['kind'] === 'ip' ? USUAL_DAYS.ip : USUAL_DAYS.other;
  if (days > usual) found.push({ code: 'period-broad', params: { days }, at: 'period.to' });
  return found;
}

/** The last place on Earth where a day ends: before that, nothing is in the future for sure. */
const endOfToday = (on: string): Temporal.Instant => Temporal.Instant.from(endOfDay(on, '-12:00'));
