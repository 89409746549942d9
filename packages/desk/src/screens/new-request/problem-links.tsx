import { ErrorSummary, fieldIdOf, Pinpoint, Said } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { partOf, type Step, stepHref, stepOf } from './steps.tsx';

/** Address of the field of a problem: on this page, or on the step where it is typed. */
export function problemHref(
  draft: Pick<Draft, 'id'> | null,
  problem: Spoken,
  current: Step,
): string {
  const step = stepOf(problem.at);
  const id = fieldIdOf(problem.at ?? '');
  if (step === current || draft === null) return `#${id}`;
  return `${stepHref(draft, step, step === 'avenue' ? partOf(problem.at) : 0)}#${id}`;
}

export interface StepProblemsProps {
  readonly draft: Draft | null;
  readonly problems: readonly Spoken[];
  readonly title: string;
  readonly current: Step;
}

/** Problems at the top of a step, each a link to its field wherever that is. */
export function StepProblems({ draft, problems, title, current }: StepProblemsProps): VNode | null {
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      title={title}
      items={problems.map((problem) => ({
        content: <Said>{problem.text}</Said>,
        href: problem.at === undefined ? undefined : problemHref(draft, problem, current),
        beside: problem.pinpoint ? <Pinpoint at={problem.pinpoint} /> : undefined,
      }))}
    />
  );
}
