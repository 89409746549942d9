import type { Fault } from '@comity/base';
import type { Field, Fields } from './field.ts';
import { given } from './typed.ts';
import type { TypedOf } from './value.ts';

/**
 * Fields that what is newly written may not lack and that nobody has filled in yet, each with its
 * path; a content that lacks them is whole all the same, since older ones do. Code: `missing`.
 */
export const stillBlank = <const F extends Fields>(fields: F, typed: TypedOf<F>): Fault[] =>
  inGroup(fields, typed, '');

type Typed = Readonly<Record<string, unknown>>;

const membersOf = (typed: unknown): Typed =>
  typeof typed === 'object' && typed !== null && !Array.isArray(typed) ? (typed as Typed) : {};

const inGroup = (fields: Fields, typed: unknown, path: string): Fault[] =>
  Object.entries(fields).flatMap(([name, field]) =>
    inField(field, membersOf(typed)[name], path === '' ? name : `${path}.${name}`),
  );

function inField(field: Field, typed: unknown, path: string): Fault[] {
  switch (field.as) {
    case 'group':
      return inGroup(field.of, typed, path);
    case 'list':
      return Array.isArray(typed)
        ? typed
            .slice(0, field.max)
            .flatMap((row, index) => inField(field.of, row, `${path}.${index}`))
        : [];
    case 'variant':
      return inGroup(field.of[given(membersOf(typed)['kind']) ?? ''] ?? {}, typed, path);
    default:
      return field.ofNew === true && given(typed) === undefined
        ? [{ code: 'missing', at: path }]
        : [];
  }
}
