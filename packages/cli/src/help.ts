import { brokenLines, type PlainKey, padded, type Words } from '@comity/words';
import type { OptionForm } from './read-options.ts';
import { readersWords, said } from './said.ts';

/** Columns that a help is laid out in. */
const WIDTH = 96;

/** What the help of a command is made of. */
export interface HelpOf {
  /** `law status`, or `case list`, with the word that it takes: `law article PINPOINT`. */
  readonly form: string;
  readonly does: PlainKey;
  readonly options?: Readonly<Record<string, OptionForm>>;
  readonly notes?: readonly PlainKey[];
  readonly example?: string;
}

/** How a command is used, in the reader's language. */
export function helpText({ form, does, options = {}, notes = [], example }: HelpOf): string {
  const words = readersWords();
  const shown = [
    ...Object.entries(options).map(([name, option]) => optionRow(name, option, words)),
    ['--json', said('option.json', words)] as const,
  ];
  return `${[
    `comity ${form}`,
    ...brokenLines(said(does, words), { width: WIDTH, indent: '  ' }),
    '',
    said('command.options', words),
    ...rowsOfHelp(shown, 32),
    ...notes.flatMap((note) => ['', ...brokenLines(said(note, words), { width: WIDTH })]),
    ...(example === undefined ? [] : ['', said('command.example', words), `  ${example}`]),
  ].join('\n')}\n`;
}

function optionRow(
  name: string,
  { value, does, required, bare }: OptionForm,
  words: Words,
): readonly [string, string] {
  const written = `${bare === true ? name : `--${name}`}${value === undefined ? '' : ` ${value}`}`;
  const left = required ? '' : ` ${said('command.left-out', words)}`;
  return [written, `${said(does, words)}${left}`];
}

/** Names with what each is for, one under another. */
export const rowsOfHelp = (
  rows: readonly (readonly [string, string])[],
  width: number,
): readonly string[] =>
  rows.flatMap(([name, does]) => {
    const [first = '', ...more] = brokenLines(does, { width: WIDTH - width - 3 });
    return [
      `  ${padded(name, width)} ${first}`,
      ...more.map((line) => `${' '.repeat(width + 3)}${line}`),
    ];
  });
