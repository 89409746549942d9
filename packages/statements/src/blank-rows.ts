import type { Field, Fields } from './field.ts';
import { given } from './typed.ts';
import type { TypedOf } from './value.ts';

/** What was typed, without the rows of lists that nobody filled in. */
export interface WithoutBlankRows<F extends Fields> {
  readonly typed: TypedOf<F>;
  /** Where a field of it stood in the form: `questions.1` was typed as `questions.3`. */
  placeOf(path: string): string;
}

/**
 * Leaves out blank rows, wherever in a list they are, and keeps where each other row was typed, so
 * that a fault is named there. A row is blank when nothing in it was typed by hand: its kind and
 * what it carries do not count.
 */
export function withoutBlankRows<const F extends Fields>(
  fields: F,
  typed: TypedOf<F>,
): WithoutBlankRows<F> {
  const kept: Kept = new Map();
  const whole = groupWithout(fields, typed, { path: '', kept });
  return { typed: whole as TypedOf<F>, placeOf: (path) => placeIn(kept, path) };
}

/** By the path of a list, after leaving out: the places that its rows had before. */
type Kept = Map<string, readonly number[]>;
interface At {
  readonly path: string;
  readonly kept: Kept;
}
type Typed = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = ({ path, kept }: At, name: string | number): At => ({
  path: path === '' ? String(name) : `${path}.${name}`,
  kept,
});

const groupWithout = (fields: Fields, typed: unknown, at: At): Typed =>
  isRecord(typed)
    ? Object.fromEntries(
        Object.entries(typed).map(([name, member]) => {
          const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
          return [
            name,
            field === undefined ? member : fieldWithout(field, member, below(at, name)),
          ];
        }),
      )
    : {};

function fieldWithout(field: Field, typed: unknown, at: At): unknown {
  switch (field.as) {
    case 'group':
      return groupWithout(field.of, typed, at);
    case 'variant':
      return groupWithout(Object.assign({}, ...Object.values(field.of)) as Fields, typed, at);
    case 'list': {
      if (!Array.isArray(typed)) return typed;
      const rows: readonly unknown[] = typed;
      const left = rows.flatMap((row, index) => (isBlank(field.of, row) ? [] : [index]));
      at.kept.set(at.path, left);
      return left.map((from, to) => fieldWithout(field.of, rows[from], below(at, to)));
    }
    default:
      return typed;
  }
}

function isBlank(field: Field, typed: unknown): boolean {
  if (field.carried === true) return true;
  switch (field.as) {
    case 'group':
      return isBlankGroup(field.of, typed);
    case 'variant':
      return isBlankGroup(Object.assign({}, ...Object.values(field.of)) as Fields, typed);
    case 'list':
      return !Array.isArray(typed) || typed.every((row) => isBlank(field.of, row));
    case 'answers':
      return !isRecord(typed) || Object.values(typed).every(isBlankText);
    default:
      return isBlankText(typed);
  }
}

const isBlankText = (typed: unknown): boolean => given(typed) === undefined;

const isBlankGroup = (fields: Fields, typed: unknown): boolean =>
  !isRecord(typed) || Object.entries(fields).every(([name, field]) => isBlank(field, typed[name]));

function placeIn(kept: Kept, path: string): string {
  const place: string[] = [];
  let prefix = '';
  for (const name of path.split('.')) {
    const from = kept.get(prefix)?.[Number(name)];
    place.push(from === undefined ? name : String(from));
    prefix = prefix === '' ? name : `${prefix}.${name}`;
  }
  return place.join('.');
}
