import type { Said } from '@comity/base';

/** What is wrong with a law file: where, by which rule, and what, by a code of the words. */
export interface LawFileProblem {
  /** Relative to the treaties folder: `CETS185/parties.yaml`. */
  readonly file: string;
  /** Line of the row or value, 1 being the first; 0 where the whole file is meant. */
  readonly line: number;
  /** Name of the rule that is broken: `row-form`, `known-jurisdiction`, `pinpoint-resolves`. */
  readonly rule: string;
  readonly why: Said<'law-file'>;
}

/**
 * `CETS185/parties.yaml:12: XXX is not in jurisdictions.yaml [known-jurisdiction]`
 *
 * @param text the sentence of the problem, in the reader's words
 */
export const problemLine = ({ file, line, rule }: LawFileProblem, text: string): string =>
  `${file}:${line}: ${text} [${rule}]`;

/** As many reasons as one reads at a time; the rest are found when these are mended. */
const LISTED_MAX = 5;

/** The first problems, a line each, joined to one sentence. @param say the sentence of a problem */
export function problemList(
  problems: readonly LawFileProblem[],
  say: (why: LawFileProblem['why']) => string | undefined,
): string {
  const lines = problems
    .slice(0, LISTED_MAX)
    .map((problem) => problemLine(problem, say(problem.why) ?? problem.why.code));
  return [...lines, ...(problems.length > LISTED_MAX ? ['...'] : [])].join('; ');
}

/** A problem as logs have it: by its code. */
const bare = (problem: LawFileProblem): string => {
  const { code, params = {} } = problem.why;
  return problemLine(problem, `${code} ${JSON.stringify(params)}`);
};

/** Thrown by `loadLaw` when the treaties folder cannot be used; carries every problem found. */
export class LawFilesError extends Error {
  override readonly name = 'LawFilesError';
  readonly problems: readonly LawFileProblem[];

  constructor(problems: readonly LawFileProblem[]) {
    super([`law-files: ${problems.length}`, ...problems.slice(0, 20).map(bare)].join('\n'));
    this.problems = problems;
  }
}
