import {
  Button,
  ButtonGroup,
  CheckboxField,
  InsetText,
  ProblemSummary,
  TextBox,
} from '@comity/design';
import { type Draft, type DraftConsultation, SHOWABLE } from '@comity/service';
import { type Spoken, theState } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';
import { measureName } from '../case/measure-names.ts';
import { EnterButton } from '../described/enter-button.tsx';
import { TypedBefore } from '../typed-before.tsx';
import type { Places } from './places.ts';
import { StepProblems } from './problem-links.tsx';
import { stepHref } from './steps.tsx';

export const QUESTION_FIELD = 'question';
export const PARTS_FIELD = 'shown-parts';
export const FIELDS_FIELD = 'shown';

export interface ConsultPageProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  readonly draft: Draft;
  readonly consultation: DraftConsultation | null;
  readonly posted: Fields;
  /** When that was typed and kept, not sent; null where nothing was. */
  readonly since: string | null;
  readonly problems: readonly Spoken[];
}

/** What of a draft the other authority is to see before anything is asked of it. */
export function ConsultPage(props: ConsultPageProps): VNode {
  const { visit, places, draft, consultation, posted, since, problems } = props;
  const { words } = visit;
  const state = theState(words, places.stateName(draft.facts.to ?? ''));
  const parts = draft.facts.parts ?? [];
  // What is wrong with the draft itself is typed on its own pages.
  const ofDraft = problems.filter(({ at }) => at !== undefined && at !== QUESTION_FIELD);
  return (
    <form class="c-reading" method="post" action={`/drafts/${draft.id}/consult`} novalidate>
      <ProblemSummary
        words={words}
        problems={problems.filter(({ at }) => at === undefined || at === QUESTION_FIELD)}
      />
      <StepProblems
        draft={draft}
        problems={ofDraft}
        title={words.t('request.missing-title', { n: ofDraft.length })}
        current="check"
      />
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <EnterButton text={words.t('consult.check')} />
      <h1>{words.t('consult.title')}</h1>
      <p class="c-lead">{words.t('consult.lead', { state })}</p>
      <TypedBefore words={words} since={since} zone={visit.session.officer.zone} />
      {consultation?.understood === false ? (
        <InsetText>{words.t('consult.not-understood', { state })}</InsetText>
      ) : null}
      <TextBox
        words={words}
        problems={problems}
        name={QUESTION_FIELD}
        label={words.t('act.draft-shown.question')}
        hint={words.t('act.draft-shown.question-hint')}
        value={posted.one(QUESTION_FIELD)}
        rows={5}
      />
      {parts.length === 0 ? null : (
        <CheckboxField
          words={words}
          problems={problems}
          name={PARTS_FIELD}
          legend={words.t('consult.parts')}
          values={posted.all(PARTS_FIELD)}
          items={parts.map(({ measure = '' }, index) => ({
            value: String(index),
            content: words.rich('request.part-named', {
              n: index + 1,
              measure: <bdi>{measureName(words, measure)}</bdi>,
            }),
          }))}
        />
      )}
      <CheckboxField
        words={words}
        problems={problems}
        name={FIELDS_FIELD}
        legend={words.t('consult.fields')}
        hint={words.t('consult.fields-hint')}
        values={posted.all(FIELDS_FIELD)}
        items={SHOWABLE.map((name) => ({ value: name, content: words.t(`consult.show-${name}`) }))}
      />
      <ButtonGroup>
        <Button preventDoubleClick>{words.t('consult.check')}</Button>
        <a class="govuk-link" href={stepHref(draft, 'check')}>
          {words.t('consult.cancel')}
        </a>
      </ButtonGroup>
    </form>
  );
}
