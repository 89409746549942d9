import { InsetText } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { DoneBanner } from '../done.tsx';
import { PlainText } from '../plain-text.tsx';
import type { About } from './facts-sections.tsx';
import { namedProblems } from './named-problems.ts';
import { StepProblems } from './problem-links.tsx';
import type { Step } from './steps.tsx';

export interface StepNewsProps {
  readonly visit: OfficerVisit;
  readonly draft: Draft | null;
  readonly problems: readonly Spoken[];
  readonly step: Step;
  /** Which page of the facts this is, where it is one. */
  readonly about?: About;
}

/** What stands above the form of a step: just saved, what is wrong, given back, approved once. */
export function StepNews({ visit, draft, problems, step, about }: StepNewsProps): VNode {
  const { words, query } = visit;
  const saved = query.one('done') === 'saved';
  const title = saved
    ? words.t('request.saved-with', { n: problems.length })
    : words.t('request.wrong', { n: problems.length });
  return (
    <>
      <StepProblems
        draft={draft}
        problems={namedProblems(words, problems)}
        title={title}
        current={step}
        about={about}
      />
      {saved && problems.length === 0 ? (
        <DoneBanner words={words} text={words.t('request.saved')} />
      ) : null}
      {draft?.state === 'returned' && draft.returnedWhy !== null ? (
        <section class="c-duty">
          <h2>{words.t('request.returned')}</h2>
          <p>
            <PlainText words={words} text={draft.returnedWhy} />
          </p>
        </section>
      ) : null}
      {draft?.state === 'awaiting-release' && step !== 'check' && step !== 'approve' ? (
        <InsetText>{words.t('request.approved-once')}</InsetText>
      ) : null}
    </>
  );
}
