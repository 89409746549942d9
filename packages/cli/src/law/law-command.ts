import { type Fault, nearWords, no, ok, type Result } from '@comity/base';
import { indexLaw, type Law, type LawData } from '@comity/law';
import { LawFilesError, loadLaw, problemList } from '@comity/law-files';
import { readOptions } from '../read-options.ts';
import { GAPS, PROFILE } from './home-law.ts';
import { COVERAGE } from './how-much-is-known.ts';
import { ARTICLE, CLOCKS, DEADLINE } from './look-up.ts';
import { readerOf } from './names.ts';
import type { Question } from './question.ts';
import { AVENUES, CONTENTS, GROUNDS } from './request-questions.ts';
import { inEnglish } from './told.ts';
import { EFFECT, ENTRY_INTO_FORCE, PARTIES, STATUS } from './who-is-bound.ts';

const QUESTIONS: readonly Question[] = [
  PARTIES,
  STATUS,
  ENTRY_INTO_FORCE,
  EFFECT,
  AVENUES,
  CONTENTS,
  GROUNDS,
  CLOCKS,
  DEADLINE,
  PROFILE,
  GAPS,
  COVERAGE,
  ARTICLE,
];

/** Where answers and complaints go; the process's own streams unless a test listens. */
export interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}

const PROCESS: Streams = { out: process.stdout, err: process.stderr };

/**
 * `comity law QUESTION ...`: answers go to standard output, as lines or with `--json` as one JSON
 * value; what is wrong goes to standard error as one sentence.
 *
 * @returns the exit code: 0 answered, 2 wrong use or law files that cannot be used
 */
export async function lawCommand(
  args: readonly string[],
  streams: Streams = PROCESS,
  load: () => Promise<LawData> = loadLaw,
): Promise<number> {
  const [word, ...rest] = args;
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') {
    return say(streams, await overview(), word === undefined ? 2 : 0);
  }
  const question = QUESTIONS.find(({ name }) => name === word);
  if (question === undefined) {
    const near = nearWords(
      word,
      QUESTIONS.map(({ name }) => name),
    );
    const params = { typed: word.slice(0, 40), ...near };
    return complain(streams, { code: 'question-unknown', params });
  }
  return answer(question, rest, { streams, load });
}

async function answer(
  question: Question,
  args: readonly string[],
  { streams, load }: { readonly streams: Streams; readonly load: () => Promise<LawData> },
): Promise<number> {
  const options = readOptions(args, question.options);
  if (!options.ok) return complain(streams, options.error, question);
  const { json, help, words } = options.value;
  if (help) return say(streams, await helpFor(question), 0);
  if (question.word !== undefined && words.length === 0) {
    const params = { word: question.word, example: question.example };
    return complain(streams, { code: 'word-missing', params });
  }
  const extra = words[question.word === undefined ? 0 : 1];
  if (extra !== undefined) {
    return complain(streams, { code: 'word-extra', params: { typed: extra.slice(0, 40) } });
  }
  const data = await readLaw(load);
  if (!data.ok) return complain(streams, data.error);
  const law = indexLaw(data.value);
  const found = await question.ask(law, options.value);
  if (!found.ok) return complain(streams, found.error);
  const text = json
    ? JSON.stringify(await inEnglish(found.value))
    : await linesOf(question, found.value, law);
  return say(streams, `${text}\n`, 0);
}

/** The answer as the reader has it: in his language, without marks. */
async function linesOf(question: Question, found: unknown, law: Law): Promise<string> {
  const { inWords } = await import('../said.ts');
  const { plainly } = await import('@comity/words');
  const reader = await readerOf(law);
  return plainly(question.show(inWords(reader.words, found, 'reader'), reader).join('\n'));
}

/** The law data, or what is wrong with its files. */
async function readLaw(load: () => Promise<LawData>): Promise<Result<LawData>> {
  try {
    return ok(await load());
  } catch (fault) {
    if (!(fault instanceof LawFilesError)) throw fault;
    // In the reader's language, with days as the files write them; the words are loaded for this alone.
    const { wordsOfCode } = await import('@comity/words');
    const { readersWords } = await import('../said.ts');
    const words = readersWords();
    const reasons = problemList(fault.problems, (why) =>
      wordsOfCode(words, 'law-file', why, (day) => day),
    );
    return no({ code: 'law-files', params: { n: fault.problems.length, reasons } });
  }
}

function say(streams: Streams, text: string, code: number): number {
  (code === 0 ? streams.out : streams.err).write(text);
  return code;
}

/** One sentence: what is wrong, and what to do about it. The words are read only for that. */
async function complain(streams: Streams, fault: Fault, question?: Question): Promise<number> {
  const { complaintLine, helpHint } = await import('../said.ts');
  const hint = question === undefined ? undefined : helpHint(`law ${question.name}`);
  streams.err.write(complaintLine(fault, hint));
  return 2;
}

async function overview(): Promise<string> {
  const [{ said }, { rowsOfHelp }] = await Promise.all([
    import('../said.ts'),
    import('../help.ts'),
  ]);
  return `${[
    'comity law QUESTION [OPTIONS] [--json]',
    '',
    said('command.questions'),
    ...rowsOfHelp(
      QUESTIONS.map(({ name, does }) => [name, said(does)] as const),
      18,
    ),
    '',
    said('command.examples'),
    ...QUESTIONS.map(({ example }) => `  ${example}`),
    '',
    said('command.law-forms'),
  ].join('\n')}\n`;
}

async function helpFor({ name, word, does, options, example }: Question): Promise<string> {
  const { helpText } = await import('../help.ts');
  const form = `law ${name}${word === undefined ? '' : ` ${word}`} [OPTIONS] [--json]`;
  return helpText({ form, does, options, example });
}
