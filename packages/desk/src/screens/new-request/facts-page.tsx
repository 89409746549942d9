import { type Facts, REQUEST } from '@comity/case';
import { Button, ButtonGroup, fieldIdOf, SelectField } from '@comity/design';
import type { Draft } from '@comity/service';
import type { Fields } from '@comity/statements';
import type { Spoken } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import type { Asker } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { Adders, Row } from '../described/rows.tsx';
import { fieldHint, fieldLabel } from '../request/field-words.ts';
import { ChangedMeanwhile, type Difference } from './changed-meanwhile.tsx';
import {
  authorityItems,
  languageItems,
  measureItems,
  offenceItems,
  stateItems,
  zoneItems,
} from './choices.ts';
import { FormStart } from './form-start.tsx';
import type { Places } from './places.ts';
import { requestAsker } from './request-asker.ts';
import { StepNews } from './step-news.tsx';
import { RequestSteps, stepHref } from './steps.tsx';

export interface FactsPageProps {
  readonly visit: OfficerVisit;
  readonly places: Places;
  /** None before the first save. */
  readonly draft: Draft | null;
  /** What stands in the form: as saved, or as typed where the save did not happen. */
  readonly facts: Facts;
  readonly problems: readonly Spoken[];
  /** What a colleague saved meanwhile, where that is why the save did not happen. */
  readonly theirs?: readonly Difference[];
}

const { title, from: _from, to, parts, contents: _contents, ...ABOUT } = REQUEST;
const { offences, conduct, ...HANDLING } = ABOUT;

/** The first step: the facts, and nothing about treaties yet. */
export function FactsPage(props: FactsPageProps): VNode {
  const { visit, draft, facts, problems, places } = props;
  const { words } = visit;
  const { law } = visit.service.law;
  const asker = requestAsker(words, problems, {
    to: (typed) => stateItems(words, places, typed),
    'parts.measure': (typed) => measureItems(words, typed),
    'offences.pinpoint': (typed) => offenceItems(words, law, typed),
    language: (typed) => languageItems(words, typed),
  });
  const typed = facts as Readonly<Record<string, unknown>>;
  const described = (fields: Fields) => (
    <Described asker={asker} typed={typed} fields={fields} path="" />
  );
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
        <section class="c-form-section">
          {described({ to })}
          <Authority {...props} />
          {described({ title })}
        </section>
        <Parts {...props} asker={asker} />
        {described({ offences })}
        <section class="c-form-section">{described({ conduct })}</section>
        <datalist id="zones">
          {zoneItems(law, places).map((zone) => (
            <option value={zone} />
          ))}
        </datalist>
        {Object.entries(HANDLING).map(([name, field]) => (
          <section class="c-form-section">{described({ [name]: field })}</section>
        ))}
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

/** The authority is no part of what is said: it is where the request goes. */
function Authority({ visit, places, facts, problems }: FactsPageProps): VNode {
  const { words } = visit;
  return (
    <SelectField
      words={words}
      problems={problems}
      name="toAuthority"
      label={fieldLabel(words, 'toAuthority') ?? ''}
      hint={fieldHint(words, 'toAuthority')}
      value={facts.toAuthority ?? ''}
      items={authorityItems(words, places, { to: facts.to ?? '', typed: facts.toAuthority ?? '' })}
    />
  );
}

/** What is asked for, measure by measure, each with what it is aimed at. */
function Parts(props: FactsPageProps & { readonly asker: Asker }): VNode {
  const { visit, facts, problems, asker } = props;
  const { words } = visit;
  const rows = facts.parts ?? [];
  const fields = parts.of.of;
  const one = (index: number) => (
    <Described
      asker={asker}
      typed={rows[index] as Readonly<Record<string, unknown>>}
      fields={fields}
      path={`parts.${index}`}
    />
  );
  return (
    <section class="c-form-section" id={fieldIdOf('parts')} tabindex={-1}>
      <h2>{words.t('request.parts')}</h2>
      <p class="c-quiet c-small">{words.t('request.parts-hint')}</p>
      {rows.map((_, index) =>
        rows.length === 1 ? (
          one(index)
        ) : (
          <Row
            words={words}
            problems={problems}
            at={`parts.${index}`}
            title={words.t('request.part', { n: index + 1 })}
          >
            {one(index)}
          </Row>
        ),
      )}
      <Adders
        asker={{
          ...asker,
          ask: () => ({ label: words.t('request.parts') }),
          adder: () => words.t('request.add-part'),
        }}
        at={{ path: 'parts', name: 'parts', field: parts, typed: {} }}
        kinds={['']}
      />
    </section>
  );
}
