import type { Confidence } from '@comity/base';
import type { Checked, Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';
import { type RestsOn, surestBy } from './surest.ts';

/** No row is surer than its own source lets it be, in whatever file and however deep it stands. */
export function checkSources(treaties: Treaties, problems: LawFileProblem[]): void {
  const { folders, jurisdictions, calendars, states, networks, research, ...models } = treaties;
  for (const folder of folders) {
    for (const [name, part] of Object.entries(folder)) {
      if (typeof part === 'string') continue;
      check(part, OF_STATES.has(name) ? 'fact' : 'text', problems);
    }
  }
  for (const part of [jurisdictions, calendars, research, ...states]) check(part, 'fact', problems);
  for (const part of [networks, models.practices, models.programmes]) check(part, 'text', problems);
}

/** Parts of an instrument's folder that say what States did. */
const OF_STATES: ReadonlySet<string> = new Set(['parties', 'declarations']);

function check(part: Checked<unknown>, of: RestsOn, problems: LawFileProblem[]): void {
  eachSourced(part.value, [], of, (row, path, rests) => {
    const most = surestBy(row.source, rests);
    if (SURE[row.confidence] <= SURE[most]) return;
    problems.push({
      file: part.read.file,
      line: part.read.lineOf([...path, 'confidence']),
      rule: 'as-sure-as-its-source',
      why: { code: 'surer-than-source', params: { confidence: row.confidence, most } },
    });
  });
}

const SURE: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 };

interface SourcedRow {
  readonly source: string;
  readonly confidence: Confidence;
}

const isSourced = (value: object): value is SourcedRow =>
  'source' in value && typeof value.source === 'string' && 'confidence' in value;

function eachSourced(
  value: unknown,
  path: PropertyKey[],
  of: RestsOn,
  use: (row: SourcedRow, path: PropertyKey[], of: RestsOn) => void,
): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) eachSourced(item, [...path, i], of, use);
  } else if (typeof value === 'object' && value !== null) {
    if (isSourced(value)) use(value, path, of);
    for (const [key, item] of Object.entries(value)) {
      eachSourced(item, [...path, key], OF_STATES.has(key) ? 'fact' : of, use);
    }
  }
}
