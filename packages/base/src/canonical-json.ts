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
  if (Array.isArray(value)) return arrayText(value);
  if (typeof value === 'object') return objectText(value as Readonly<Record<string, unknown>>);
  throw new BrokenPromise(`no JSON value: ${typeof value}`);
}

function arrayText(items: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < items.length; i += 1) text += (i === 0 ? '' : ',') + canonicalText(items[i]);
  return `[${text}]`;
}

function objectText(object: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(object);
  if (!isAscending(names)) names.sort();
  let text = '';
  for (const name of names) {
    const member = object[name];
    if (member === undefined) continue;
    text += `${text === '' ? '' : ','}${canonicalText(name)}:${canonicalText(member)}`;
  }
  return `{${text}}`;
}

/** True for whatever was read from canonical bytes: nothing is left to sort. */
function isAscending(names: readonly string[]): boolean {
  for (let i = 1; i < names.length; i += 1) {
    if ((names[i - 1] ?? '') > (names[i] ?? '')) return false;
  }
  return true;
}

const encoder = new TextEncoder();

/** UTF-8 bytes of {@link canonicalText}: the bytes that are hashed, signed and sent. */
export const canonicalBytes = (value: unknown): Uint8Array<ArrayBuffer> =>
  encoder.encode(canonicalText(value)) as Uint8Array<ArrayBuffer>;
