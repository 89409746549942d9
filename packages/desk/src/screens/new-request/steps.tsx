import type { Facts } from '@comity/case';
import { OTHER_BASIS } from '@comity/case';
import { Said, type StepItem, Steps } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { isFactField } from '../law/explorer/asked.ts';

/** The steps of a new request, in their order; each is a page of its own. */
export const STEPS = ['facts', 'avenue', 'contents', 'check', 'approve'] as const;
export type Step = (typeof STEPS)[number];

/** Address of a step of a draft. */
export const stepHref = (draft: Pick<Draft, 'id'>, step: Step, part = 0): string =>
  `/drafts/${encodeURIComponent(draft.id)}/${step}${part === 0 ? '' : `?part=${part + 1}`}`;

/** The part that a field belongs to, by its place from 0. */
export const partOf = (at: string | undefined): number =>
  Number(/^parts\.([0-9]{1,3})\./.exec(at ?? '')?.[1] ?? 0);

/** The step on which the field of a problem is typed. */
export function stepOf(at: string | undefined): Step {
  const [root = '', , member = '', name = ''] = (at ?? '').split('.');
  if ((root === 'parts' && member === 'basis') || isFactField(root)) return 'avenue';
  if (root !== 'parts' || member !== 'contents') return 'facts';
  return name === OTHER_BASIS.text || name === OTHER_BASIS.citation ? 'avenue' : 'contents';
}

/** The first part that has no basis yet; `null` where each has one. */
export function withoutBasis({ parts = [] }: Facts): number | null {
  const found = parts.findIndex(({ basis }) => !basis?.[0]?.id?.trim());
  return found < 0 ? null : found;
}

/** Which steps can be opened with what is typed so far. */
export function reachable(facts: Facts, step: Step): boolean {
  if (step === 'facts') return true;
  const parts = facts.parts ?? [];
  const asked =
    parts.length > 0 && parts.every(({ measure }) => measure?.trim()) && Boolean(facts.to?.trim());
  return step === 'avenue' ? asked : asked && withoutBasis(facts) === null;
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
  return (
    <>
      <Steps words={words} items={items} />
      {draft === null ? null : (
        <p class="c-small">
          <a class="govuk-link" href={`/walls/${encodeURIComponent(draft.id)}`}>
            {words.t('walls.line-set')}
          </a>
          <OfficeLink words={words} draft={draft} />
        </p>
      )}
    </>
  );
}

/** To the office that referred it, or to hand it to one. */
function OfficeLink({
  words,
  draft,
}: {
  readonly words: Words;
  readonly draft: Draft;
}): VNode | null {
  const { referredBy, mayRefer } = draft.office;
  const id = encodeURIComponent(draft.id);
  if (referredBy === null && !mayRefer) return null;
  return (
    <>
      {' · '}
      {referredBy === null ? (
        <a class="govuk-link" href={`/drafts/${id}/refer`}>
          {words.t('referrals.refer-title')}
        </a>
      ) : (
        <a class="govuk-link" href={`/referrals/${id}`}>
          {words.rich('referrals.from', { drafted: <Said>{referredBy.name}</Said> })}
        </a>
      )}
    </>
  );
}
