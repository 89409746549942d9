import { type Fault, type Json, placed } from '@comity/base';
import { type Facts, REQUEST } from '@comity/case';
import { readTyped } from '@comity/statements';
import { inDescription, inFile } from './names-in-file.ts';

/** Facts of a request out of a file, what in it is no fact, and where each field stands there. */
export interface FactsFile {
  readonly facts: Facts;
  readonly faults: readonly Fault[];
  /** The path in the file of a path in the facts: `targets.0.from` of `parts.0.targets.0.period.from`. */
  placeOf(path: string): string;
}

type Members = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the file says of the authority written to: no part of what is said to it. */
const ADDRESSEE = 'toAuthority';

/**
 * Reads the facts as they stand in a file: a request of one measure has `measure` and `targets` at
 * the top, one of several has `parts`; a target has its period flat (`from`, `to`, `zone`). Codes:
 * those of `readTyped`.
 */
export function factsFile(value: Json): FactsFile {
  const flat = isRecord(value) && !('parts' in value);
  const placeOf = (path: string): string => {
    const [, row, part, index, field] = TARGET.exec(path) ?? [];
    const named =
      row === undefined || field === undefined
        ? path
        : `${row}.${inFile(kindAt(value, part, index), field)}`;
    const place = named.replace(/^(parts\.\d+\.targets\.\d+)\.period(?=\.|$)/, '$1');
    // A name marked as unknown below is said as it stands in the file.
    const there = place.replace(/ $/, '');
    if (flat) return there.replace(/^parts\.0\./, '');
    return isRecord(value) && 'contents' in value
      ? there.replace(/^parts\.\d+\.(contents(?:\.|$))/, '$1')
      : there;
  };
  if (!isRecord(value)) return { facts: {}, faults: [{ code: 'not-allowed' }], placeOf };
  const { [ADDRESSEE]: to, ...said } = value;
  const { measure, targets, wanted, wantedBy, contents, ...rest } = said;
  const part = withoutAbsent({ measure, targets, wanted, wantedBy, contents });
  const outer = flat ? { ...rest, parts: [part] } : withContents(said);
  const read = readTyped(REQUEST, { ...outer, parts: partsOf(outer['parts']) });
  const wrongTo: Fault[] =
    to === undefined || typeof to === 'string' ? [] : [{ code: 'not-allowed', at: ADDRESSEE }];
  return {
    facts: { ...read.typed, ...(typeof to === 'string' ? { toAuthority: to } : {}) },
    faults: [...read.faults, ...wrongTo].map((fault) =>
      fault.at === undefined ? fault : placed(fault, { at: placeOf(fault.at) }),
    ),
    placeOf,
  };
}

/** Contents at the top of a file of several parts are those of each part that has none of its own. */
function withContents({ contents, ...said }: Members): Members {
  if (contents === undefined) return said;
  return { ...said, parts: each(said['parts'], (part) => ({ contents, ...part })) };
}

/** The path of a field of a target. */
const TARGET = /^(parts\.(\d+)\.targets\.(\d+))\.([A-Za-z]+)$/;

/** The kind of a target as the file has it. */
function kindAt(file: unknown, part = '0', index = '0'): string {
  const within = (value: unknown, name: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Members)[name]
      : undefined;
  const holder = within(file, 'parts') === undefined ? file : within(within(file, 'parts'), part);
  return String(within(within(within(holder, 'targets'), index), 'kind') ?? '');
}

const withoutAbsent = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));

const each = (value: unknown, change: (row: Members) => unknown): unknown =>
  Array.isArray(value) ? value.map((row) => (isRecord(row) ? change(row) : row)) : value;

const partsOf = (parts: unknown): unknown =>
  each(parts, (part) => withoutAbsent({ ...part, targets: each(part['targets'], targetOf) }));

/** A target with its period in a group, as the description has it. */
function targetOf(target: Members): Members {
  const { from, to, zone, period, ...rest } = target;
  const given = withoutAbsent({ from, to, zone });
  const kind = typeof rest['kind'] === 'string' ? rest['kind'].trim() : '';
  // A name that the file does not have stays one that the description has not either.
  const fields = Object.entries(rest).map(([name, value]) => [
    inDescription(kind, name) ?? `${name} `,
    value,
  ]);
  return {
    ...Object.fromEntries(fields),
    // The file has no such member: it is named as unknown where it stands.
    ...(period === undefined ? {} : { 'period ': period }),
    ...(Object.keys(given).length === 0 ? {} : { period: given }),
  };
}
