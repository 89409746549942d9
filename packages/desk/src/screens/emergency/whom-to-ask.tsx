import { InsetText, Pinpoints, Said } from '@comity/design';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { CallBack } from '../directory/call-back.tsx';
import { OpenStatus, UntilThen } from '../directory/office-panel.tsx';
import { PersonAnswersLine } from '../directory/person-answers.tsx';
import { hereOf } from '../here.ts';
import { instrumentNamed } from '../law-names.ts';
import type { EmergencyProps } from './emergency-props.ts';
import type { Whom } from './whom.ts';

/** Each State that can be asked: whether somebody is there, by which number and by which way. */
export function WhomToAsk({ visit, whom, typed, problems }: EmergencyProps): VNode {
  const { words } = visit;
  const wrong = problems.find(({ at }) => at === 'ask');
  if (whom.open.length === 0) return <InsetText>{words.t('emergency.nobody')}</InsetText>;
  return (
    <fieldset class="govuk-fieldset govuk-form-group" id="ask">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
        {words.t('emergency.ask')}
      </legend>
      <p class="govuk-hint">{words.t('emergency.ask-hint')}</p>
      {wrong === undefined ? null : (
        <p class="govuk-error-message">
          <Said>{wrong.text}</Said>
        </p>
      )}
      <div class="govuk-checkboxes">
        {whom.open.map((one, index) => (
          <OneToAsk
            visit={visit}
            one={one}
            index={index}
            checked={typed.ask.includes(one.authority)}
          />
        ))}
      </div>
    </fieldset>
  );
}

function OneToAsk({
  visit,
  one,
  index,
  checked,
}: {
  readonly visit: OfficerVisit;
  readonly one: Whom;
  readonly index: number;
  readonly checked: boolean;
}): VNode {
  const { words } = visit;
  const { law } = visit.service.law;
  const id = `ask-${index}`;
  const { office, instead } = one;
  const here = hereOf(visit);
  return (
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name="ask"
        type="checkbox"
        value={one.authority}
        checked={checked}
        aria-describedby={`${id}-more`}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        <Said>{one.name}</Said>, <Said>{one.authorityName}</Said>
      </label>
      <div class="govuk-hint govuk-checkboxes__hint" id={`${id}-more`}>
        {office === undefined || office.there === null ? (
          words.t('emergency.hours-unknown')
        ) : (
          <OpenStatus here={here} office={office} />
        )}{' '}
        <CallBack here={here} to={one.call} />
        {office === undefined ? null : (
          <>
            <UntilThen here={here} office={office} instead={instead} />
            <PersonAnswersLine here={here} entry={office.entry} />
          </>
        )}
        <span class="c-block c-small">
          <Said>{instrumentNamed(words, law, one.way.instrument)}</Said>{' '}
          <Pinpoints at={one.way.pinpoints} />
        </span>
        {one.way.keep === null ? (
          <span class="c-block c-small">{words.t('emergency.keep-not')}</span>
        ) : null}
      </div>
    </div>
  );
}
