import {
  canonicalBytes,
  type Json,
  type JsonLimits,
  no,
  ok,
  type Problem,
  parseStrictJson,
  type Result,
} from '@comity/base';
import type { z } from 'zod';

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
    text: 'The JSON is not in canonical form: order, spacing or escapes differ.',
    at: `byte ${(differs < 0 ? canonical.length : differs) + 1}`,
  });
}

/** Checks a value against a closed schema. Code: `schema`; `at` points to the first wrong member. */
export function conform<T>(schema: z.ZodType<T>, value: unknown): Result<T> {
  const result = schema.safeParse(value);
  return result.success ? ok(result.data) : no(schemaProblem(result.error));
}

function schemaProblem(error: z.core.$ZodError): Problem {
  const issue = error.issues[0];
  const at = `/${(issue?.path ?? []).map(String).join('/')}`.slice(0, 200);
  const reason = (issue?.message ?? 'it has another form').slice(0, 200);
  return { code: 'schema', text: `${at} does not fit the format: ${reason}.`, at };
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
