/**
 * The day it is at an office. A duty officer in Tokyo at 05:00 is a day ahead of UTC, and days of
 * the law and of preservation are counted by the calendar of the office.
 *
 * @param at RFC 3339 time
 * @param zone IANA zone of the office
 * @returns ISO date
 */
export const officeDay = (at: string, zone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
