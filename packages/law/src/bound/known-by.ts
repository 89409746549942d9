import type { LawDate } from '../law-data.ts';
import type { Law } from '../law-index.ts';
import { type LawSentence, quotedEach } from '../law-says.ts';
import { once } from '../memory.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const DAY = new RegExp(
  `\\b(?:(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4}))\\b`,
  'g',
);

/** The days that a text of the data names, as `2022-03-16`. */
function* daysNamed(text: string): Generator<LawDate> {
  for (const [, year, month, day, dayOf = '', name = '', yearOf] of text.matchAll(DAY)) {
    yield year === undefined
      ? `${yearOf}-${`${MONTHS.indexOf(name) + 1}`.padStart(2, '0')}-${dayOf.padStart(2, '0')}`
      : `${year}-${month}-${day}`;
  }
}

/** The day on which somebody last went through the data: what lies after it was foretold. */
const lastRead = once(
  (law: Law): LawDate =>
    law.data.basics
      .map(({ updated }) => updated)
      .sort()
      .at(-1) ?? '',
);

/** A row of the data as far as its note hangs on it. */
export interface Noted {
  readonly note?: string | undefined;
  readonly consented?: LawDate | null;
  readonly inForce?: LawDate | null;
}

/**
 * The note of a row where it could be said on a day: not before what it names has come. What it
 * foretells, as a withdrawal that was notified, is said at once; so is what it says of the day of
 * effect between the consent and that day.
 */
export function notedBy(
  law: Law,
  row: Noted | null | undefined,
  on: LawDate,
): readonly LawSentence[] {
  const { note, consented, inForce } = row ?? {};
  if (consented && inForce && consented <= on && on < inForce) return quotedEach(note);
  const came = [...daysNamed(note ?? '')].filter((day) => day <= lastRead(law));
  return came.some((day) => day > on) ? [] : quotedEach(note);
}
