import type { Field, Fields } from './field.ts';
import { given } from './typed.ts';

/** One field of a description, and what stands there. */
export interface FieldIn {
  /** `parts.0.targets.1.address`. */
  readonly path: string;
  readonly field: Field;
  /** Undefined where nothing stands. */
  readonly value: unknown;
}

type Members = Readonly<Record<string, unknown>>;

const membersOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};

/**
 * Every field that a value has or might have, a group before its members and a list before its rows,
 * in the order of the description: at most as many rows as the description allows, and of a variant
 * the fields of its own kind. The value is a content or what was typed; what has not its form has no
 * members.
 */
export const everyField = (fields: Fields, value: unknown): readonly FieldIn[] =>
  inGroup(fields, value, '');

/** One field of a description. */
export type DescribedField = Omit<FieldIn, 'value'>;

/**
 * Every field of a description, whatever is said: a group before its members and a list before its
 * rows, of a variant the fields of every kind. A path has no numbers of rows, `parts.targets.address`:
 * a list and its rows stand under one.
 */
export const describedFields = (fields: Fields, path = ''): readonly DescribedField[] =>
  Object.entries(fields).flatMap(([name, field]) => describedWithin(field, below(path, name)));

const describedWithin = (field: Field, path: string): readonly DescribedField[] => [
  { path, field },
  ...membersWithin(field, path),
];

function membersWithin(field: Field, path: string): readonly DescribedField[] {
  switch (field.as) {
    case 'group':
      return describedFields(field.of, path);
    case 'variant':
      return Object.values(field.of).flatMap((of) => describedFields(of, path));
    case 'list':
      return describedWithin(field.of, path);
    default:
      return [];
  }
}

/** Whether a description has such a field anywhere, whatever is said. */
export const hasField = (fields: Fields, is: (field: Field) => boolean): boolean =>
  Object.values(fields).some((field) => hasWithin(field, is));

/** As `membersWithin`, without what is only shown: a start asks it of every kind. */
function hasWithin(field: Field, is: (field: Field) => boolean): boolean {
  if (is(field)) return true;
  switch (field.as) {
    case 'group':
      return hasField(field.of, is);
    case 'variant':
      return Object.values(field.of).some((of) => hasField(of, is));
    case 'list':
      return hasWithin(field.of, is);
    default:
      return false;
  }
}

const below = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

function inGroup(fields: Fields, value: unknown, path: string): readonly FieldIn[] {
  const members = membersOf(value);
  return Object.entries(fields).flatMap(([name, field]) =>
    inField(field, Object.hasOwn(members, name) ? members[name] : undefined, below(path, name)),
  );
}

const inField = (field: Field, value: unknown, path: string): readonly FieldIn[] => [
  { path, field, value },
  ...within(field, value, path),
];

function within(field: Field, value: unknown, path: string): readonly FieldIn[] {
  switch (field.as) {
    case 'group':
      return inGroup(field.of, value, path);
    case 'variant': {
      const kind = given(membersOf(value)['kind']) ?? '';
      return Object.hasOwn(field.of, kind) ? inGroup(field.of[kind] ?? {}, value, path) : [];
    }
    case 'list':
      return Array.isArray(value)
        ? value
            .slice(0, field.max)
            .flatMap((row: unknown, index) => inField(field.of, row, below(path, index)))
        : [];
    default:
      return [];
  }
}
