import {
  Button,
  ButtonGroup,
  CheckboxField,
  Columns,
  Lines,
  Panel,
  Pinpoints,
  ProblemSummary,
  RadioField,
  TextBox,
  TextField,
  TitleBar,
} from '@comity/design';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import type { EmergencyProps } from './emergency-props.ts';
import { ByVoice, Seldom } from './folded.tsx';
import { OwnFigures } from './own-figures.tsx';
import { WhomToAsk } from './whom-to-ask.tsx';

/** The short form: what needs no request first, then the least that another State has to know. */
export function EmergencyPage(props: EmergencyProps): VNode {
  const { visit, problems, whom } = props;
  const { words, formToken } = visit;
  return (
    <>
      <ProblemSummary words={words} problems={problems} />
      <TitleBar title={words.t('emergency.title')} lead={words.t('emergency.lead')} />
      <Before visit={visit} />
      <Columns side="end" aside={<Beside {...props} />} label={words.t('emergency.when-sent')}>
        <form method="post" action="/emergency" novalidate>
          <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
          <What {...props} />
          <WhomToAsk {...props} />
          <ByVoice {...props} />
          <Seldom {...props} />
          <ButtonGroup>
            <Button preventDoubleClick>{words.t('emergency.go')}</Button>
            <a class="govuk-link" href="/new-request">
              {words.t('emergency.urgent-only')}
            </a>
          </ButtonGroup>
        </form>
        {whom.closed.length === 0 ? null : (
          <p class="c-quiet c-small">
            {words.t('emergency.no-way', {
              states: words.list(whom.closed.map(({ name }) => name)),
            })}
          </p>
        )}
      </Columns>
    </>
  );
}

/** What is quicker than any request, and is nobody's to grant. */
function Before({ visit }: Pick<EmergencyProps, 'visit'>): VNode {
  const { words, service } = visit;
  return (
    <Panel
      class="c-panel--apart"
      title={words.t('emergency.first')}
      aside={<span class="c-quiet">{words.t('emergency.first-lead')}</span>}
      padded={false}
    >
      <div class="c-write">
        <div>
          <b>{words.t('emergency.provider')}</b>
          <span class="c-block">{words.t('emergency.provider-text')}</span>
        </div>
        <div>
          <b>{words.t('emergency.open-data')}</b>{' '}
          <Pinpoints at={service.law.saidInEmergency('open-data')} />
          <span class="c-block">{words.t('emergency.open-data-text')}</span>
        </div>
        <div>
          <b>{words.t('emergency.money')}</b>
          <span class="c-block">
            {words.t('emergency.money-text')}{' '}
            <a class="govuk-link" href="/law/instruments/interpol-i-grip">
              {words.t('emergency.money-link')}
            </a>
          </span>
        </div>
      </div>
    </Panel>
  );
}

function What({ visit, typed, problems, whom }: EmergencyProps): VNode {
  const { words, session } = visit;
  const city = words.city({ zone: session.officer.zone });
  const asked = { words, problems };
  return (
    <>
      <TextBox
        {...asked}
        name="why"
        label={words.t('emergency.why')}
        hint={words.t('emergency.why-hint')}
        rows={3}
        value={typed.why}
      />
      <TextBox
        {...asked}
        name="conduct"
        label={words.t('emergency.conduct')}
        hint={words.t('emergency.conduct-hint')}
        rows={3}
        value={typed.conduct}
      />
      <TextField
        {...asked}
        name="offence"
        label={words.t('emergency.offence')}
        hint={words.t('emergency.offence-hint')}
        value={typed.offence}
      />
      <div class="c-fields">
        <TextField
          {...asked}
          name="before"
          label={words.t('emergency.before')}
          hint={words.t('emergency.before-hint', { city })}
          value={typed.before}
          class="govuk-input--width-20"
        />
        <TextField
          {...asked}
          name="call-back"
          label={words.t('emergency.call-back')}
          hint={words.t('emergency.call-back-hint')}
          value={typed.callBack === '' ? whom.own : typed.callBack}
          class="govuk-input--width-20"
        />
      </div>
      <TextBox
        {...asked}
        name="wanted"
        label={words.t('emergency.wanted')}
        hint={words.t('emergency.wanted-hint')}
        rows={2}
        value={typed.wanted}
      />
      <TextBox
        {...asked}
        name="targets"
        label={words.t('emergency.targets')}
        hint={words.t('emergency.targets-hint')}
        rows={2}
        value={typed.targets}
      />
      <div class="c-fields c-fields--times">
        <TextField
          {...asked}
          name="from"
          label={words.t('request-field.period-from')}
          hint={words.t('emergency.from-hint')}
          value={typed.from}
          class="govuk-input--width-20"
        />
        <TextField
          {...asked}
          name="until"
          label={words.t('request-field.period-to')}
          value={typed.until}
          class="govuk-input--width-20"
        />
        <TextField
          {...asked}
          name="zone"
          label={words.t('request-field.period-zone')}
          hint={words.t('emergency.zone-hint')}
          value={typed.zone}
          class="govuk-input--width-20"
        />
      </div>
      <div class="c-fields">
        <CheckboxField
          {...asked}
          name="keep"
          legend={words.t('emergency.keep')}
          values={typed.keep === 'yes' ? ['yes'] : []}
          items={[
            {
              value: 'yes',
              content: words.t('emergency.keep-yes'),
              hint: words.t('emergency.keep-hint'),
            },
          ]}
        />
        <RadioField
          {...asked}
          name="confidential"
          legend={words.t('emergency.confidential')}
          value={typed.confidential}
          items={(['yes', 'no'] as const).map((value) => ({
            value,
            content: words.t(`emergency.confidential-${value}`),
          }))}
        />
      </div>
    </>
  );
}

function Beside({ visit, own }: EmergencyProps): VNode {
  const { words, service } = visit;
  return (
    <>
      <Panel title={words.t('emergency.when-sent')} padded={false}>
        <Lines
          items={(['who', 'lane', 'reached', 'seen'] as const).map((what) =>
            words.t(`emergency.sent-${what}`),
          )}
        />
      </Panel>
      <Panel title={words.t('emergency.is-it')}>
        <p>
          {words.t('emergency.is-it-text')}{' '}
          <Pinpoints at={service.law.saidInEmergency('measured-by')} />
        </p>
        <p class="c-quiet">{words.t('emergency.is-it-not')}</p>
      </Panel>
      <OwnFigures visit={visit} own={own} />
    </>
  );
}
