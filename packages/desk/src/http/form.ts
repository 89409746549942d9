import { unescape as percentDecoded } from 'node:querystring';

/**
 * What a form or an address carries: names with the values given for each, in their order. Reading
 * never fails; an absent name is an empty text, as an empty field is.
 */
export interface Fields {
  /** The first value of the name with outer white space kept; '' when there is none. */
  one(name: string): string;
  /** All values of the name, for checkboxes. */
  all(name: string): readonly string[];
  has(name: string): boolean;
  /** Every pair, in the order sent: what a page must carry on so that nothing typed is lost. */
  pairs(): readonly (readonly [string, string])[];
}

/** Bounds of one posted form. Sizes are UTF-16 code units for values, bytes for the whole. */
export interface FormLimits {
  /** More than this is read and thrown away, so that the browser gets an answer and not a cut. */
  readonly bytesKept: number;
  readonly bytesDrained: number;
  readonly pairs: number;
  readonly value: number;
}

/** Forms in which officers write at length. */
export const FORM_LIMITS: FormLimits = {
  bytesKept: 4 * 1024 * 1024,
  bytesDrained: 16 * 1024 * 1024,
  pairs: 600,
  value: 100_000,
};

/** Everything else, and everything from visitors who have not signed in: there is little to say. */
export const SMALL_LIMITS: FormLimits = {
  bytesKept: 64 * 1024,
  bytesDrained: 16 * 1024 * 1024,
  pairs: 100,
  value: 20_000,
};

/** Screens whose forms hold long texts, by the first part of their names. */
const LONG = new Set(['case', 'request', 'draft', 'emergency']);

/** What the form of a screen may hold. */
export const limitsOf = (screenName: string): FormLimits =>
  LONG.has(screenName.split('.')[0] ?? '') ? FORM_LIMITS : SMALL_LIMITS;

/** Why a form was not taken: which field when one is to blame, and the two sizes. */
export interface TooLarge {
  readonly field: string | null;
  readonly size: number;
  readonly limit: number;
  readonly unit: 'characters' | 'bytes' | 'fields';
}

/** Fields from name and value pairs, for a form that is opened with something in it. */
export const fieldsOf = (pairs: readonly (readonly [string, string])[]): Fields => {
  const byName = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  return {
    one: (name) => byName.get(name)?.[0] ?? '',
    all: (name) => byName.get(name) ?? [],
    has: (name) => byName.has(name),
    pairs: () => pairs,
  };
};

/** A form with nothing in it. */
export const NO_FIELDS: Fields = fieldsOf([]);

/** Reads the query part of an address. */
export const readQuery = (query: string): Fields =>
  fieldsOf([...new URLSearchParams(query)].slice(0, FORM_LIMITS.pairs));

/**
 * Reads a posted form. Browsers send line ends as CR LF; the fields hold LF, as the texts that are
 * signed do. The pairs are counted before any of them is read, and each is read by itself: the cost
 * grows with the bytes and not with their square.
 */
export function readForm(body: Buffer, limits: FormLimits): Fields | TooLarge {
  const count = pairsIn(body, limits.pairs);
  if (count > limits.pairs) {
    return { field: null, size: count, limit: limits.pairs, unit: 'fields' };
  }
  const pairs: [string, string][] = [];
  for (const pair of spaced(body).split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = percentDecoded(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : percentDecoded(pair.slice(equals + 1));
    const text = value.split('\r\n').join('\n');
    if (name.length > 200) {
      return { field: null, size: name.length, limit: 200, unit: 'characters' };
    }
    if (text.length > limits.value) {
      return { field: name, size: text.length, limit: limits.value, unit: 'characters' };
    }
    pairs.push([name, text]);
  }
  return fieldsOf(pairs);
}

const AMPERSAND = 0x26;
const PLUS = 0x2b;
const SPACE = 0x20;

/** The text of a body with a blank for each plus: byte by byte, as a search in a text is far dearer. */
function spaced(body: Buffer): string {
  const bytes = Buffer.from(body);
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === PLUS) bytes[at] = SPACE;
  return bytes.toString('utf8');
}

/** How many pairs a body holds; counting ends one beyond `max`. */
function pairsIn(body: Buffer, max: number): number {
  let count = 1;
  for (let at = body.indexOf(AMPERSAND); at >= 0 && count <= max; count += 1) {
    at = body.indexOf(AMPERSAND, at + 1);
  }
  return count;
}

const TOKEN_MAX = 200;

/** The first value of a field that needs no decoding, found without reading the form; '' if none. */
export function rawField(body: Buffer, name: string): string {
  const start = `${name}=`;
  const later = body.indexOf(`&${start}`);
  const isFirst = body.subarray(0, start.length).equals(Buffer.from(start));
  if (!isFirst && later < 0) return '';
  const at = isFirst ? start.length : later + 1 + start.length;
  const near = body.subarray(at, at + TOKEN_MAX);
  const end = near.indexOf(AMPERSAND);
  return near.subarray(0, end < 0 ? near.length : end).toString('latin1');
}

/**
 * Reads what a script of ours posted as JSON: the members of one object, values that are no texts
 * as their JSON. Anything else is an empty form, which every screen refuses in its own words.
 */
export function readJsonForm(body: Buffer): Fields {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO_FIELDS;
    return fieldsOf(
      Object.entries(value).map(([name, member]) => [
        name,
        typeof member === 'string' ? member : JSON.stringify(member),
      ]),
    );
  } catch {
    return NO_FIELDS;
  }
}

/** Tells the two outcomes of {@link readForm} apart. */
export const isTooLarge = (outcome: Fields | TooLarge): outcome is TooLarge =>
  !('pairs' in outcome);

/**
 * Takes a request's bytes. Beyond the kept size the rest is read and dropped, so that the sender
 * hears the answer instead of a broken line; beyond the drained size the line is cut.
 */
export async function readBody(
  chunks: AsyncIterable<Buffer>,
  limits: FormLimits,
): Promise<Buffer | TooLarge> {
  const kept: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= limits.bytesKept) kept.push(chunk);
    else kept.length = 0;
    if (size > limits.bytesDrained) break;
  }
  if (size > limits.bytesKept) {
    return { field: null, size, limit: limits.bytesKept, unit: 'bytes' };
  }
  return Buffer.concat(kept);
}
