import { checkText, parsePinpoint } from '@comity/base';
import { z } from 'zod';

/** Lengths of texts in acts, in UTF-16 code units. */
export const LENGTHS = { short: 200, line: 500, long: 20_000 } as const;

/** How many of each thing one act may hold. */
export const COUNTS = {
  targets: 50,
  offences: 30,
  instruments: 10,
  pinpoints: 20,
  contents: 80,
  questions: 30,
  items: 50,
  acts: 100,
} as const;

/** A text with something in it, without hidden characters; the code rides in `params`. */
export const text = (lengthMax: number) =>
  z.string().superRefine((value, context) => {
    if (value.trim() === '') {
      context.addIssue({ code: 'custom', message: 'Nothing is written here.', params: MISSING });
      return;
    }
    const checked = checkText(value, lengthMax);
    if (checked.ok) return;
    const { code, text: message, next } = checked.error;
    context.addIssue({ code: 'custom', message, params: { code, next } });
  });

const MISSING = { code: 'missing' };

/** A provision in the one syntax of pinpoints. */
export const pinpoint = z.string().superRefine((value, context) => {
  const parsed = parsePinpoint(value);
  if (parsed.ok && value.length <= LENGTHS.short) return;
  const problem = parsed.ok ? { code: 'text-too-long', text: 'Too long.' } : parsed.error;
  context.addIssue({
    code: 'custom',
    message: problem.text,
    params: { code: problem.code, next: 'next' in problem ? problem.next : undefined },
  });
});

/** A day of the calendar that exists, `2026-11-21`. */
export const day = z.string().refine(isDay, {
  message: 'This is no day of the calendar.',
  params: { code: 'date-impossible', next: 'Write year, month, day, as in 2026-11-21.' },
});

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

/** Id of a State or organisation: ISO 3166-1 alpha-3 or as in the law data. */
export const participantId = z.string().regex(/^[A-Z][A-Z0-9-]{1,15}$/);

/** Id of an act: 16 bytes in base64url. */
export const actId = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
