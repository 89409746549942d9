import type { Fault } from '@comity/base';
import { everyField } from './every-field.ts';
import type { Fields } from './field.ts';
import { given } from './typed.ts';
import type { TypedOf } from './value.ts';

/**
 * Fields that what is newly written may not lack and that nobody has filled in yet, each with its
 * path; a content that lacks them is whole all the same, since older ones do. Code: `missing`.
 */
export const stillBlank = <const F extends Fields>(fields: F, typed: TypedOf<F>): Fault[] =>
  everyField(fields, typed)
    .filter(({ field, value }) => field.ofNew === true && given(value) === undefined)
    .map(({ path }) => ({ code: 'missing', at: path }));
