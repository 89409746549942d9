import type { Coded, Problem } from '@comity/base';
import { Button, ButtonGroup, Columns, ProblemSummary } from '@comity/design';
import { spoken } from '@comity/words';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { nameOf } from '../name-of.ts';
import { sentence, theState } from '../the-state.ts';
import type { ActForm, Scene } from './act-form.ts';
import { formWords } from './field-label.ts';
import { RequestPanel } from './request-panel.tsx';

/** Hidden field: how many acts our side had made when the form was shown. */
export const OWN_ACTS_FIELD = 'own-acts';

export interface ActPageProps {
  readonly scene: Scene;
  readonly form: ActForm;
  readonly typed: Fields;
  readonly problems: readonly Problem[];
  readonly formToken: string;
}

/** The form of one act: what is wrong first, then the question, the fields, one primary button. */
export function ActPage({ scene, form, typed, problems, formToken }: ActPageProps): VNode {
  const { words, view } = scene;
  const state = theState(words, view.them.participantName);
  const { Body, Aside = RequestPanel } = form;
  return (
    <Columns side="end" aside={<Aside scene={scene} />} label={words.t('act.request')}>
      <ProblemSummary words={words} problems={problems} />
      <form method="post" action={`/cases/${view.caseId}/${form.slug}`} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
        <input
          type="hidden"
          name={OWN_ACTS_FIELD}
          value={typed.one(OWN_ACTS_FIELD) || String(view.acts.filter((act) => act.ours).length)}
        />
        <h1>{formWords(words, form.slug, 'title', state)}</h1>
        <p class="c-lead">{sentence(formWords(words, form.slug, 'lead', state))}</p>
        <Body scene={scene} typed={typed} problems={problems} />
        <ButtonGroup>
          <Button preventDoubleClick>{formWords(words, form.slug, 'button', state)}</Button>
          <a class="govuk-link" href={`/cases/${view.caseId}`}>
            {words.t('act.cancel')}
          </a>
        </ButtonGroup>
      </form>
    </Columns>
  );
}

interface NotNowProps {
  readonly scene: Scene;
  readonly form: ActForm;
  readonly why: Coded | null;
}

/** The act is not open in the case as it stands, and why. */
export function NotNow({ scene, form, why }: NotNowProps): VNode {
  const { words, view } = scene;
  return (
    <div class="c-reading">
      <h1>{words.t('act.not-now-title')}</h1>
      <p>
        <b>{nameOf(words, 'move', form.slug) ?? form.slug}.</b>{' '}
        {why === null ? null : <bdi>{spoken(words, why).text}</bdi>}
      </p>
      <p>
        <a class="govuk-link" href={`/cases/${view.caseId}`}>
          {words.t('act.cancel')}
        </a>
      </p>
    </div>
  );
}
