/**
 * The last day of a shortest time: data that is kept at least so many days since a day may go after
 * it. The first day does not count (CETS185:29(7): sixty days; counted as deadlines are).
 *
 * @param since day of the calendar, `2026-11-01`  @param days whole days
 */
export const lastDayOfMinimum = (since: string, days: number): string =>
  Temporal.PlainDate.from(since).add({ days }).toString();
