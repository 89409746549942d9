import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { networkRow, researchRow } from './basics-form.ts';
import { calendarRow } from './calendar-form.ts';
import type { Checked, InstrumentFolder, Treaties } from './checked-files.ts';
import { contentRow } from './content-form.ts';
import { expandSeries } from './expand-series.ts';
import { checkForm, type LawFile, type ParsedFiles, parseLawFileOnce } from './law-file.ts';
import type { LawFileProblem } from './law-file-problem.ts';
import { conditionRow, measureRow } from './measure-form.ts';
import { practiceRow, programmeRow } from './practice-form.ts';
import { stateFile } from './profile-form.ts';
import {
  actRow,
  articleRow,
  clockRow,
  declarationRow,
  instrumentFile,
  jurisdictionRow,
  partyRow,
} from './row-forms.ts';
import { rulesFile } from './rules-form.ts';
import { seriesFile } from './series-form.ts';
import { treatyFiles } from './treaty-files.ts';

/** What each file of an instrument's folder may hold, by its name. */
const FORMS = {
  instrument: instrumentFile,
  parties: z.array(partyRow),
  articles: z.array(articleRow),
  declarations: z.array(declarationRow),
  contents: z.array(contentRow),
  clocks: z.array(clockRow),
  acts: z.array(actRow),
  rules: rulesFile,
  series: seriesFile,
} as const;

/** Rows of the files beside the folders, by name. */
const SINGLE = {
  measures: measureRow,
  conditions: conditionRow,
  jurisdictions: jurisdictionRow,
  calendars: calendarRow,
  networks: networkRow,
  research: researchRow,
  practices: practiceRow,
  programmes: programmeRow,
} as const;

/** Reads and checks the form of every file. What is wrong is added to `problems`. */
export function readTreaties(
  root: string,
  problems: LawFileProblem[],
  parsed: ParsedFiles,
): Treaties {
  const folders = new Map<string, Partial<Record<keyof typeof FORMS, Checked<unknown>>>>();
  const single = new Map<string, Checked<readonly never[]>>();
  const states: Checked<z.infer<typeof stateFile>>[] = [];
  for (const file of treatyFiles(root)) {
    const text = readFileSync(join(root, file), 'utf8');
    const read = parseLawFileOnce(file, text, { problems, parsed });
    if (read === undefined) continue;
    const parts = file.split('/');
    const name = (parts.at(-1) ?? '').replace('.yaml', '');
    if (parts.length === 1) {
      const form = SINGLE[name as 'jurisdictions'];
      if (form === undefined) problems.push(stray(file));
      else
        keep(read, z.array(form), problems, (value) => single.set(name, { read, value } as never));
    } else if (parts[0] === 'states') {
      keep(read, stateFile, problems, (value) => states.push({ read, value }));
    } else {
      const form = FORMS[name as keyof typeof FORMS];
      if (form === undefined) {
        problems.push(stray(file));
        continue;
      }
      const folder = parts.slice(0, -1).join('/');
      const known = folders.get(folder) ?? {};
      folders.set(folder, known);
      keep(read, form, problems, (value) => {
        known[name as keyof typeof FORMS] = { read, value };
      });
    }
  }
  const rows = (name: string): Checked<never[]> =>
    (single.get(name) as Checked<never[]> | undefined) ?? missing(name, problems);
  const jurisdictions = rows('jurisdictions') as Treaties['jurisdictions'];
  const nameOf = (code: string): string | undefined =>
    jurisdictions.value.find((row) => row.code === code)?.name;
  return {
    folders: [...folders].flatMap(([folder, files]): readonly InstrumentFolder[] => {
      const { series, ...own } = files as Partial<InstrumentFolder>;
      if (series !== undefined) return expandSeries(series, nameOf, problems);
      return [{ id: idOf(folder, own), ...own }];
    }),
    measures: rows('measures'),
    conditions: rows('conditions'),
    jurisdictions,
    calendars: rows('calendars'),
    states,
    networks: rows('networks'),
    research: rows('research'),
    practices: rows('practices'),
    programmes: rows('programmes'),
  };
}

const idOf = (folder: string, files: Partial<InstrumentFolder>): string =>
  files.instrument?.value.id ?? folder.split('/').at(-1) ?? folder;

function keep<Form extends z.ZodType>(
  read: LawFile,
  form: Form,
  problems: LawFileProblem[],
  use: (value: z.infer<Form>) => void,
): void {
  const value = checkForm(read, form, problems);
  if (value !== undefined) use(value);
}

const stray = (file: string): LawFileProblem => ({
  file,
  line: 0,
  rule: 'known-file',
  why: { code: 'file-unknown', params: { names: Object.keys(FORMS).join(', ') } },
});

function missing(name: string, problems: LawFileProblem[]): Checked<never[]> {
  const file = `${name}.yaml`;
  problems.push({ file, line: 0, rule: 'known-file', why: { code: 'file-missing' } });
  return { read: { file, value: [], lineOf: () => 0 }, value: [] };
}
