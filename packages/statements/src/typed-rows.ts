import type { Field, Fields, ListField } from './field.ts';
import type { TypedOf } from './value.ts';

type Typed = Readonly<Record<string, unknown>>;
type Rows = readonly unknown[];

/** A list of a description, and the rows typed into it so far. */
export interface ListAt {
  readonly list: ListField;
  readonly rows: Rows;
}

/**
 * What was typed, with the rows of one list changed: `questions`, `parts.0.targets`. A path at which
 * the description has no list, or that leads through a row that is not there, changes nothing.
 */
export const withRows = <const F extends Fields>(
  fields: F,
  typed: TypedOf<F>,
  { path, change }: { readonly path: string; readonly change: (at: ListAt) => Rows },
): TypedOf<F> =>
  changed({ as: 'group', of: fields }, typed, { path: path.split('.'), change }) as TypedOf<F>;

interface Change {
  readonly path: readonly string[];
  readonly change: (at: ListAt) => Rows;
}

function changed(field: Field, typed: unknown, { path, change }: Change): unknown {
  const [name = '', ...rest] = path;
  if (field.as === 'list') {
    const rows: Rows = Array.isArray(typed) ? typed : [];
    if (path.length === 0) return change({ list: field, rows });
    return rows.map((row, index) =>
      String(index) === name ? changed(field.of, row, { path: rest, change }) : row,
    );
  }
  if (field.as !== 'group' && field.as !== 'variant') return typed;
  const of: Fields =
    field.as === 'group' ? field.of : Object.assign({}, ...Object.values(field.of));
  const inner = Object.hasOwn(of, name) ? of[name] : undefined;
  if (inner === undefined) return typed;
  const found: Typed = typeof typed === 'object' && typed !== null ? (typed as Typed) : {};
  const member = changed(inner, found[name], { path: rest, change });
  return member === undefined ? found : { ...found, [name]: member };
}

/**
 * One more row at the end of a list, as a button orders it: `parts.0.targets:ip`, `questions:`. What
 * stands after the colon is the kind of the row. At most as many as the description allows.
 *
 * @param rowOf a row that begins otherwise than blank; undefined for the plain one
 */
export function withAddedRow<const F extends Fields>(
  fields: F,
  typed: TypedOf<F>,
  order: string,
  rowOf: (path: string, rows: Rows) => unknown = () => undefined,
): TypedOf<F> {
  const [path = '', kind = ''] = order.split(':');
  const change = ({ list, rows }: ListAt): Rows => {
    if (rows.length >= list.max) return rows;
    const plain = list.of.as === 'variant' ? { kind } : list.of.as === 'group' ? {} : '';
    return [...rows, rowOf(path, rows) ?? plain];
  };
  return withRows(fields, typed, { path, change });
}

/** The same without one row: `parts.0.targets.2`. */
export function withoutRow<const F extends Fields>(
  fields: F,
  typed: TypedOf<F>,
  row: string,
): TypedOf<F> {
  const path = row.split('.').slice(0, -1).join('.');
  const index = row.split('.').at(-1);
  return withRows(fields, typed, {
    path,
    change: ({ rows }) => rows.filter((_, at) => String(at) !== index),
  });
}
