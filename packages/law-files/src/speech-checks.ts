import type { Checked, Treaties } from './checked-files.ts';
import type { LawFileProblem } from './law-file-problem.ts';

/**
 * Words of whoever keeps the data to others who keep it: how a row was made, and what is still to be
 * done. A reader of the law wants to hear what is not confirmed or not known; how a row was come by
 * stands in its `source`, how sure it is in its `confidence`.
 */
const OURS = new RegExp(
  [
    ...['recalled', 'from memory', 'as recalled', 'coded', 'verified', 'inferred', 'placeholder'],
    ...['todo', 'tbd', 'fixme', 'check again', 're-?read', 're-?checked', 'unsure'],
    ...['not (read|checked|researched|looked at|seen)', 'was (read|found)', 'not found'],
    ...['model as', 'keep two fields', 'inherited from', 'general list', 'model for'],
    ...['in the data', 'data set', 'case data', 'bilateral data', 'these rows', 'the brief'],
    ...['known to comity', 'working file', 'snapshot', 'when last seen'],
  ]
    .map((words) => `\\b${words}\\b`)
    .concat([
      '\\.(ya?ml|json|md|ts)\\b',
      '\\((read|low|medium|high|recalled)\\)',
      ', (read|medium|low)\\)',
    ])
    .join('|'),
  'i',
);
/** Names of cases of the project itself: `MLA-BGR-USA-NETWALKER`. */
const OUR_CASES = /\b[A-Z]{2,4}-[A-Z]{3}-[A-Z0-9]{3,}/;

/** What no reader is shown as it stands, or what says by its nature where something was read. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['source', 'sources', 'name', 'id', 'at']);

/** Members whose text begins a line or a sentence of its own. */
const BEGINS: ReadonlySet<string> = new Set([
  ...['gist', 'label', 'summary', 'note', 'notes', 'gaps', 'purpose', 'text', 'why', 'closed'],
  ...['otherwise', 'lift', 'never', 'beside', 'uncertainText', 'limits', 'units', 'programmes'],
  ...['participants', 'channels', 'training', 'title', 'rule', 'scopeText'],
  ...['starts', 'who', 'scope', 'factors'],
]);
const SMALL = /^(?!e-)\p{Ll}.*\s/u;

/** Every text that a reader is shown speaks to him: nothing of how the data is kept. */
export function checkSpeech(treaties: Treaties, problems: LawFileProblem[]): void {
  const { folders, jurisdictions, calendars, states, networks, research, ...models } = treaties;
  const ofFolders = folders.flatMap((folder) =>
    Object.values(folder).filter((part): part is Checked<unknown> => typeof part === 'object'),
  );
  const { practices, programmes } = models;
  const others = [
    ...[jurisdictions, calendars, networks, research, practices, programmes],
    ...states,
  ];
  for (const part of [...ofFolders, ...others]) check(part, problems);
}

function check({ value, read }: Checked<unknown>, problems: LawFileProblem[]): void {
  eachText(value, [], (text, path) => {
    const [ours] = OURS.exec(text) ?? OUR_CASES.exec(text) ?? [];
    const at = { file: read.file, line: read.lineOf(path), rule: 'speaks-to-the-reader' };
    if (ours !== undefined) {
      problems.push({ ...at, why: { code: 'speaks-to-ourselves', params: { words: ours } } });
    } else if (BEGINS.has(memberOf(path)) && SMALL.test(text)) {
      problems.push({ ...at, why: { code: 'begins-small', params: { text } } });
    }
  });
}

/** The last name on the way to a text. */
const memberOf = (path: readonly PropertyKey[]): string =>
  path.findLast((step): step is string => typeof step === 'string') ?? '';

function eachText(
  value: unknown,
  path: readonly PropertyKey[],
  use: (text: string, path: PropertyKey[]) => void,
): void {
  if (typeof value === 'string') use(value, [...path]);
  else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) eachText(item, [...path, i], use);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!NOT_SHOWN.has(key)) eachText(item, [...path, key], use);
    }
  }
}
