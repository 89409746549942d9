import * as z from 'zod';

/**
 * Words of whoever put the row together, which name nobody: what was read or recalled, since when,
 * under which article. They belong into `source`, `asOf` and `note`.
 */
const WORKING =
  /\b(read|recalled|memory|declared|named|not known|see|since|former(ly)?|networks?|Articles?|Arts?)\b|\b(19|20)\d\d\b|\d\(|\([^)]*\d\d/i;

/** The name of an authority as one writes it on an envelope. */
export const authorityName = z
  .string()
  .regex(/\S/)
  .refine(
    (name) => !WORKING.test(name),
    'is a name with notes in it: they belong into note, asOf or source',
  );
