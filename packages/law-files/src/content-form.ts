import { MEASURES } from '@comity/law';
import * as z from 'zod';
import { at, sourced, words } from './row-forms.ts';

/** A row of `contents.yaml`: one thing that a request says. */
export const contentRow = z.strictObject({
  measure: z.enum([...MEASURES, 'mla-general']),
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'is no field name'),
  label: words,
  sameAs: z
    .array(z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'is no field name'))
    .min(1)
    .optional(),
  required: z.boolean(),
  at: at.nullable(),
  route: z.string().nullable(),
  ...sourced,
});
