import { Button, ButtonGroup, Columns, Fold, Said, StateCode } from '@comity/design';
import { fieldsApart, isMarked } from '@comity/law';
import type { PartContents } from '@comity/service';
import { stateName } from '@comity/words';
import type { VNode } from 'preact';
import { measureName } from '../case/measure-names.ts';
import { instrumentNamed } from '../law-names.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ContentsAside } from './contents-aside.tsx';
import type { AskedField } from './contents-fields.ts';
import { ContentsRows } from './contents-row.tsx';
import type { ContentsPageProps } from './contents-scene.ts';
import { FormStart } from './form-start.tsx';
import { StepProblems } from './problem-links.tsx';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';

/** The third step: exactly what the chosen instrument asks for. */
export function ContentsPage(props: ContentsPageProps): VNode {
  const { visit, draft, answers, fields, wrong, missing } = props;
  const { words } = visit;
  const { law } = visit.service.law;
  const { required } = fieldsApart(fields);
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
              answers.every(({ question }) => isMarked(law, question.measure, 'preserves'))
                ? 'request.contents-title-preservation'
                : 'request.contents-title',
            )}
          </h1>
          <Lead {...props} done={done} of={required.length} />
          {sectionsOf(fields, (draft.facts.parts ?? []).length).map(({ part, rows }) => (
            <section class="c-form-section">
              <Title {...props} part={part} />
              <Asked {...props} fields={rows} />
            </section>
          ))}
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

interface Section {
  /** Null: what all parts have in common. */
  readonly part: number | null;
  readonly rows: readonly AskedField[];
}

/** The fields part by part, and what all parts share before them. */
function sectionsOf(fields: readonly AskedField[], parts: number): readonly Section[] {
  if (parts < 2) return [{ part: 0, rows: fields }];
  const groups = Map.groupBy(fields, ({ shared, part }) => (shared ? null : part));
  return [...groups]
    .map(([part, rows]) => ({ part, rows }))
    .sort((a, b) => (a.part ?? -1) - (b.part ?? -1));
}

/** Which part the fields below belong to; nothing where there is but one. */
function Title({
  visit,
  draft,
  part,
}: ContentsPageProps & { readonly part: number | null }): VNode | null {
  const { words } = visit;
  const parts = draft.facts.parts ?? [];
  if (parts.length < 2) return null;
  return (
    <h2>
      {part === null
        ? words.t('request.contents-shared')
        : words.rich('request.part-named', {
            n: part + 1,
            measure: <bdi>{measureName(words, parts[part]?.measure ?? '')}</bdi>,
          })}
    </h2>
  );
}

/** What is required, what is not, and what good practice adds. */
function Asked(props: ContentsPageProps): VNode {
  const { fields } = props;
  const { required, optional, practice } = fieldsApart(fields);
  return (
    <>
      <ContentsRows {...props} fields={required} />
      <ContentsRows {...props} fields={optional} />
      <Practice {...props} fields={practice} />
    </>
  );
}

function Lead(props: ContentsPageProps & { readonly done: number; readonly of: number }): VNode {
  const { visit, draft, answers, places, done, of } = props;
  const { words, service } = visit;
  const to = draft.facts.to?.trim() ?? '';
  const named = (name: (question: PartContents['question']) => string): string =>
    words.list([...new Set(answers.map(({ question }) => name(question)))]);
  return (
    <p class="c-lead">
      {words.rich('request.contents-lead', {
        measure: <Said>{named(({ measure }) => measureName(words, measure))}</Said>,
        from: (
          <StateCode
            code={service.node.participant}
            name={stateName(words, service.node.participantName)}
          />
        ),
        to: <StateCode code={to} name={places.stateName(to)} />,
        instrument: (
          <Said>
            {named(({ instrument }) => instrumentNamed(words, service.law.law, instrument))}
          </Said>
        ),
      })}{' '}
      {of === 0
        ? words.t('request.contents-none-required')
        : words.t('request.contents-done', { done, of })}
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
        <ContentsRows {...props} fields={fields} />
      </Fold>
    </section>
  );
}
