import { wrongInFacts } from '@comity/advice';
import { type Fault, parseStrictJson } from '@comity/base';
import { missingInFacts } from '@comity/case';
import { dayIn, indexLaw, type Law, readDay } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { type PlainKey, plainly, sentencesOf, type Words } from '@comity/words';
import { type HelpOf, helpText } from '../help.ts';
import { bytesOf } from '../read-bytes.ts';
import { type OptionForm, readOptions } from '../read-options.ts';
import { complaintLine, ENGLISH, readersWords, said, useHint } from '../said.ts';
import { adviceBeforeAvenues } from './advice-on-facts.ts';
import { factsFile } from './facts-file.ts';
import { understood } from './understood.ts';

const FORM = 'comity facts check FILE|- [--json] [--on D]';
const ON: Readonly<Record<string, OptionForm>> = { on: { value: 'D', does: 'option.asked-day' } };
const HELP: HelpOf = {
  form: FORM.replace('comity ', ''),
  does: 'command-does.facts-check',
  options: { '-': { bare: true, does: 'option.standard-input' }, ...ON },
};
const LIMITS = { bytesMax: 4_000_000, depthMax: 12 };

/** One thing that is said of a field of the file. */
interface Told {
  readonly at: string;
  readonly code: string;
  readonly text: string;
}

/** What `comity facts check` answers. */
interface FactsAnswer {
  readonly problems: readonly Told[];
  readonly missing: readonly Told[];
  readonly advice: readonly Told[];
  readonly read: Readonly<Record<string, unknown>>;
}

/**
 * `comity facts check FILE|- [--json] [--on D]`.
 *
 * @param args what follows the word `facts`
 * @returns the exit code: 0 read without problems, 1 with problems, 2 wrong use
 */
export async function factsCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args, ON);
  if (!options.ok) return complain(options.error);
  const { json, help, words: typed, given } = options.value;
  if (help) return print(helpText(HELP), 0);
  const [word, file, extra] = typed;
  if (word !== 'check' || file === undefined) return complain({ code: 'which-facts' });
  if (extra !== undefined) {
    return complain({ code: 'word-extra', params: { typed: extra.slice(0, 40) } });
  }
  const day = readDay(given.get('on')?.[0] ?? dayIn(Temporal.Now.instant().toString(), 'UTC'));
  if (!day.ok) return complain(day.error);
  const bytes = await bytesOf(file, LIMITS.bytesMax);
  if (!bytes.ok) return complain(bytes.error);
  const parsed = parseStrictJson(bytes.value, LIMITS);
  if (!parsed.ok) return complain(parsed.error);
  const words = json ? ENGLISH : readersWords();
  const law = indexLaw(await loadLaw());
  const found = answer(law, factsFile(parsed.value), { on: day.value, words });
  const code = found.problems.length === 0 ? 0 : 1;
  return print(json ? `${JSON.stringify(found)}\n` : asText(words, found), code);
}

function answer(
  law: Law,
  file: ReturnType<typeof factsFile>,
  { on, words }: { readonly on: string; readonly words: Words },
): FactsAnswer {
  const { facts, faults, placeOf } = file;
  const wrong = wrongInFacts(law, facts);
  const places = new Set(wrong.map(({ at }) => at));
  // The basis is the law's answer to the facts; how a case is held has no place in the file.
  const missing = missingInFacts(facts, []).filter(
    ({ at = '' }) =>
      !places.has(at) && !/^(parts\.\d+\.basis|sensitivity$|confidentialityRequested$)/.test(at),
  );
  const told = (fault: Fault): Told => ({
    at: placeOf(fault.at ?? ''),
    code: fault.code,
    text: plainly(sentencesOf(words, fault)),
  });
  const problems = [
    ...faults.map((fault) => ({ ...told(fault), at: fault.at ?? '' })),
    ...wrong.map(told),
  ];
  return {
    problems,
    missing: missing.map(told),
    advice: adviceBeforeAvenues(law, facts, on).map(told),
    read: understood(facts, {
      flat: placeOf('parts.0.measure') === 'measure',
      wrong: new Set(problems.map(({ at }) => at)),
    }),
  };
}

function asText(words: Words, { problems, missing, advice, read }: FactsAnswer): string {
  const part = (title: PlainKey, rows: readonly Told[]): readonly string[] =>
    rows.length === 0
      ? []
      : [said(title, words), ...rows.map(({ at, text }) => `  ${at}: ${text}`)];
  return `${[
    ...part('command-facts.wrong', problems),
    ...part('command-facts.missing', missing),
    ...part('command-facts.advice', advice),
    said('command-facts.understood', words),
    JSON.stringify(read, null, 2),
  ].join('\n')}\n`;
}

function print(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

function complain(fault: Fault): number {
  process.stderr.write(complaintLine(fault, useHint(FORM)));
  return 2;
}
