import { checkAssigned, type Fault, placed, type Result } from '@comity/base';
import { checkContent } from './check.ts';
import { everyField, type FieldIn } from './every-field.ts';
import type { Fields } from './field.ts';
import { readPenalty } from './forms/penalty.ts';
import { checkPeriod } from './forms/period.ts';
import { targetReader } from './forms/target-readers.ts';
import { contentOfTyped, given, textsOf } from './typed.ts';
import type { TypedOf } from './value.ts';

/**
 * Names what is wrong in what somebody has typed so far, each with the path of its field; what is
 * merely not typed yet is not named. Beside the codes of {@link checkContent}: those of periods,
 * penalties and of the readers of targets, and `text-unassigned-character`, which hang on the tables
 * of this machine.
 */
export function typedFaults<const F extends Fields>(fields: F, typed: TypedOf<F>): Fault[] {
  const content = contentOfTyped(fields, typed);
  const checked = checkContent(fields, content);
  const formal = checked.ok
    ? []
    : checked.error.filter(({ code }) => code !== 'missing' && code !== 'too-few');
  const read = everyField(fields, typed).flatMap(fieldFaults);
  const named = new Set(read.map(({ at }) => at));
  return [...read, ...formal.filter(({ at }) => !named.has(at))].sort(byPlace(fields));
}

type Typed = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Typed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const below = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

function fieldFaults({ field, path, value }: FieldIn): Fault[] {
  switch (field.as) {
    case 'group':
      return field.rule === 'period' && isRecord(value)
        ? checkPeriod(textsOf(value)).map((fault) =>
            placed(fault, { at: below(path, fault.at ?? 'from') }),
          )
        : [];
    case 'penalty':
      return unread(value, path, readPenalty);
    case 'line':
    case 'long':
      return unread(value, path, checkAssigned);
    case 'answers':
      return isRecord(value)
        ? Object.entries(value).flatMap(([name, text]) =>
            unread(text, below(path, name), checkAssigned),
          )
        : [];
    default: {
      const reader = targetReader(field.as);
      return reader === undefined ? [] : unread(value, path, reader);
    }
  }
}

function unread(
  typed: unknown,
  path: string,
  read: (text: string) => Result<unknown, Fault>,
): Fault[] {
  const text = given(typed);
  if (text === undefined || text.length > LONGEST_READ) return [];
  const found = read(text);
  return found.ok ? [] : [placed(found.error, { at: path })];
}

/** What is longer has its fault by length already. */
const LONGEST_READ = 20_000;

/** In the order in which the fields are asked. */
function byPlace(fields: Fields): (one: Fault, other: Fault) => number {
  const order = Object.keys(fields);
  const place = ({ at = '' }: Fault) => order.indexOf(at.split('.')[0] ?? '');
  return (one, other) => place(one) - place(other);
}
