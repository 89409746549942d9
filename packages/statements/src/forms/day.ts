/** Says whether a text is one existing day, year 1900 to 2999, in the form `2026-11-21`. */
export function isDay(value: string): boolean {
  if (!/^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(value)) return false;
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

const MOMENT = /^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?Z$/;

/** Says whether a text is an instant in UTC, `2026-11-21T08:05:00Z`, with or without fractions. */
export function isMoment(value: string): boolean {
  if (!MOMENT.test(value)) return false;
  try {
    Temporal.Instant.from(value);
    return true;
  } catch {
    return false;
  }
}

const HOUR = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/;

/** Says whether a text is a time of day, `00:00` to `24:00`. */
export const isHour = (value: string): boolean => HOUR.test(value);

/** A typed time of day in its one form: `8`, `8:30` and `0830` are read too; what is none stays. */
export function hourOf(typed: string): string {
  const read = /^([0-9]{1,2})(?:[:.h]?([0-5][0-9]))?$/.exec(typed.trim());
  return read === null ? typed : `${(read[1] ?? '').padStart(2, '0')}:${read[2] ?? '00'}`;
}
