import { cleaned, type Fault, isBlank, ok, type Result, readWrittenTime } from '@comity/base';
import { ANSWER_NAME } from './check.ts';
import type { Field, Fields, GroupField, ListField } from './field.ts';
import { hourOf } from './forms/day.ts';
import { readPenalty } from './forms/penalty.ts';
import { type PeriodText, periodInOneForm } from './forms/period.ts';
import { targetReader } from './forms/target-readers.ts';
import type { ContentOf, TypedOf } from './value.ts';

type Typed = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A typed text without spaces around it; `undefined` when nothing of it can be seen. */
export const given = (typed: unknown): string | undefined =>
  typeof typed === 'string' && !isBlank(typed) ? typed.trim() : undefined;

/** A typed text of a field that is read, cleaned; `undefined` when nothing is left. */
const read = (typed: unknown): string | undefined => {
  const text = given(typed);
  return text === undefined ? undefined : cleaned(text);
};

/**
 * The content that a typed text makes, checked by nobody yet: blanks are left out, numbers and
 * addresses are brought into their one form where they can be read, a variant keeps the fields of
 * its kind. Blank rows at the end of a list go; rows in the middle keep their place, so that a
 * fault is named at the row where it was typed.
 */
export const contentOfTyped = <const F extends Fields>(fields: F, typed: TypedOf<F>): unknown =>
  groupOfTyped(fields, typed);

