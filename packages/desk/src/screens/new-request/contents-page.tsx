import { Button, ButtonGroup, Columns, Fold, Said, StateCode } from '@comity/design';
import type { ContentsAnswer } from '@comity/law';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { instrumentNamed } from '../law-names.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ContentsAside } from './contents-aside.tsx';
import { ContentsRow } from './contents-row.tsx';
import type { ContentsPageProps } from './contents-scene.ts';
import { FormStart } from './form-start.tsx';
import { StepProblems } from './problem-links.tsx';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';

/** The third step: exactly what the chosen instrument asks for. */
export function ContentsPage(props: ContentsPageProps): VNode {
  const { visit, draft, answers, fields, wrong, missing } = props;
  const { words } = visit;
  const required = fields.filter(({ field }) => field.required);
  const optional = fields.filter(({ field }) => !field.required && field.from !== 'practice');
  const practice = fields.filter(({ field }) => !field.required && field.from === 'practice');
  const done = required.filter((one) => one.given).length;
  return (
    <>
      <RequestSteps words={words} draft={draft} current="contents" />
      <Columns
        side="end"
        aside={
          <ContentsAside
            visit={visit}
            answers={answers}
            required={required}
            attempted={missing.length > 0}
          />
        }
        label={words.t('request.asks-label')}
      >
        <StepProblems
          draft={draft}
          problems={missing}
          title={words.t('request.missing-title', { n: missing.length })}
          current="contents"
        />
        <StepNews visit={visit} draft={draft} problems={wrong} step="contents" />
        <ChangedMeanwhile words={words} draft={draft} differences={props.theirs} />
        <form method="post" action={stepHref(draft, 'contents')} novalidate>
          <FormStart
            words={words}
            formToken={visit.formToken}
            version={draft.version}
            enter={{ name: 'next', value: 'save' }}
          />
          <h1>
            {words.t(
              answers.every(({ question }) => question.measure === 'preservation')
                ? 'request.contents-title-preservation'
                : 'request.contents-title',
            )}
          </h1>
          <Lead {...props} done={done} of={required.length} />
          {required.map((one) => (
            <ContentsRow {...props} asked={one} />
          ))}
          {optional.map((one) => (
            <ContentsRow {...props} asked={one} />
          ))}
          <Practice {...props} fields={practice} />
          <ButtonGroup>
            <Button name="next" value="go" preventDoubleClick>
              {words.t('request.contents-go')}
            </Button>
            <Button class="govuk-button--secondary" name="next" value="save">
              {words.t('request.save')}
            </Button>
            <a class="govuk-link" href="/drafts">
              {words.t('request.leave')}
            </a>
          </ButtonGroup>
        </form>
      </Columns>
    </>
  );
}

function Lead(props: ContentsPageProps & { readonly done: number; readonly of: number }): VNode {
  const { visit, draft, answers, places, done, of } = props;
  const { words, service } = visit;
  const to = draft.facts.to?.trim() ?? '';
  const named = (name: (question: ContentsAnswer['question']) => string): string =>
    words.list([...new Set(answers.map(({ question }) => name(question)))]);
  return (
    <p class="c-lead">
      {words.rich('request.contents-lead', {
        measure: <Said>{named(({ measure }) => measureName(words, measure))}</Said>,
        from: <StateCode code={service.node.participant} name={service.node.participantName} />,
        to: <StateCode code={to} name={places.stateName(to)} />,
        instrument: (
          <Said>
            {named(({ instrument }) => instrumentNamed(words, service.law.law, instrument))}
          </Said>
        ),
      })}{' '}
      {words.t('request.contents-done', { done, of })}
    </p>
  );
}

/** Fields of good practice, folded: nobody is held up by them. */
function Practice(props: ContentsPageProps): VNode | null {
  const { visit, fields, wrong } = props;
  const { words } = visit;
  if (fields.length === 0) return null;
  const open = fields.some(
    ({ at, by, given }) => (by === 'contents' && given) || wrong.some((one) => one.at === at),
  );
  return (
    <section class="c-practice">
      <Fold
        summary={words.t('request.practice')}
        note={words.t('request.practice-note', { n: fields.length })}
        open={open}
      >
        {fields.map((one) => (
          <ContentsRow {...props} asked={one} />
        ))}
      </Fold>
    </section>
  );
}
