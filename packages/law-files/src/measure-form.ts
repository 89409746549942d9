import {
  CONDITION_FIELDS,
  CONDITION_REACHES,
  MEASURE_GROUPS,
  MEASURE_MARKS,
  MEASURES,
  TREATY_SORTS,
} from '@comity/law';
import * as z from 'zod';
import { pinpoint, words } from './row-forms.ts';

/** Rows of `measures.yaml`. Nothing may be left out: what is not true of a measure is said as well. */
export const measureRow = z.strictObject({
  measure: z.enum(MEASURES),
  sort: z.enum(TREATY_SORTS),
  group: z.enum(MEASURE_GROUPS),
  coercive: z.boolean().nullable(),
  powers: z.array(pinpoint),
  contentsLike: z.enum(MEASURES).nullable(),
  template: z.strictObject({ id: words, as: z.enum(MEASURES).optional() }),
  leadsTo: z.array(z.enum(MEASURES)),
  marks: z.array(z.enum(MEASURE_MARKS)),
});

/** Rows of `conditions.yaml`. */
export const conditionRow = z.strictObject({
  ground: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'is not in the form-of-words'),
  sort: z.enum(TREATY_SORTS),
  asks: z
    .strictObject({
      field: z.enum(CONDITION_FIELDS),
      measures: z.array(z.enum(MEASURES)).min(1).optional(),
      reach: z.array(z.enum(CONDITION_REACHES)).min(1),
      requiredUnder: z.array(z.enum(CONDITION_REACHES)),
    })
    .nullable(),
});
