import { BrokenPromise } from './assert.ts';

/** What canonical JSON can carry. Comity's formats use no fractions, so numbers are integers. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/**
 * Canonical text of a JSON value by RFC 8785 (JCS): members sorted by UTF-16 code units, no
 * whitespace, ECMAScript number and string forms.
 *
 * Members whose value is `undefined` are left out, as in `JSON.stringify`, so that optional fields
 * can be written plainly. A lone surrogate, a non-finite number or any other kind of value is a
 * broken promise: nothing of the kind may reach a format.
 */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new BrokenPromise(`no JSON number: ${value}`);
    return JSON.stringify(value);
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new BrokenPromise('a lone surrogate has no UTF-8 form');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object') {
    const members: string[] = [];
    for (const name of Object.keys(value).sort()) {
      const member = (value as Record<string, unknown>)[name];
      if (member !== undefined) members.push(`${canonicalText(name)}:${canonicalText(member)}`);
    }
    return `{${members.join(',')}}`;
  }
  throw new BrokenPromise(`no JSON value: ${typeof value}`);
}

const encoder = new TextEncoder();

/** UTF-8 bytes of {@link canonicalText}: the bytes that are hashed, signed and sent. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  encoder.encode(canonicalText(value)) as Uint8Array<ArrayBuffer>;
