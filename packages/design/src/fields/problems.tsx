import type { Spoken, Words } from '@comity/words';
import type { Content } from '../kit/content.ts';
import { ErrorSummary } from '../kit/error-summary.tsx';
import { Pinpoint, Said } from '../pieces/pinpoint.tsx';

/** @returns the id of the field of a problem, as it stands in a page: dots and slashes are kept out. */
export function fieldIdOf(at: string): string {
  return at.replace(/^\//, '').replaceAll(/[^A-Za-z0-9_-]+/g, '-');
}

/** @returns the problems of one field: `facts.conduct` and what lies under it. */
export function problemsAt(problems: readonly Spoken[], at: string): readonly Spoken[] {
  const field = fieldIdOf(at);
  return problems.filter((problem) => problem.at !== undefined && fieldIdOf(problem.at) === field);
}

/** What is wrong and what to do: sentences of the law and case modules. */
export function ProblemText({ problem }: { readonly problem: Spoken }) {
  return (
    <Said>
      {problem.text}
      {problem.next ? ` ${problem.next}` : null}
    </Said>
  );
}

/** @returns the error of a field, for its `error`; nothing where it has none. */
export function errorOf(problems: readonly Spoken[], at: string): Content {
  const found = problemsAt(problems, at);
  if (found.length === 0) return undefined;
  return found.map((problem, index) => [index > 0 ? ' ' : null, <ProblemText problem={problem} />]);
}

export interface ProblemSummaryProps {
  readonly words: Words;
  readonly problems: readonly Spoken[];
  /** In place of "3 things keep this from being complete". */
  readonly title?: Content;
  /** Leaves the keyboard where it is: for a summary that is not news. */
  readonly disableAutoFocus?: boolean | undefined;
}

/**
 * The problems of a form at the top of its page: each leads to its field and has its rule beside
 * it. Nothing where there are none.
 */
export function ProblemSummary(props: ProblemSummaryProps) {
  const { words, problems, title } = props;
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      disableAutoFocus={props.disableAutoFocus}
      title={title ?? words.t('form.problems', { n: problems.length })}
      items={problems.map((problem) => ({
        content: <Said>{problem.text}</Said>,
        href: problem.at === undefined ? undefined : `#${fieldIdOf(problem.at)}`,
        beside: problem.pinpoint ? <Pinpoint at={problem.pinpoint} /> : undefined,
      }))}
    />
  );
}
