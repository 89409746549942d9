import { type Fault, no, ok, parseStrictJson, type Result } from '@comity/base';
import * as z from 'zod';

/** The longest body of a call, in bytes, and how deep it may be. */
export const BODY = { bytesMax: 1_048_576, depthMax: 16 } as const;

/** Characters of the name of a place, in an answer. */
const PLACE_MAX = 120;

/** Reads the body of a call; only what its shape names. Codes: of `parseStrictJson` and of {@link readShape}. */
export function readBody(shape: z.ZodType, body: unknown): Result<unknown, readonly Fault[]> {
  const parsed = parseStrictJson(body instanceof Uint8Array ? body : new Uint8Array(), BODY);
  return parsed.ok ? readShape(shape, parsed.value) : no([parsed.error]);
}

/** Nothing of ours has a control character in its name; the database cannot even look for one. */
export const hasControl = (text: string): boolean => /[\u0000-\u001f\u007f]/.test(text);

/**
 * Reads what stands behind the question mark; a name that comes several times is a list. Codes: of
 * {@link readShape}; `not-allowed` for a value with a control character.
 */
export function readQuery(shape: z.ZodObject, search: string): Result<unknown, readonly Fault[]> {
  const given = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (hasControl(value)) return no([{ code: 'not-allowed', at: name.slice(0, PLACE_MAX) }]);
    const all = given.get(name);
    if (all === undefined) given.set(name, [value]);
    else all.push(value);
  }
  const members = [...given].map(([name, all]) => {
    const isList = takesList(shape.shape[name]);
    return [name, isList || all.length > 1 ? all : all[0]] as const;
  });
  return readShape(shape, Object.fromEntries(members));
}

const takesList = (member: unknown): boolean =>
  member instanceof z.ZodArray || (member instanceof z.ZodOptional && takesList(member.unwrap()));

/** Codes: `unknown-field`, `missing`, `not-allowed`, each with its path. */
function readShape(shape: z.ZodType, value: unknown): Result<unknown, readonly Fault[]> {
  const read = shape.safeParse(value);
  return read.success
    ? ok(read.data)
    : no(read.error.issues.flatMap((issue) => faultsOf(issue, value)));
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown): readonly Fault[] {
  const place = (path: readonly PropertyKey[]): string =>
    path.map(String).join('.').slice(0, PLACE_MAX);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...({ code: 'unknown-field' } as const),
      at: place([...issue.path, key]),
    }));
  }
  const isMissing = valueAt(value, issue.path) === undefined;
  return [{ code: isMissing ? 'missing' : 'not-allowed', at: place(issue.path) }];
}

const valueAt = (value: unknown, [name, ...rest]: readonly PropertyKey[]): unknown =>
  name === undefined
    ? value
    : typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? valueAt((value as Readonly<Record<PropertyKey, unknown>>)[name], rest)
      : undefined;
