import * as z from 'zod';
import {
  code,
  confidence,
  dateConfidence,
  day,
  dayOrNull,
  instrumentFile,
  suspension,
  words,
} from './row-forms.ts';
import { rulesFile } from './rules-form.ts';

/** Form of `series.yaml`: treaties of one side with many others that differ in little but their days. */

const { title, shortTitle, signed, inForce, parties, id, ...shared } = instrumentFile.shape;

export const seriesFile = z.strictObject({
  /** The side that all of them share. */
  side: code,
  /** Id and title of each, with OTHER and NAME for the code and the name of the other side. */
  id: z.string().regex(/^[a-z0-9-]*OTHER[a-z0-9-]*$/, 'has no OTHER in it'),
  title: z.string().regex(/NAME/, 'has no NAME in it'),
  shared: z.strictObject(shared),
  /** Rules by name; a row says which are its own. */
  rules: z
    .record(z.string(), rulesFile.omit({ instrument: true, instrumentKind: true }))
    .optional(),
  rows: z.array(
    z.strictObject({
      with: code,
      /** Where a pair has more than one in the series. */
      id: words.optional(),
      signed: dayOrNull,
      inForce: dayOrNull,
      inForceNotAfter: day.optional(),
      /** A first day that was only recalled. */
      dateConfidence,
      ended: day.optional(),
      endedNotBefore: day.optional(),
      suspended: z.array(suspension).min(1).optional(),
      rules: words.optional(),
      confidence,
      source: words.optional(),
      note: words.optional(),
    }),
  ),
});