function groupOfTyped(fields: Fields, typed: unknown): Record<string, unknown> {
  const found = isRecord(typed) ? typed : {};
  const members = Object.entries(fields).flatMap(([name, field]) => {
    const value = valueOfTyped(field, Object.hasOwn(found, name) ? found[name] : undefined);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(members);
}

function valueOfTyped(field: Field, typed: unknown): unknown {
  switch (field.as) {
    case 'group':
      return groupValueOfTyped(field, typed);
    case 'variant':
      return variantOfTyped(field.of, typed);
    case 'list':
      return listOfTyped(field, typed);
    case 'answers': {
      if (!isRecord(typed)) return field.optional === true ? undefined : {};
      return Object.fromEntries(Object.entries(typed).filter(([, text]) => given(text)));
    }
    case 'flag': {
      const said = read(typed)?.toLowerCase();
      return said === undefined ? undefined : said === 'yes' ? true : said === 'no' ? false : said;
    }
    case 'whole':
      return readWhole(read(typed));
    case 'long':
      return given(typed) === undefined ? undefined : typed;
    case 'line':
      return given(typed);
    case 'part':
      return field.byPlace === true ? undefined : read(typed);
    case 'choice':
      return chosen(field.of, read(typed));
    case 'day':
      return dayOf(read(typed));
    case 'hour': {
      const said = read(typed);
      return said === undefined ? undefined : hourOf(said);
    }
    case 'penalty':
      return canonical(given(typed), readPenalty);
    default:
      return canonical(given(typed), targetReader(field.as) ?? ((text) => ok(cleaned(text))));
  }
}

function groupValueOfTyped(field: GroupField & Field, typed: unknown): unknown {
  const found =
    field.rule === 'period' && isRecord(typed) ? periodInOneForm(textsOf(typed)) : typed;
  const group = groupOfTyped(field.of, found);
  return field.optional === true && saysNothing(group) ? undefined : group;
}

/** Whether a group has no members but groups that have none. */
const saysNothing = (group: object): boolean =>
  Object.values(group).every((member) => isRecord(member) && saysNothing(member));

/** The texts among the members of a typed group. */
export const textsOf = (typed: Typed): PeriodText =>
  Object.fromEntries(
    Object.entries(typed).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );

/** The choice that is meant, whatever its capitals. */
const chosen = (of: readonly string[], typed: string | undefined): string | undefined =>
  of.find((one) => one === typed?.toLowerCase()) ?? typed;

/** A day in its one form; what is none stays, to be named as wrong. */
function dayOf(typed: string | undefined): string | undefined {
  const written = typed === undefined ? undefined : readWrittenTime(typed);
  return written?.ok === true && written.value.time === undefined ? written.value.day : typed;
}

function canonical(
  text: string | undefined,
  read: (text: string) => Result<string, Fault>,
): string | undefined {
  if (text === undefined) return undefined;
  const outcome = read(text);
  return outcome.ok ? outcome.value : text;
}

/**
 * A whole number from its digits, as far as numbers are exact (16 digits); a text that is none stays
 * as it is, to be named as wrong.
 */
/** A whole number, also in groups of three as people and lists write it: `512,000`, `512 000`. */
function readWhole(typed: string | undefined): number | string | undefined {
  if (typed === undefined) return undefined;
  const grouped = /^[0-9]{1,3}(?:([,. '’])[0-9]{3})(?:\1[0-9]{3})*$/.test(typed);
  const digits = grouped ? typed.replace(/[^0-9]/g, '') : typed;
  return /^[0-9]{1,16}$/.test(digits) ? Number(digits) : typed;
}

/** What of a variant is read: the kind chosen, or the first whose fields are filled in. */
function variantOfTyped(of: Readonly<Record<string, Fields>>, typed: unknown): unknown {
  if (!isRecord(typed)) return undefined;
  const chosen = given(typed['kind']);
  const kind =
    chosen ??
    Object.keys(of).find((name) =>
      Object.keys(groupOfTyped(of[name] ?? {}, typed)).some((member) => member !== 'kind'),
    );
  if (kind === undefined) return undefined;
  const fields = Object.hasOwn(of, kind) ? (of[kind] ?? {}) : {};
  return { kind, ...groupOfTyped(fields, typed) };
}

function listOfTyped(field: ListField & Field, typed: unknown): unknown {
  const rows = Array.isArray(typed) ? typed.map((row) => valueOfTyped(field.of, row)) : [];
  while (rows.length > 0 && isEmpty(rows.at(-1))) rows.pop();
  if (rows.length === 0 && field.optional === true) return undefined;
  const { of } = field;
  return of.as === 'group'
    ? rows.map((row, index) => ({ ...idByPlace(of.of, index), ...(row as object) }))
    : rows;
}

/** What of a row follows from its place. */
export const idByPlace = (fields: Fields, index: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) =>
      field.as === 'part' && field.byPlace === true ? [[name, `p${index + 1}`] as const] : [],
    ),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.every(isEmpty)) ||
  (isRecord(value) && Object.values(value).every(isEmpty));

/** A content as somebody would have typed it: the inverse of {@link contentOfTyped}. */
export const typedOfContent = <const F extends Fields>(
  fields: F,
  content: ContentOf<F>,
): TypedOf<F> => typedValue({ as: 'group', of: fields }, content) as TypedOf<F>;

function typedValue(field: Field, value: unknown): unknown {
  if (value === undefined || (field.as === 'part' && field.byPlace === true)) return undefined;
  if (field.as === 'flag') return value === true ? 'yes' : 'no';
  if (field.as === 'list') {
    return Array.isArray(value) ? value.map((row) => typedValue(field.of, row)) : [];
  }
  if (field.as === 'answers') return value;
  if (field.as !== 'group' && field.as !== 'variant') return String(value);
  if (!isRecord(value)) return undefined;
  const kind = field.as === 'variant' ? String(value['kind']) : undefined;
  const fields = field.as === 'group' ? field.of : (field.of[kind ?? ''] ?? {});
  const members = Object.entries(fields).flatMap(([name, member]) => {
    const typed = typedValue(member, value[name]);
    return typed === undefined ? [] : [[name, typed] as const];
  });
  return { ...(kind === undefined ? {} : { kind }), ...Object.fromEntries(members) };
}

const below = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

/** What a posted form gives for the names that a description makes. */
export interface FormReader {
  /** The value of a name; empty when there is none. A day of three boxes comes as one text. */
  readonly one: (name: string, as: Field['as']) => string;
  /** All values of a name: for boxes that are ticked. */
  readonly all: (name: string) => readonly string[];
  /** Every name posted. */
  readonly names: () => Iterable<string>;
}

/**
 * What was typed into the form of a description. Names are paths: `parts.0.targets.1.address`.
 * At most as many rows are read as the description allows, and one more, so that too many is said.
 */
export function typedOfForm<const F extends Fields>(fields: F, form: FormReader): TypedOf<F> {
  const names = [...form.names()];
  const counted = { ...form, rows: rowsIn(names), members: membersIn(names) };
  return readGroup(fields, counted, '') as TypedOf<F>;
}

/** A form of which the rows of every list are counted once, however many lists ask. */
interface CountedForm extends FormReader {
  /** How many rows a list has, by its path. */
  readonly rows: ReadonlyMap<string, number>;
  /** The last names below a path, by that path: `necessity` of `parts.0.contents`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

function membersIn(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const name of names) {
    const dot = name.lastIndexOf('.');
    const path = name.slice(0, Math.max(0, dot));
    const known = members.get(path);
    if (known === undefined) members.set(path, [name.slice(dot + 1)]);
    else known.push(name.slice(dot + 1));
  }
  return members;
}

/** `parts.0.targets.2.port` is a third row of `parts.0.targets`, and a first one of `parts`. */
function rowsIn(names: Iterable<string>): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const name of names) {
    for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
      const end = name.indexOf('.', dot + 1);
      const index = Number(name.slice(dot + 1, end < 0 ? undefined : end));
      const list = name.slice(0, dot);
      if (Number.isSafeInteger(index) && index >= (rows.get(list) ?? 0)) rows.set(list, index + 1);
    }
  }
  return rows;
}

function readGroup(fields: Fields, form: CountedForm, path: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      readField(field, form, below(path, name)),
    ]),
  );
}

function readField(field: Field, form: CountedForm, path: string): unknown {
  switch (field.as) {
    case 'group':
      return readGroup(field.of, form, path);
    case 'variant':
      return {
        kind: form.one(below(path, 'kind'), 'choice'),
        ...Object.assign({}, ...Object.values(field.of).map((of) => readGroup(of, form, path))),
      };
    case 'list':
      return readList(field, form, path);
    case 'answers':
      return readAnswers(form, path, field.max);
    default:
      return form.one(path, field.as);
  }
}

function readList(field: ListField & Field, form: CountedForm, path: string): unknown[] {
  const ticked = form.all(path);
  if (ticked.length > 0) return ticked.slice(0, field.max + 1);
  const rows = form.rows.get(path) ?? 0;
  return Array.from({ length: Math.min(rows, field.max + 1) }, (_, index) =>
    readField(field.of, form, below(path, index)),
  );
}

const readAnswers = (form: CountedForm, path: string, max: number): Record<string, string> =>
  Object.fromEntries(
    (form.members.get(path) ?? [])
      .filter((name) => ANSWER_NAME.test(name))
      .slice(0, max + 1)
      .map((name) => [name, form.one(below(path, name), 'long')]),
  );
