import type { Words } from './words.ts';

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A text with its days as the reader writes them. */
export const withDays = (words: Words, text: string): string =>
  text.replace(DAY, (day) => (isDay(day) ? words.day(day, 'wholeDate') : day));
