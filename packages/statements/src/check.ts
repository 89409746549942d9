import {
  checkText,
  type Fault,
  isBlank,
  no,
  ok,
  parsePinpoint,
  placed,
  type Result,
} from '@comity/base';
import type { CodeForm, Field, Fields } from './field.ts';
import { LENGTHS } from './field.ts';
import { isDay, isHour, isMoment } from './forms/day.ts';
import { isPenalty } from './forms/penalty.ts';
import { hasZoneForm, isPeriodTime } from './forms/period.ts';
import type { ContentOf } from './value.ts';

/**
 * Checks a content against its description, closed: what is not described is a fault. Two nodes
 * with the same description say the same of the same bytes; what hangs on tables that may differ
 * from node to node (time zones, registries) is left to {@link typedProblems}.
 *
 * Codes: `missing`, `unknown-field`, `not-allowed`, `too-many`, `too-few`, `number-out-of-range`,
 * `text-too-long`, `text-hidden-characters`, `text-lone-surrogate`, `one-line`, `date-impossible`, `day-impossible`, `hour-form`,
 * `zone-unknown`, `penalty-form`, `pinpoint-form`, `code-form`, each with the path of its field in `at`.
 */
export function checkContent<const F extends Fields>(
  fields: F,
  content: unknown,
): Result<ContentOf<F>, readonly Fault[]> {
  const problems = groupProblems(fields, content, '');
  return problems.length === 0 ? ok(content as ContentOf<F>) : no(problems);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NOT_ALLOWED: Fault = { code: 'not-allowed' };
const MISSING: Fault = { code: 'missing' };

const at = (path: string, problem: Fault): Fault[] => [
  path === '' ? problem : placed(problem, { at: path }),
];
const below = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

function groupProblems(fields: Fields, value: unknown, path: string, tag?: string): Fault[] {
  if (!isRecord(value)) return at(path, NOT_ALLOWED);
  const unknown = Object.keys(value).filter((name) => !Object.hasOwn(fields, name) && name !== tag);
  return [
    ...Object.entries(fields).flatMap(([name, field]) =>
      memberProblems(
        field,
        Object.hasOwn(value, name) ? value[name] : undefined,
        below(path, name),
      ),
    ),
    ...Object.entries(fields).flatMap(([name, field]) =>
      insteadProblems(field, value, { name, path: below(path, name) }),
    ),
    ...unknown.flatMap((name) => at(below(path, name.slice(0, 60)), { code: 'unknown-field' })),
  ];
}

function memberProblems(field: Field, value: unknown, path: string): Fault[] {
  if (value !== undefined) return valueProblems(field, value, path);
  return field.optional === true ? [] : at(path, MISSING);
}

/** Of two fields that stand for each other one is said. */
function insteadProblems(
  { insteadOf }: Field,
  value: Readonly<Record<string, unknown>>,
  { name, path }: { readonly name: string; readonly path: string },
): Fault[] {
  if (insteadOf === undefined) return [];
  const said = (one: string): boolean => Object.hasOwn(value, one) && value[one] !== undefined;
  if (said(name) !== said(insteadOf)) return [];
  return at(path, said(name) ? NOT_ALLOWED : MISSING);
}

function valueProblems(field: Field, value: unknown, path: string): Fault[] {
  switch (field.as) {
    case 'list':
      return listProblems(field, value, path);
    case 'group':
      return groupProblems(field.of, value, path);
    case 'variant': {
      if (!isRecord(value)) return at(path, NOT_ALLOWED);
      const kind = value['kind'];
      if (kind === undefined) return at(below(path, 'kind'), MISSING);
      const known = typeof kind === 'string' && Object.hasOwn(field.of, kind);
      if (!known) return at(below(path, 'kind'), NOT_ALLOWED);
      return groupProblems(field.of[kind] ?? {}, value, path, 'kind');
    }
    case 'answers':
      return answersProblems(value, path, field.max);
    case 'flag':
      return typeof value === 'boolean' ? [] : at(path, NOT_ALLOWED);
    case 'whole':
      return wholeProblems(value, field, path);
    default:
      return typeof value === 'string'
        ? textProblems(field, value).flatMap((problem) => at(path, problem))
        : at(path, NOT_ALLOWED);
  }
}

function listProblems(
  { of, min, max }: Field & { readonly as: 'list' },
  value: unknown,
  path: string,
): Fault[] {
  if (!Array.isArray(value)) return at(path, NOT_ALLOWED);
  if (value.length < min) {
    return at(path, min === 1 ? MISSING : { code: 'too-few', params: { min } });
  }
  if (value.length > max) {
    return at(path, { code: 'too-many', params: { n: value.length, max } });
  }
  return value.flatMap((row, index) => memberProblems(of, row, below(path, index)));
}

/** Names of answers, as instruments' contents are called. */
export const ANSWER_NAME = /^[A-Za-z][A-Za-z0-9]{0,60}$/;

function answersProblems(value: unknown, path: string, max: number): Fault[] {
  if (!isRecord(value)) return at(path, NOT_ALLOWED);
  const names = Object.keys(value);
  if (names.length > max) return at(path, { code: 'too-many', params: { n: names.length, max } });
  return names.flatMap((name) => {
    if (!ANSWER_NAME.test(name)) return at(path, { code: 'field-name' });
    const answer = value[name];
    return typeof answer === 'string'
      ? proseProblems(answer, LENGTHS.long).flatMap((problem) => at(below(path, name), problem))
      : at(below(path, name), NOT_ALLOWED);
  });
}

function wholeProblems(
  value: unknown,
  { min, max }: { readonly min: number; readonly max: number },
  path: string,
): Fault[] {
  const fits = Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;
  return fits ? [] : at(path, { code: 'number-out-of-range', params: { min, max } });
}

/** A text with something in it, without hidden characters. */
export function proseProblems(value: string, lengthMax: number): Fault[] {
  if (isBlank(value)) return [MISSING];
  const checked = checkText(value, lengthMax);
  return checked.ok ? [] : [checked.error];
}

const ACT_ID = /^[A-Za-z0-9_-]{22}$/;
const PART_ID = /^p[1-9][0-9]{0,2}$/;
const DECIMAL = /^(0|[1-9][0-9]{0,20})(\.[0-9]{1,18})?$/;

const CODE_FORMS: Readonly<Record<CodeForm, RegExp>> = {
  participant: /^[A-Z][A-Z0-9-]{1,15}$/,
  measure: /^[a-z][a-z-]{1,60}$/,
  instrument: /^[A-Za-z][A-Za-z0-9-]{1,60}$/,
  ground: /^[a-z][a-z0-9-]{1,60}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  currency: /^[A-Z0-9]{2,12}$/,
  case: /^[A-Za-z0-9][A-Za-z0-9._-]{0,96}$/,
  authority: /^[A-Z][A-Z0-9-]{2,15}\.[a-z0-9]+(-[a-z0-9]+){0,12}$/,
  network: /^[a-z][a-z0-9-]{1,60}$/,
};

type TextLike = Exclude<
  Field,
  { readonly as: 'list' | 'group' | 'variant' | 'answers' | 'flag' | 'whole' }
>;

function textProblems(field: TextLike, value: string): Fault[] {
  const when = (fine: boolean, problem: Fault): Fault[] => (fine ? [] : [problem]);
  switch (field.as) {
    case 'line':
    case 'long':
    case 'ip':
    case 'port':
    case 'protocol':
    case 'host':
    case 'url':
    case 'telephone':
    case 'wallet':
    case 'transaction':
    case 'device-number': {
      const found = proseProblems(value, field.max);
      if (found.length > 0 || field.as === 'long') return found;
      return when(!/[\r\n\u2028\u2029]/.test(value), { code: 'one-line' });
    }
    case 'penalty':
      return when(isPenalty(value), {
        code: 'penalty-form',
        params: { typed: value.slice(0, 40) },
      });
    case 'choice':
      return when(field.of.includes(value), NOT_ALLOWED);
    case 'day':
      return when(isDay(value), { code: 'day-impossible', params: { typed: value.slice(0, 40) } });
    case 'moment':
      return when(isMoment(value), {
        code: 'date-impossible',
        params: { typed: value.slice(0, 40) },
      });
    case 'local-time':
      return when(isPeriodTime(value), {
        code: 'date-impossible',
        params: { typed: value.slice(0, 40) },
      });
    case 'hour':
      return when(isHour(value), { code: 'hour-form', params: { typed: value.slice(0, 40) } });
    case 'zone':
      return when(hasZoneForm(value), {
        code: 'zone-unknown',
        params: { typed: value.slice(0, 40) },
      });
    case 'decimal':
      return when(DECIMAL.test(value), NOT_ALLOWED);
    case 'act':
      return when(ACT_ID.test(value), NOT_ALLOWED);
    case 'part':
      return when(PART_ID.test(value), NOT_ALLOWED);
    case 'code':
      return when(CODE_FORMS[field.form].test(value), {
        code: 'code-form',
        params: { form: field.form, typed: value.slice(0, 40) },
      });
    case 'pinpoint': {
      if (value.length > LENGTHS.short) {
        return [{ code: 'text-too-long', params: { length: value.length, max: LENGTHS.short } }];
      }
      const parsed = parsePinpoint(value);
      return parsed.ok ? [] : [parsed.error];
    }
  }
}
