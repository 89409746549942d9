import type { Problem } from '@comity/base';
import type { Facts } from '@comity/case';
import { Button, ButtonGroup, RadioField, TextBox } from '@comity/design';
import type { Draft } from '@comity/service';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import { ChangedMeanwhile, type Difference } from './changed-meanwhile.tsx';
import { authorityItems, languageItems, measureItems, stateItems, zoneItems } from './choices.ts';
import { FormStart, Line, Pick } from './fields.tsx';
import { Offences } from './offences.tsx';
import type { Places } from './places.ts';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';
import { Targets } from './targets.tsx';

export interface FactsPageProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  /** None before the first save. */
  readonly draft: Draft | null;
  /** What stands in the form: as saved, or as typed where the save did not happen. */
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** What a colleague saved meanwhile, where that is why the save did not happen. */
  readonly theirs?: readonly Difference[];
}

/** The first step: the facts, and nothing about treaties yet. */
export function FactsPage(props: FactsPageProps): VNode {
  const { visit, draft, facts, problems } = props;
  const { words } = visit;
  const part = { words, problems };
  const { law } = visit.service.law;
  return (
    <>
      <RequestSteps words={words} draft={draft} current="facts" />
      <StepNews visit={visit} draft={draft} problems={problems} step="facts" />
      <ChangedMeanwhile words={words} draft={draft} differences={props.theirs} />
      <form
        class="c-reading c-reading--form"
        method="post"
        action={draft === null ? '/new-request' : stepHref(draft, 'facts')}
        novalidate
      >
        <FormStart
          words={words}
          formToken={visit.formToken}
          version={draft?.version ?? null}
          enter={{ name: 'next', value: 'save' }}
        />
        <h1>{words.t('request.facts-title')}</h1>
        <p class="c-lead">{words.t('request.facts-lead')}</p>
        <WhatAndWho {...props} />
        <Offences {...part} facts={facts} law={law} />
        <section class="c-form-section">
          <TextBox
            {...part}
            name="conduct"
            label={words.t('request.conduct')}
            hint={words.t('request.conduct-hint')}
            rows={7}
            maxlength={20_000}
            value={facts.conduct ?? ''}
          />
        </section>
        <Targets {...part} facts={facts} />
        <datalist id="zones">
          {zoneItems(law, props.places).map((zone) => (
            <option value={zone} />
          ))}
        </datalist>
        <HowPressing {...props} />
        <Surroundings {...props} />
        <ButtonGroup>
          <Button name="next" value="go" preventDoubleClick>
            {words.t('request.facts-go')}
          </Button>
          <Button class="govuk-button--secondary" name="next" value="save">
            {words.t('request.save')}
          </Button>
          {draft === null || problems.length === 0 ? null : (
            <a class="govuk-link" href={stepHref(draft, 'avenue')}>
              {words.t('request.go-all-the-same')}
            </a>
          )}
        </ButtonGroup>
      </form>
    </>
  );
}

function WhatAndWho({ visit, places, facts, problems }: FactsPageProps): VNode {
  const { words } = visit;
  const part = { words, problems };
  const to = facts.to ?? '';
  return (
    <section class="c-form-section">
      <Pick
        {...part}
        name="measure"
        label={words.t('request.measure')}
        hint={words.t('request.measure-hint')}
        value={facts.measure}
        items={measureItems(words, facts.measure ?? '')}
      />
      <Pick
        {...part}
        name="to"
        label={words.t('request.to')}
        hint={words.t('request.to-state-hint')}
        value={to}
        items={stateItems(words, places, to)}
      />
      <Pick
        {...part}
        name="toAuthority"
        label={words.t('request.to-authority')}
        hint={words.t('request.to-authority-hint')}
        value={facts.toAuthority}
        items={authorityItems(words, places, { to, typed: facts.toAuthority ?? '' })}
      />
      <Line
        {...part}
        name="title"
        label={words.t('request.title')}
        hint={words.t('request.title-hint')}
        value={facts.title}
      />
    </section>
  );
}

function HowPressing({ visit, facts, problems }: FactsPageProps): VNode {
  const { words } = visit;
  const part = { words, problems };
  return (
    <section class="c-form-section">
      <RadioField
        {...part}
        name="urgency.level"
        legend={words.t('request.urgency')}
        value={facts.urgency?.level ?? ''}
        items={(['routine', 'urgent', 'emergency'] as const).map((value) => ({
          value,
          content: words.t(`priority.${value}`),
          hint: words.t(`request.urgency-${value}`),
        }))}
      />
      <TextBox
        {...part}
        name="urgency.why"
        label={words.t('request.urgency-why')}
        hint={words.t('request.urgency-why-hint')}
        ifAvailable
        rows={3}
        value={facts.urgency?.why ?? ''}
      />
    </section>
  );
}

function Surroundings({ visit, facts, problems }: FactsPageProps): VNode {
  const { words } = visit;
  const part = { words, problems };
  return (
    <section class="c-form-section">
      <h2>{words.t('request.investigation')}</h2>
      <div class="c-fields">
        <Line
          {...part}
          name="investigation.reference"
          label={words.t('request.investigation-reference')}
          value={facts.investigation?.reference}
          optional
        />
        <Line
          {...part}
          name="investigation.authority"
          label={words.t('request.investigation-authority')}
          value={facts.investigation?.authority}
          optional
        />
      </div>
      <RadioField
        {...part}
        name="sensitivity"
        legend={words.t('request.sensitivity')}
        hint={words.t('request.sensitivity-hint')}
        value={facts.sensitivity ?? ''}
        items={(['normal', 'restricted', 'sealed'] as const).map((value) => ({
          value,
          content: words.t(`sensitivity.${value}`),
        }))}
      />
      <RadioField
        {...part}
        name="confidentialityRequested"
        legend={words.t('request.confidentiality')}
        value={facts.confidentialityRequested ?? ''}
        items={(['yes', 'no'] as const).map((value) => ({
          value,
          content: words.t(`request.confidentiality-${value}`),
        }))}
      />
      <Pick
        {...part}
        name="language"
        label={words.t('request.language')}
        hint={words.t('request.language-hint')}
        value={facts.language}
        items={languageItems(words, facts.language ?? '')}
      />
    </section>
  );
}
