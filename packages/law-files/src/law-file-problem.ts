/** What is wrong with a law file: where, by which rule, and in words a lawyer understands. */
export interface LawFileProblem {
  /** Relative to the treaties folder: `CETS185/parties.yaml`. */
  readonly file: string;
  /** Line of the row or value, 1 being the first; 0 where the whole file is meant. */
  readonly line: number;
  /** Name of the rule that is broken: `row-form`, `known-jurisdiction`, `pinpoint-resolves`. */
  readonly rule: string;
  readonly text: string;
}

/** `CETS185/parties.yaml:12: "XXX" is no known jurisdiction [known-jurisdiction]` */
export const problemLine = (problem: LawFileProblem): string =>
  `${problem.file}:${problem.line}: ${problem.text} [${problem.rule}]`;

/** Thrown by `loadLaw` when the treaties folder cannot be used; carries every problem found. */
export class LawFilesError extends Error {
  override readonly name = 'LawFilesError';
  readonly problems: readonly LawFileProblem[];

  constructor(problems: readonly LawFileProblem[]) {
    const first = problems.slice(0, 20).map(problemLine).join('\n');
    const more = problems.length > 20 ? `\n... and ${problems.length - 20} more` : '';
    super(`${problems.length} problem(s) in the law data:\n${first}${more}`);
    this.problems = problems;
  }
}
