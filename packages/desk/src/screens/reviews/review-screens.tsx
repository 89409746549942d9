import { partsAsked } from '@comity/case';
import {
  Button,
  ButtonGroup,
  Code,
  Columns,
  ProblemSummary,
  Said,
  StateCode,
  TextBox,
} from '@comity/design';
import type { CaseView } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import type { VNode } from 'preact';
import {
  type Answer,
  FORM_TOKEN_FIELD,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  page,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { RequestPanel } from '../act/request-panel.tsx';
import { measureName } from '../case/measure-names.ts';
import { caseCrumbs } from '../case/references.tsx';
import { viewName } from '../case-name.ts';
import { hereOf } from '../here.ts';
import { PlainLine } from '../plain-text.tsx';
import { type WaitingLine, WaitingList } from '../waiting-list.tsx';

/** Cases of ours whose night release waits for this officer: nobody reviews an own release. */
async function waiting({ service, session }: OfficerVisit): Promise<readonly CaseView[]> {
  const { rows } = await service.cases.workList(session, { review: true });
  const views = await Promise.all(
    rows.map((row) => service.cases.view(session, row.caseId, { acts: 'page' })),
  );
  return views.flatMap((view) =>
    view.ok && view.value.review?.mine.ok === true ? [view.value] : [],
  );
}

const list: OfficerScreen = {
  name: 'reviews',
  access: 'officer',
  method: 'GET',
  path: '/reviews',
  sample: '/reviews',
  async handle(visit) {
    const { words } = visit;
    const views = await waiting(visit);
    return page({
      title: words.t('reviews.title'),
      section: 'work',
      live: true,
      breadcrumbs: [
        { content: words.t('work.title'), href: '/' },
        { content: words.t('reviews.title') },
      ],
      body: (
        <div class="c-reading">
          <h1>{words.t('reviews.title')}</h1>
          <p class="c-lead">{words.t('reviews.lead')}</p>
          <WaitingList
            title={words.t('reviews.due')}
            none={words.t('reviews.none')}
            lines={views.map((view) => lineOf(visit, view))}
          />
        </div>
      ),
    });
  },
};

const lineOf = ({ words, session }: OfficerVisit, view: CaseView): WaitingLine => ({
  href: `/cases/${view.caseId}/review`,
  what: words.rich('reviews.look', { title: <PlainLine text={viewName(words, view)} /> }),
  told: (
    <>
      <Code>{view.reference}</Code> <StateCode code={view.them.participant} />{' '}
      {view.request === null
        ? null
        : words.list(partsAsked(view.state).map(({ measure }) => measureName(words, measure)))}
      {', '}
      {view.review === null ? null : words.moment(view.review.due, session.officer.zone)}
    </>
  ),
});

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { words } = visit;
  const found = await visit.service.cases.view(visit.session, visit.param('caseId'), {
    acts: 'page',
  });
  if (!found.ok) return notFound();
  const view = found.value;
  const content = {
    title: words.t('review.title'),
    section: 'work',
    breadcrumbs: caseCrumbs(words, view),
    body: <ReviewPage visit={visit} view={view} problems={problems} />,
  } as const;
  return pageWith(problems, content);
}

interface ReviewPageProps {
  readonly visit: OfficerVisit;
  readonly view: CaseView;
  readonly problems: readonly Spoken[];
}

function ReviewPage({ visit, view, problems }: ReviewPageProps): VNode {
  const { words, session, now } = visit;
  const { review } = view;
  const { law, treatiesToInform } = visit.service.law;
  const scene = {
    words,
    here: hereOf(visit),
    session,
    view,
    advice: null,
    parts: [],
    matter: null,
    toCall: null,
    law,
    treatiesToInform,
    now,
  };
  if (review === null || !review.mine.ok) {
    return (
      <div class="c-reading">
        <h1>{words.t(review === null ? 'review.nothing' : 'review.not-yours')}</h1>
        <p>
          {review === null || review.mine.ok ? (
            words.t('review.nothing-text')
          ) : (
            <Said>{spoken(words, review.mine.error).text}</Said>
          )}
        </p>
        <p>
          <a class="govuk-link" href={`/cases/${view.caseId}`}>
            {words.t('act.cancel')}
          </a>
        </p>
      </div>
    );
  }
  return (
    <Columns side="end" aside={<RequestPanel scene={scene} />} label={words.t('act.request')}>
      <ProblemSummary words={words} problems={problems} />
      <form method="post" action={`/cases/${view.caseId}/review`} novalidate>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={visit.formToken} />
        <h1>{words.t('review.title')}</h1>
        <p class="c-lead">
          {words.t('review.lead', { moment: words.wholeMoment(review.due, session.officer.zone) })}
        </p>
        <TextBox
          words={words}
          name="remark"
          label={words.t('review.remark')}
          hint={words.t('review.remark-hint')}
          value={visit.form.one('remark')}
          problems={problems}
          maxlength={20_000}
        />
        <ButtonGroup>
          <Button preventDoubleClick>{words.t('review.button')}</Button>
          <a class="govuk-link" href={`/cases/${view.caseId}`}>
            {words.t('act.cancel')}
          </a>
        </ButtonGroup>
      </form>
    </Columns>
  );
}

const open: OfficerScreen = {
  name: 'case.review',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/review',
  sample: '/cases/*/review',
  handle: (visit) => show(visit, []),
};

const put: OfficerScreen = {
  name: 'case.review.put',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/review',
  async handle(visit) {
    const remark = visit.form.one('remark');
    if (remark.trim() === '') {
      const text = visit.words.t('review.remark-missing');
      return show(visit, [{ code: 'missing', text, at: 'remark' }]);
    }
    const caseId = visit.param('caseId');
    const outcome = await visit.service.cases.review(visit.session, caseId, remark);
    if (outcome.ok) return redirect(`/cases/${caseId}?done=reviewed`);
    return outcome.error.code === 'case-unknown'
      ? notFound()
      : show(visit, [spoken(visit.words, outcome.error)]);
  },
};

export const reviewScreens: readonly OfficerScreen[] = [list, open, put];
