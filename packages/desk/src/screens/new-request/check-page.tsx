import { isBlank } from '@comity/base';
import { Button, ButtonGroup, Columns, Lines, Panel, Pinpoint, ProblemText } from '@comity/design';
import { spoken } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { chosenIn, leavesFirst, reasonIn } from './avenue-choice.ts';
import type { CheckScene } from './check-scene.ts';
import { FactsPanel } from './facts-panel.tsx';
import { namedProblems } from './named-problems.ts';
import { Preview } from './preview.tsx';
import { StepProblems } from './problem-links.tsx';
import { ReleasePanel } from './release-panel.tsx';
import { ConsultationPanel } from './remarks.tsx';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';
import { WallWanted } from './wall-wanted.tsx';

/** The fourth step: everything as it will be signed, or what is missing for it. */
export function CheckPage({ scene }: { readonly scene: CheckScene }): VNode {
  const { visit, draft, content, missing, places } = scene;
  const { words } = visit;
  const complete = missing.length === 0 && content !== null;
  return (
    <>
      <RequestSteps words={words} draft={draft} current="check" />
      <Columns
        side="end"
        label={words.t('request.release-title')}
        aside={
          <>
            <ReleasePanel scene={scene} />
            <Advice scene={scene} />
            <ConsultationPanel {...scene} />
          </>
        }
      >
        <StepProblems
          draft={draft}
          problems={namedProblems(words, missing)}
          title={words.t('request.missing-title', { n: missing.length })}
          current="check"
        />
        <StepNews visit={visit} draft={draft} problems={[]} step="check" />
        <WallWanted scene={scene} />
        <h1>{words.t(complete ? 'request.check-title' : 'request.check-title-missing')}</h1>
        <p class="c-lead">
          {words.t(complete ? 'request.check-lead' : 'request.check-lead-missing')}
        </p>
        {content === null ? (
          <FactsPanel visit={visit} places={places} draft={draft} />
        ) : (
          <Preview visit={visit} places={places} draft={draft} content={content} changeable />
        )}
        <ButtonGroup class="c-after">
          {complete ? (
            <Button href={stepHref(draft, 'approve')}>{words.t('request.check-go')}</Button>
          ) : null}
          <a class="govuk-link" href="/drafts">
            {words.t('request.leave')}
          </a>
        </ButtonGroup>
      </Columns>
    </>
  );
}

/** What an experienced colleague would say; none of it blocks. */
export function Advice({ scene }: { readonly scene: CheckScene }): VNode | null {
  const { visit, check, draft } = scene;
  const { words } = visit;
  const items = [
    ...namedProblems(
      words,
      check.advice.map((fault) => spoken(words, fault)),
    ).map((problem) => (
      <span class="c-small">
        <ProblemText problem={problem} />{' '}
        {problem.pinpoint === undefined ? null : <Pinpoint at={problem.pinpoint} />}
      </span>
    )),
    ...partsWithoutReason(scene).map(({ part, measure }) => (
      <span class="c-small">
        {scene.avenues.length === 1 ? null : (
          <b>
            {words.rich('request.part-named', {
              n: part + 1,
              measure: <bdi>{measureName(words, measure)}</bdi>,
            })}
            {'. '}
          </b>
        )}
        {words.t('request.advice-no-reason')}{' '}
        <a class="govuk-link" href={`${stepHref(draft, 'avenue', part)}#choice`}>
          {words.t('request.advice-give-reason')}
        </a>
      </span>
    )),
  ];
  return items.length === 0 ? null : (
    <Panel title={words.t('request.advice-title')} padded={false}>
      <Lines items={items} />
    </Panel>
  );
}

/** The parts that go another way than the first open one, where no reason is noted. */
function partsWithoutReason({
  avenues,
  draft,
}: CheckScene): readonly { readonly part: number; readonly measure: string }[] {
  return (draft.facts.parts ?? []).flatMap(({ measure = '' }, part) => {
    const answer = avenues[part] ?? null;
    const left = answer !== null && leavesFirst(answer, chosenIn(draft.facts, part));
    return left && isBlank(reasonIn(draft.choice, part)) ? [{ part, measure }] : [];
  });
}
