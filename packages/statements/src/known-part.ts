import type { Field, Fields } from './field.ts';

/** What is described of a content, and the paths of what is not. */
export interface KnownPart {
  readonly content: unknown;
  /** `byHour.0.ninth`, in the order of the content. */
  readonly unknown: readonly string[];
}

/** Names of one content at most, and characters of each: they come from outside. */
const NAMES_MAX = 50;
const NAME_LENGTH = 60;

/**
 * A content without the members that its description does not name, wherever they stand: what a
 * later version has added. Nothing else is changed, and nothing is checked.
 */
export function knownPart(fields: Fields, content: unknown): KnownPart {
  const unknown: string[] = [];
  const left = groupPart(fields, content, { path: '', unknown });
  return { content: left, unknown: unknown.slice(0, NAMES_MAX) };
}

interface Place {
  readonly path: string;
  /** Filled with what is met. */
  readonly unknown: string[];
}

const below = ({ path, unknown }: Place, name: string | number): Place => ({
  path: path === '' ? String(name) : `${path}.${name}`,
  unknown,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function groupPart(fields: Fields, value: unknown, place: Place, tag?: string): unknown {
  if (!isRecord(value)) return value;
  const kept: [string, unknown][] = [];
  for (const [name, member] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field !== undefined) kept.push([name, valuePart(field, member, below(place, name))]);
    else if (name === tag) kept.push([name, member]);
    else place.unknown.push(below(place, name.slice(0, NAME_LENGTH)).path);
  }
  return Object.fromEntries(kept);
}

function valuePart(field: Field, value: unknown, place: Place): unknown {
  switch (field.as) {
    case 'list':
      return Array.isArray(value)
        ? value.map((row, index) => valuePart(field.of, row, below(place, index)))
        : value;
    case 'group':
      return groupPart(field.of, value, place);
    case 'variant': {
      const kind = isRecord(value) ? value['kind'] : undefined;
      const known = typeof kind === 'string' && Object.hasOwn(field.of, kind);
      return known ? groupPart(field.of[kind] ?? {}, value, place, 'kind') : value;
    }
    default:
      return value;
  }
}
