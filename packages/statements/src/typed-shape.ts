import type { Fault } from '@comity/base';
import type { Field, Fields } from './field.ts';
import { given } from './typed.ts';
import type { TypedOf } from './value.ts';

/** What of a value has the shape of something typed, and what has not. */
export interface TypedShape<F extends Fields> {
  readonly typed: TypedOf<F>;
  /** Codes: `unknown-field`, `not-allowed` (no text, no rows, no group), each with its path. */
  readonly faults: readonly Fault[];
}

type Typed = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

interface Reading {
  readonly faults: Fault[];
  /** A variant has the fields of its own kind only; else it may keep those of other kinds. */
  readonly strict: boolean;
}

/**
 * Reads a value from outside as something typed for these fields: texts, rows and groups as the
 * description has them. What else there is, is named and left out.
 */
export function readTyped<const F extends Fields>(fields: F, value: unknown): TypedShape<F> {
  const reading: Reading = { faults: [], strict: true };
  const typed = readGroup(fields, value, '', reading) ?? {};
  return { typed: typed as TypedOf<F>, faults: reading.faults };
}

/**
 * Whether a value has the shape of something typed for these fields, and nothing else. For what
 * comes back from a store: a variant may hold fields of other kinds as well.
 */
export function isTyped<const F extends Fields>(fields: F, value: unknown): value is TypedOf<F> {
  const reading: Reading = { faults: [], strict: false };
  readGroup(fields, value, '', reading);
  return reading.faults.length === 0;
}

function wrong(
  path: string,
  code: 'not-allowed' | 'unknown-field',
  { faults }: Reading,
): undefined {
  faults.push(path === '' ? { code } : { code, at: path });
  return undefined;
}

function readGroup(
  fields: Fields,
  value: unknown,
  path: string,
  reading: Reading,
  tag?: string,
): Typed | undefined {
  if (!isRecord(value)) return wrong(path, 'not-allowed', reading);
  const members = Object.entries(value).flatMap(([name, member]) => {
    const at = below(path, name.slice(0, 60));
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined && name !== tag) {
      wrong(at, 'unknown-field', reading);
      return [];
    }
    const read =
      field === undefined ? readText(member, at, reading) : readField(field, member, at, reading);
    return read === undefined ? [] : [[name, read] as const];
  });
  return Object.fromEntries(members);
}

const readText = (value: unknown, path: string, reading: Reading): unknown =>
  value === undefined || typeof value === 'string' ? value : wrong(path, 'not-allowed', reading);

function readField(field: Field, value: unknown, path: string, reading: Reading): unknown {
  if (value === undefined) return undefined;
  switch (field.as) {
    case 'group':
      return readGroup(field.of, value, path, reading);
    case 'variant': {
      const kind = isRecord(value) ? given(value['kind']) : undefined;
      const own = kind !== undefined && Object.hasOwn(field.of, kind) ? field.of[kind] : undefined;
      const all = Object.assign({}, ...Object.values(field.of)) as Fields;
      return readGroup((reading.strict ? own : undefined) ?? all, value, path, reading, 'kind');
    }
    case 'list':
      return Array.isArray(value)
        ? value.map((row, index) => readField(field.of, row, below(path, index), reading) ?? {})
        : wrong(path, 'not-allowed', reading);
    case 'answers':
      if (!isRecord(value)) return wrong(path, 'not-allowed', reading);
      return Object.fromEntries(
        Object.entries(value).flatMap(([name, text]) => {
          const read = readText(text, below(path, name.slice(0, 60)), reading);
          return read === undefined ? [] : [[name, read] as const];
        }),
      );
    default:
      return readText(value, path, reading);
  }
}
