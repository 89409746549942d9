/** Years whose days are counted the same whatever calendar a runtime takes for older ones. */
const DAY = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
/** By what they are in the runtime's own text of a moment. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  ...{ Sun: 'Sunday', Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday' },
  ...{ Thu: 'Thursday', Fri: 'Friday', Sat: 'Saturday' },
};

/** As British English shortens it: September keeps four letters. */
const short = (month: string): string => month.slice(0, month === 'September' ? 4 : 3);

/**
 * A calendar day as `Intl` writes it for `en-GB`, without it: the tables of the runtime take longer to
 * read than a command of the law to answer. `undefined` for what is no such day, which is the runtime's.
 *
 * @param day `2024-11-24`
 * @param parts what is written of it: a month at least, in letters
 */
export function englishDay(day: string, parts: Intl.DateTimeFormatOptions): string | undefined {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const at = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(at)) return undefined;
  const [, weekday = '', there] = /^(\w+), (\d+) /.exec(new Date(at).toUTCString()) ?? [];
  const name = MONTHS[Number(month) - 1];
  // A day that is none, as 31 June, would be told as one of the next month.
  if (there !== date || name === undefined) return undefined;
  if (parts.month === undefined) return undefined;
  return [
    ...(parts.weekday ? [parts.weekday === 'long' ? (WEEKDAYS[weekday] ?? weekday) : weekday] : []),
    ...[String(Number(date)), parts.month === 'long' ? name : short(name)],
    ...(parts.year ? [year] : []),
  ].join(' ');
}
