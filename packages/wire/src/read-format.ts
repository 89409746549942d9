import {
  canonicalBytes,
  type Fault,
  type Json,
  type JsonLimits,
  no,
  ok,
  parseStrictJson,
  type Result,
} from '@comity/base';
import type * as z from 'zod';

/**
 * Reads JSON that must be in its one canonical form (RFC 8785), so that bytes and value are the
 * same thing. Codes: those of `parseStrictJson`, and `json-not-canonical`.
 */
export function readCanonical(bytes: Uint8Array, limits: JsonLimits): Result<Json> {
  const parsed = parseStrictJson(bytes, limits);
  if (!parsed.ok) return parsed;
  const canonical = canonicalBytes(parsed.value);
  if (Buffer.compare(canonical, bytes) === 0) return parsed;
  const differs = canonical.findIndex((byte, i) => byte !== bytes[i]);
  return no({
    code: 'json-not-canonical',
    at: `byte ${(differs < 0 ? canonical.length : differs) + 1}`,
  });
}

/**
 * So often a schema is gone through as it is written. After that a function is made of it, which takes
 * as long as some dozen readings: a start reads a few things, once each. Both say the same.
 */
const SELDOM = 8;
const asked = new WeakMap<object, number>();

/** Checks a value against a closed schema. Code: `schema`; `at` points to the first wrong member. */
export function conform<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const times = asked.get(schema) ?? 0;
  if (times < SELDOM) asked.set(schema, times + 1);
  const result = schema.safeParse(value, { jitless: times < SELDOM });
  return result.success ? ok(result.data) : no(schemaFault(result.error));
}

function schemaFault(error: z.core.$ZodError): Fault {
  const issue = error.issues[0];
  const at = `/${(issue?.path ?? []).map(String).join('/')}`.slice(0, 200);
  return { code: 'schema', params: { rule: issue?.code ?? 'form' }, at };
}

/** Both: canonical bytes to a value of a format. Codes: those of the two. */
export function readFormat<T>(
  bytes: Uint8Array,
  schema: z.ZodType<T>,
  limits: JsonLimits,
): Result<T> {
  const json = readCanonical(bytes, limits);
  return json.ok ? conform(schema, json.value) : json;
}
