import type { Length } from '../clock-data.ts';
import type { EffectRule, LawDate } from '../law-data.ts';
import type { LawSentence } from '../law-says.ts';
import type { CountingRule } from '../vocabulary.ts';

/**
 * The day from which a notice or deposit works.
 *
 * @param received the day of deposit or receipt
 * @returns for `first-of-month-after-months` the first day of the month that follows the end of
 * the months (2012-06-13 and three months: 2012-10-01); for `nth-day-after` that many days later.
 */
export function effectDate(
  rule: Pick<EffectRule, 'length' | 'counting'>,
  received: LawDate,
): LawDate {
  return countDays(received, rule.length ?? { value: 0, unit: 'days' }, rule.counting);
}

/** Counts whole days; holidays play no part here. Hours have no day to count to. */
export function countDays(start: LawDate, length: Length, counting: CountingRule): LawDate {
  const day = Temporal.PlainDate.from(start);
  if (counting === 'on-receipt') return day.toString();
  const end = day.add(durationOf(length));
  if (counting !== 'first-of-month-after-months') return end.toString();
  return end.with({ day: 1 }).add({ months: 1 }).toString();
}

/** A length as a calendar duration; months end on the same number, or on the month's last day. */
export function durationOf(length: Length): Temporal.DurationLike {
  switch (length.unit) {
    case 'hours':
      return { hours: length.value };
    case 'days':
      return { days: length.value };
    case 'months':
      return { months: length.value };
    case 'years':
      return { years: length.value };
  }
}

/** `60 days`, `1 month`, `8 hours`; `null` where the text gives no figure. */
export function lengthSaid(length: Length | null): LawSentence | null {
  if (length === null) return null;
  const { value: n, unit } = length;
  return n === 0 ? { code: 'at-once' } : { code: 'length', params: { n, unit } };
}
