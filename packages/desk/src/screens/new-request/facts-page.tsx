import { spokenReference } from '@comity/base';
import { type Facts, REQUEST } from '@comity/case';
import { Button, ButtonGroup, Code, fieldIdOf, InsetText, SelectField } from '@comity/design';
import type { Draft, DraftConsultation, WorkRow } from '@comity/service';
import { type Spoken, theState } from '@comity/words';
import type { VNode } from 'preact';
import type { OfficerVisit } from '../../http/screen.ts';
import type { Asker } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { Adders, Row } from '../described/rows.tsx';
import { languageItems, offenceItems } from '../request/field-items.ts';
import { fieldHint, fieldLabel } from '../request/field-words.ts';
import type { BegunFrom } from './begun-from.ts';
import { ChangedMeanwhile, type Difference } from './changed-meanwhile.tsx';
import { authorityItems, caseItems, stateItems, zoneItems } from './choices.ts';
import {
  type About,
  fieldsOf,
  OtherSections,
  SECTIONS,
  SectionNav,
  sectionAfter,
} from './facts-sections.tsx';
import { FormStart } from './form-start.tsx';
import type { Places } from './places.ts';
import { RemarksOn } from './remarks.tsx';
import { requestAsker } from './request-asker.tsx';
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
  /** Cases that can be named as earlier ones. */
  readonly cases: readonly WorkRow[];
  /** How the draft stands with the other side before it is sent. */
  readonly consultation: DraftConsultation | null;
  /** The case that the request is begun from. */
  readonly begun?: BegunFrom | null;
  /** Which of its pages is shown. */
  readonly about: About;
}

/** Hidden field: the case that a draft is begun from, until it is saved. */
export const FOLLOWS_FIELD = 'follows';

const { parts } = REQUEST;

/** The first step: the facts, one question a page or all at once, and nothing about treaties yet. */
export function FactsPage(props: FactsPageProps): VNode {
  const { visit, draft, facts, problems, places } = props;
  const { words } = visit;
  const { law } = visit.service.law;
  const asker = requestAsker({ words, law }, problems, {
    to: (typed) => stateItems(words, places, typed),
    'offences.pinpoint': (typed) => offenceItems(words, law, typed),
    language: (typed) => languageItems(words, typed),
    'earlier.case': (typed) => caseItems(words, props.cases, typed),
  });
  const typed = facts as Readonly<Record<string, unknown>>;
  const described = (name: string) => (
    <Described
      asker={asker}
      typed={typed}
      fields={{ [name]: REQUEST[name as keyof typeof REQUEST] }}
      path=""
    />
  );
  const { about } = props;
  const shown = about === 'all' ? SECTIONS : [about];
  const after = sectionAfter(about);
  return (
    <>
      <RequestSteps words={words} draft={draft} current="facts" />
      <StepNews visit={visit} draft={draft} problems={problems} step="facts" about={about} />
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
        <input type="hidden" name="about" value={about} />
        <OtherSections about={about} facts={facts} />
        <SectionNav words={words} about={about} />
        <Follows {...props} />
        <h1>
          {about === 'all' ? words.t('request.facts-title') : words.t(`request.ask-${about}`)}
        </h1>
        <p class="c-lead">
          {about === 'all' ? words.t('request.facts-lead') : words.t(`request.lead-${about}`)}
        </p>
        {shown.map((section) => [
          <RemarksOn {...props} section={section} />,
          section === 'whom' ? (
            <section class="c-form-section">
              {described('to')}
              <Authority {...props} />
              {described('title')}
            </section>
          ) : section === 'measures' ? (
            <Parts {...props} asker={asker} />
          ) : section === 'offences' ? (
            described('offences')
          ) : (
            fieldsOf(section).map((name) => (
              <section class="c-form-section">{described(name)}</section>
            ))
          ),
        ])}
        <datalist id="zones">
          {zoneItems(law, places).map((zone) => (
            <option value={zone} />
          ))}
        </datalist>
        <ButtonGroup>
          <Button name="next" value="go" preventDoubleClick>
            {words.t(after === null ? 'request.facts-go' : 'request.facts-on')}
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

/** The case that the request follows, with what was taken over from it and what was not. */
function Follows({ visit, draft, begun, facts, places }: FactsPageProps): VNode | null {
  const { words } = visit;
  const follows = draft === null ? (begun?.follows ?? followsIn(visit)) : draft.follows;
  if (follows === null) return null;
  const reference = (
    <a class="govuk-link" href={`/cases/${encodeURIComponent(follows.caseId)}`}>
      <Code>{follows.reference}</Code>
    </a>
  );
  return (
    <InsetText>
      {draft === null ? <input type="hidden" name={FOLLOWS_FIELD} value={follows.caseId} /> : null}
      <p>
        <b>{words.rich('request.follows-title', { reference })}</b>
      </p>
      {begun == null ? null : (
        <>
          <p>{words.t('request.follows-text')}</p>
          <p>
            {begun.named
              ? words.t('request.follows-names')
              : words.t('request.follows-silent', {
                  state: theState(words, places.stateName(facts.to ?? '')),
                })}
          </p>
          {begun.named || begun.boundBy === null ? null : (
            <p>
              <b>
                {words.t('request.follows-bound', {
                  giver: theState(words, begun.boundBy),
                  state: theState(words, places.stateName(facts.to ?? '')),
                })}
              </b>
            </p>
          )}
        </>
      )}
    </InsetText>
  );
}

/** The same where the first save did not happen: the form carries it back. */
function followsIn({ form }: OfficerVisit): { caseId: string; reference: string } | null {
  const caseId = form.one(FOLLOWS_FIELD);
  return caseId === '' ? null : { caseId, reference: spokenReference(caseId) };
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
  const { visit, facts, problems, asker, about } = props;
  const { words } = visit;
  // A part that was left blank is none once it is saved; there is one to fill in all the same.
  const rows = facts.parts?.length ? facts.parts : [{ measure: '' }];
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
      {about === 'all' ? (
        <>
          <h2>{words.t('request.parts')}</h2>
          <p class="c-quiet c-small">{words.t('request.parts-hint')}</p>
        </>
      ) : null}
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
