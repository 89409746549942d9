import { isBlank } from '@comity/base';
import { Button, Columns, fieldIdOf, ProblemSummary, Said, TextBox } from '@comity/design';
import { lastApproval } from '@comity/service';
import { type Spoken, sentencesOf, theState } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { PlainLine, PlainText } from '../plain-text.tsx';
import { reasonIn } from './avenue-choice.ts';
import type { CheckScene } from './check-scene.ts';
import { Preview } from './preview.tsx';
import { ReleasePanel } from './release-panel.tsx';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';
import { SuspendedHere } from './suspended-here.tsx';
import { WallWanted } from './wall-wanted.tsx';

export interface ApprovePageProps {
  readonly scene: CheckScene;
  readonly problems: readonly Spoken[];
  /** What was typed as the reason for giving it back. */
  readonly why: string;
}

/** The last step: what is approved, who has approved, and what happens next. */
export function ApprovePage(props: ApprovePageProps): VNode {
  const { scene, problems } = props;
  const { visit, draft, content, places } = scene;
  const { words } = visit;
  return (
    <>
      <RequestSteps words={words} draft={draft} current="approve" />
      <Columns
        side="end"
        label={words.t('request.release-title')}
        aside={
          <>
            <ReleasePanel scene={scene} />
            {draft.createdBy.id === visit.session.officer.id ? null : <GiveBack {...props} />}
          </>
        }
      >
        <ProblemSummary
          words={words}
          problems={problems}
          title={words.t('request.approve-problems')}
        />
        <StepNews visit={visit} draft={draft} problems={[]} step="approve" />
        <WallWanted scene={scene} />
        <SuspendedHere scene={scene} />
        <h1>{words.t('request.approve-title')}</h1>
        <p class="c-lead">
          {words.rich('request.approve-lead', {
            title: (
              <b>
                <PlainLine text={draft.title} />
              </b>
            ),
            drafter: <Said>{draft.createdBy.name}</Said>,
            moment: words.wholeMoment(draft.savedAt, visit.session.officer.zone),
          })}
        </p>
        <Decision scene={scene} />
        {content === null ? null : (
          <>
            <h2 class="c-after">{words.t('request.approve-what')}</h2>
            <Preview
              visit={visit}
              places={places}
              draft={draft}
              content={content}
              changeable={false}
            />
          </>
        )}
        <Reason scene={scene} />
      </Columns>
    </>
  );
}

/** Why the first open avenue was not taken: for the colleague who approves, never sent. */
function Reason({ scene }: { readonly scene: CheckScene }): VNode | null {
  const { visit, draft } = scene;
  const { words } = visit;
  const parts = draft.facts.parts ?? [];
  const given = parts
    .map(({ measure = '' }, part) => ({ part, measure, reason: reasonIn(draft.choice, part) }))
    .filter(({ reason }) => !isBlank(reason));
  if (given.length === 0) return null;
  return (
    <section class="c-after">
      <h2>{words.t('request.choice-why')}</h2>
      {given.map(({ part, measure, reason }) => (
        <p>
          {parts.length === 1 ? null : (
            <b>
              {words.rich('request.part-named', {
                n: part + 1,
                measure: <bdi>{measureName(words, measure)}</bdi>,
              })}
              {'. '}
            </b>
          )}
          <PlainText words={words} text={reason} />
        </p>
      ))}
      <p class="c-small c-quiet">{words.t('request.choice-not-sent')}</p>
    </section>
  );
}

/** The button, with what it does; or why this officer cannot press it. */
function Decision({ scene }: { readonly scene: CheckScene }): VNode {
  const { visit, draft, check, missing, places } = scene;
  const { words } = visit;
  const { mine } = check.release;
  const state = theState(words, places.stateName(draft.facts.to?.trim() ?? ''));
  if (missing.length > 0) {
    return (
      <p>
        {words.t('request.missing-title', { n: missing.length })}{' '}
        <a class="govuk-link" href={stepHref(draft, 'check')}>
          {words.t('request.see-missing')}
        </a>
      </p>
    );
  }
  if (!mine.ok) {
    return (
      <div class="c-duty">
        <h2>{words.t('request.approve-not-you')}</h2>
        <p>
          <Said>{sentencesOf(words, mine.error)}</Said>
        </p>
      </div>
    );
  }
  const { isLast, isReviewed } = lastApproval(check.release);
  return (
    <form class="c-decision" method="post" action={stepHref(draft, 'approve')}>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <input type="hidden" name="version" value={String(draft.version)} />
      <p>
        {isLast
          ? words.rich('request.approve-sends', {
              authority: <Said>{visit.session.officer.authorityName}</Said>,
              state: <Said>{state}</Said>,
            })
          : words.t('request.approve-first')}
        {isReviewed ? <> {words.t('request.approve-reviewed')}</> : null}
      </p>
      <Button preventDoubleClick>
        <span>
          {isLast
            ? words.rich('request.approve-and-send', { state: <Said>{state}</Said> })
            : words.t('request.approve-button')}
        </span>
      </Button>
    </form>
  );
}

function GiveBack({ scene, problems, why }: ApprovePageProps): VNode {
  const { visit, draft } = scene;
  const { words } = visit;
  return (
    <section class="c-panel">
      <div class="c-panel__head">
        <h2>{words.t('request.give-back')}</h2>
      </div>
      <form
        class="c-panel__body"
        method="post"
        action={`/drafts/${encodeURIComponent(draft.id)}/give-back`}
        novalidate
      >
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <TextBox
          words={words}
          problems={problems}
          id={fieldIdOf('why')}
          name="why"
          label={words.t('request.give-back-why')}
          hint={words.t('request.give-back-hint')}
          rows={3}
          value={why}
        />
        <Button class="govuk-button--secondary">{words.t('request.give-back-button')}</Button>
      </form>
    </section>
  );
}
