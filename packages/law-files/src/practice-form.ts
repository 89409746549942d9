import * as z from 'zod';
import { confidence, day, dayOrNull, sourced, words } from './row-forms.ts';

/** Rows of `practices.yaml` and `programmes.yaml`. */

export const practiceRow = z.strictObject({
  id: words,
  title: words,
  summary: words,
  topic: words,
  hours: z
    .strictObject({
      routine: z.number().positive(),
      urgent: z.number().positive(),
      emergency: z.number().positive(),
    })
    .optional(),
  ...sourced,
});

export const programmeRow = z.strictObject({
  id: words,
  title: words,
  organiser: words,
  participants: z.array(words),
  from: day,
  to: dayOrNull,
  datePrecision: words,
  topic: words,
  region: words,
  confidence,
  source: words,
  note: z.string(),
});
