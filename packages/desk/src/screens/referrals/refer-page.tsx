import {
  Button,
  ErrorMessage,
  errorOf,
  Fieldset,
  fieldIdOf,
  ProblemSummary,
  Radios,
  Said,
  TextBox,
  TitleBar,
} from '@comity/design';
import { type Draft, type NodeOffice, REFERRAL_TEXT_MAX } from '@comity/service';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD, type OfficerVisit } from '../../http/screen.ts';

interface ReferPageProps {
  readonly visit: OfficerVisit;
  readonly draft: Draft;
  readonly offices: readonly NodeOffice[];
  readonly problems: readonly Spoken[];
}

/** To which office of the State a draft is handed, and what is said beside it. */
export function ReferPage({ visit, draft, offices, problems }: ReferPageProps): VNode {
  const { words, form } = visit;
  const error = errorOf(problems, 'to');
  const id = fieldIdOf('to');
  // One that is alone is no choice.
  const chosen = form.one('to') || (offices.length === 1 ? (offices[0]?.id ?? '') : '');
  return (
    <form
      class="c-reading"
      method="post"
      action={`/drafts/${encodeURIComponent(draft.id)}/refer`}
      novalidate
    >
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <input type="hidden" name="version" value={String(draft.version)} />
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('referrals.refer-title')} lead={words.t('referrals.refer-lead')} />
      <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
        <Fieldset
          legend={words.t('referrals.to')}
          legendClass="govuk-fieldset__legend--s"
          describedBy={error === undefined ? undefined : `${id}-error`}
        >
          {error === undefined ? null : (
            <ErrorMessage id={`${id}-error`} word={words.t('form.error')}>
              {error}
            </ErrorMessage>
          )}
          <Radios
            name="to"
            idPrefix={id}
            value={chosen}
            items={offices.map((office) => ({
              value: office.id,
              content: <Said>{office.name}</Said>,
            }))}
          />
        </Fieldset>
      </div>
      <TextBox
        words={words}
        problems={problems}
        name="text"
        label={words.t('referrals.refer-text')}
        hint={words.t('referrals.refer-text-hint')}
        value={form.one('text')}
        rows={4}
        maxlength={REFERRAL_TEXT_MAX}
      />
      <p>{words.t('referrals.refer-then')}</p>
      <Button preventDoubleClick>{words.t('referrals.refer-button')}</Button>
    </form>
  );
}
