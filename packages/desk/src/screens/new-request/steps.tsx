import type { Facts } from '@comity/case';
import { type StepItem, Steps } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';

/** The steps of a new request, in their order; each is a page of its own. */
export const STEPS = ['facts', 'avenue', 'contents', 'check', 'approve'] as const;
export type Step = (typeof STEPS)[number];

/** Address of a step of a draft. */
export const stepHref = (draft: Pick<Draft, 'id'>, step: Step): string =>
  `/drafts/${encodeURIComponent(draft.id)}/${step}`;

/** Fields of the contents that the avenue step asks for: a basis that the law data does not have. */
export const OTHER_BASIS = { text: 'otherBasis', citation: 'otherBasisCitation' } as const;

/** Id under which a basis that the law data does not have is relied on. */
export const OTHER_INSTRUMENT = 'other';

/** The step on which the field of a problem is typed. */
export function stepOf(at: string | undefined): Step {
  const [root = '', name = ''] = (at ?? '').split('.');
  if (root === 'instruments') return 'avenue';
  if (root !== 'contents') return 'facts';
  return name === OTHER_BASIS.text || name === OTHER_BASIS.citation ? 'avenue' : 'contents';
}

/** Which steps can be opened with what is typed so far. */
export function reachable(facts: Facts, step: Step): boolean {
  if (step === 'facts') return true;
  const asked = Boolean(facts.measure?.trim()) && Boolean(facts.to?.trim());
  return step === 'avenue' ? asked : asked && Boolean(facts.instruments?.[0]?.id?.trim());
}

export interface RequestStepsProps {
  readonly words: Words;
  /** None while the draft is not made. */
  readonly draft: Draft | null;
  readonly current: Step;
}

/** Where the officer is, and the way back to what is done. */
export function RequestSteps({ words, draft, current }: RequestStepsProps): VNode {
  const here = STEPS.indexOf(current);
  const items = STEPS.map((step, index): StepItem => {
    const open = draft !== null && index !== here && reachable(draft.facts, step);
    return {
      content: words.t(`request.step-${step}`),
      state: index < here ? 'done' : index === here ? 'current' : 'ahead',
      href: open ? stepHref(draft, step) : undefined,
    };
  });
  return <Steps words={words} items={items} />;
}
