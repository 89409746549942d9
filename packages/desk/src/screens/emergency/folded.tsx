import { CheckboxField, Details, Pinpoints, SelectField, TextField } from '@comity/design';
import type { VNode } from 'preact';
import { writtenIn } from '../new-request/facts-form.ts';
import { languageItems } from '../request/field-items.ts';
import type { EmergencyProps } from './emergency-props.ts';

/** What is seldom other than it stands: the language, most likely the one that the officer reads, and who may read it. */
export function Seldom({ visit, typed, problems }: EmergencyProps): VNode {
  const { words } = visit;
  const asked = { words, problems };
  const written = writtenIn(visit);
  const other = typed.language !== '' && typed.language !== written;
  return (
    <Details
      open={other || problems.length > 0 || typed.sealed === 'yes'}
      summary={words.t('emergency.seldom')}
    >
      <SelectField
        {...asked}
        name="language"
        label={words.t('emergency.language')}
        hint={words.t('emergency.language-hint')}
        value={typed.language === '' ? written : typed.language}
        items={languageItems(words, typed.language)}
      />
      <CheckboxField
        {...asked}
        name="sealed"
        legend={words.t('request-field.sensitivity')}
        values={typed.sealed === 'yes' ? ['yes'] : []}
        items={[
          {
            value: 'yes',
            content: words.t('sensitivity.sealed'),
            hint: words.t('sensitivity-hint.sealed'),
          },
        ]}
      />
    </Details>
  );
}

/** What was asked on the telephone before: this form then is its confirmation in writing. */
export function ByVoice({ visit, typed, problems }: EmergencyProps): VNode {
  const { words, session, service } = visit;
  const asked = { words, problems };
  return (
    <details class="govuk-details" open={typed.voiceAt !== '' || typed.voiceWith !== ''}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{words.t('emergency.voice')}</span>
      </summary>
      <div class="govuk-details__text">
        <p>
          {words.t('emergency.voice-text')}{' '}
          <Pinpoints at={service.law.saidInEmergency('by-voice')} />
        </p>
        <div class="c-fields">
          <TextField
            {...asked}
            name="voice-at"
            label={words.t('emergency.voice-at')}
            hint={words.t('emergency.before-hint', {
              city: words.city({ zone: session.officer.zone }),
            })}
            value={typed.voiceAt}
            class="govuk-input--width-20"
          />
          <TextField
            {...asked}
            name="voice-with"
            label={words.t('request-field.spoken-with')}
            value={typed.voiceWith}
          />
        </div>
      </div>
    </details>
  );
}
