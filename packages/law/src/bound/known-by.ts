import type { LawDate } from '../law-data.ts';
import { type LawSentence, quotedEach } from '../law-says.ts';

/** A row of the data as far as its note hangs on it. */
export interface Noted {
  readonly note?: string | undefined;
  /** The first day on which the note could be said; left out: it could be said always. */
  readonly noteFrom?: LawDate | undefined;
  readonly consented?: LawDate | null;
  readonly inForce?: LawDate | null;
}

/**
 * The note of a row where it could be said on a day: not before `noteFrom`, except what it says of
 * the day of effect, which is said between the consent and that day.
 */
export function notedBy(row: Noted | null | undefined, on: LawDate): readonly LawSentence[] {
  const { note, noteFrom, consented, inForce } = row ?? {};
  const awaited = consented && inForce && consented <= on && on < inForce;
  return awaited || noteFrom === undefined || noteFrom <= on ? quotedEach(note) : [];
}
