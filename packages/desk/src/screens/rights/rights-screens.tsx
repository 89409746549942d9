import {
  Button,
  ButtonGroup,
  Columns,
  Facts,
  Panel,
  ProblemSummary,
  Said,
  WarningText,
} from '@comity/design';
import { type CaseAtHome, type CaseView, may } from '@comity/service';
import { contentOfTyped, RIGHTS_REVIEW, typedOfForm } from '@comity/statements';
import { nameOf, type Spoken, theState } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { fieldWords } from '../act/field-label.ts';
import { formAsker } from '../act/form-asker.ts';
import { inWords } from '../act/in-words.ts';
import { RequestPanel } from '../act/request-panel.tsx';
import { caseCrumbs } from '../case/references.tsx';
import type { Asker, Typed } from '../described/asker.ts';
import { Described } from '../described/described.tsx';
import { EnterButton } from '../described/enter-button.tsx';
import { readerOf } from '../described/form-reader.ts';
import { hereOf } from '../here.ts';
import { PlainText } from '../plain-text.tsx';

/** The form whose words the review speaks. */
const SLUG = 'rights';

async function show(
  visit: OfficerVisit,
  typed: Typed,
  problems: readonly Spoken[],
): Promise<Answer> {
  const { service, session, words } = visit;
  const caseId = visit.param('caseId');
  const [view, home] = await Promise.all([
    service.cases.view(session, caseId),
    service.office.ofCase(session, caseId),
  ]);
  if (!view.ok || !home.ok || view.value.side !== 'requested') return notFound();
  const title = words.t('rights.title');
  const content = {
    title,
    section: 'work',
    breadcrumbs: [...caseCrumbs(words, view.value), { content: title }],
    body: (
      <RightsPage
        visit={visit}
        view={view.value}
        reviews={home.value.reviews}
        typed={typed}
        problems={problems}
      />
    ),
  } as const;
  return pageWith(problems, content);
}

interface RightsPageProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly reviews: CaseAtHome['reviews'];
  readonly typed: Typed;
  readonly problems: readonly Spoken[];
}

/** How the rights of persons were looked at, and the form for a reviewer. */
function RightsPage(props: RightsPageProps): VNode {
  const { visit, view, reviews } = props;
  const { words, session } = visit;
  const { law, treatiesToInform } = visit.service.law;
  const here = hereOf(visit);
  const scene = {
    words,
    here,
    session,
    view,
    advice: null,
    parts: [],
    matter: null,
    toCall: null,
    law,
    treatiesToInform,
    now: visit.now,
  };
  const mayReview = may(session.officer.role, 'office.reviewRights');
  return (
    <Columns side="end" label={words.t('act.request')} aside={<RequestPanel scene={scene} />}>
      <ProblemSummary words={words} problems={props.problems} />
      <h1>{words.t('rights.title')}</h1>
      <p class="c-lead">{words.t('rights.lead')}</p>
      {reviews.map((one) => (
        <Reviewed visit={visit} one={one} />
      ))}
      {mayReview ? <Form {...props} /> : <p>{words.t('rights.not-yours')}</p>}
    </Columns>
  );
}

function Form({ visit, view, typed, problems }: RightsPageProps): VNode {
  const { words } = visit;
  const state = theState(words, view.them.participantName);
  const said = formAsker({ words, slug: SLUG, state }, problems);
  const asker: Asker = {
    ...said,
    items: {},
    ask: (at) =>
      /\.reasons$/.test(at.path) ? { label: words.t('rights.known'), rows: 3 } : said.ask(at),
  };
  return (
    <form method="post" action={`/cases/${view.caseId}/rights`} novalidate>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
      <EnterButton text={words.t('rights.keep')} />
      <h2>{words.t('rights.new')}</h2>
      <Described asker={asker} fields={RIGHTS_REVIEW} path="" typed={typed} />
      <ButtonGroup>
        <Button preventDoubleClick>{words.t('rights.keep')}</Button>
        <a class="govuk-link" href={`/cases/${view.caseId}`}>
          {words.t('act.cancel')}
        </a>
      </ButtonGroup>
    </form>
  );
}

/** One review as it was written down: what it found first. */
function Reviewed({
  visit,
  one,
}: {
  readonly visit: OfficerVisit;
  readonly one: CaseAtHome['reviews'][number];
}): VNode {
  const { words, session } = visit;
  const { review } = one;
  const when = words.moment(one.at, session.officer.zone);
  const title = (
    <>
      <Said>{one.officer.name}</Said>, {when}
    </>
  );
  if (review === null) {
    return (
      <Panel title={title} class="c-panel--apart">
        <WarningText word={words.t('form.warning')}>{words.t('rights.damaged')}</WarningText>
      </Panel>
    );
  }
  const asked = { words, slug: SLUG, state: '' };
  const { moment, outcome, reasons, ...points } = review;
  return (
    <Panel title={title} class="c-panel--apart">
      <Facts
        facts={[
          {
            name: fieldWords(asked, 'moment') ?? '',
            value: nameOf(words, 'review-moment', moment),
          },
          {
            name: fieldWords(asked, 'outcome') ?? '',
            value: nameOf(words, 'review-outcome', outcome),
          },
          {
            name: fieldWords(asked, 'reasons') ?? '',
            value: <PlainText words={words} text={reasons} />,
          },
          ...Object.entries(points).map(([name, point]) => ({
            name: fieldWords(asked, `${name}.found`) ?? name,
            value: (
              <>
                {nameOf(words, 'rights-finding', point.found)}
                {point.reasons === undefined ? null : (
                  <div>
                    <PlainText words={words} text={point.reasons} />
                  </div>
                )}
              </>
            ),
          })),
        ]}
      />
    </Panel>
  );
}

const open: OfficerScreen = {
  name: 'case.rights',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/rights',
  sample: '/cases/*/rights',
  handle: (visit) => show(visit, {}, []),
};

const keep: OfficerScreen = {
  name: 'case.rights.keep',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/rights',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const caseId = visit.param('caseId');
    const typed = typedOfForm(RIGHTS_REVIEW, readerOf(form)) as Typed;
    const content = contentOfTyped(RIGHTS_REVIEW, typed as never) as Typed;
    const kept = await service.office.reviewRights(session, caseId, content);
    if (kept.ok) return redirect(`/cases/${caseId}?done=rights`);
    return kept.error.some(({ code }) => code === 'case-unknown')
      ? notFound()
      : show(visit, typed, inWords(words, kept.error));
  },
};

export const rightsScreens: readonly OfficerScreen[] = [open, keep];
