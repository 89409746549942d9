import { ErrorSummary, fieldIdOf, Pinpoint, Said } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { type About, sectionOf } from './facts-sections.tsx';
import { partOf, type Step, stepHref, stepOf } from './steps.tsx';

/**
 * Address of the field of a problem: on this page, or on the step and page where it is typed.
 *
 * @param about which page of the facts this is, where it is one
 */
export function problemHref(
  draft: Pick<Draft, 'id'> | null,
  problem: Spoken,
  current: Step,
  about: About = 'all',
): string {
  const at = problem.at ?? '';
  const step = stepOf(problem.at);
  const id = fieldIdOf(at);
  const here = step === current && (about === 'all' || sectionOf(at) === about);
  if (here || draft === null) return `#${id}`;
  if (step === 'facts') return `${stepHref(draft, step)}?about=${sectionOf(at)}#${id}`;
  return `${stepHref(draft, step, step === 'avenue' ? partOf(problem.at) : 0)}#${id}`;
}

export interface StepProblemsProps {
  readonly draft: Draft | null;
  readonly problems: readonly Spoken[];
  readonly title: string;
  readonly current: Step;
  /** Which page of the facts this is, where it is one. */
  readonly about?: About | undefined;
}

/** Problems at the top of a step, each a link to its field wherever that is. */
export function StepProblems({
  draft,
  problems,
  title,
  current,
  about,
}: StepProblemsProps): VNode | null {
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      title={title}
      items={problems.map((problem) => ({
        content: <Said>{problem.text}</Said>,
        href: problem.at === undefined ? undefined : problemHref(draft, problem, current, about),
        beside: problem.pinpoint ? <Pinpoint at={problem.pinpoint} /> : undefined,
      }))}
    />
  );
}
