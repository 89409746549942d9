import { sortOf } from '@comity/case';
import { Code, ProblemSummary } from '@comity/design';
import { toCall } from '@comity/feed';
import { TOLD_ANSWERS, type ToldSaid } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { viewName } from '../case-name.ts';

import { hereOf } from '../here.ts';
import { CasePage } from './case-page.tsx';

/** The page of a case, with what could not be done at its head. */
async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { words, query } = visit;
  const printed = query.one('view') === 'print';
  const before = query.one('before');
  const found = await visit.service.cases.view(
    visit.session,
    visit.param('caseId'),
    printed ? { acts: 'all' } : before === '' ? { acts: 'page' } : { acts: 'page', before },
  );
  if (!found.ok) return notFound();
  const view = found.value;
  const isOurDraft = sortOf(view.state) === 'draft' && view.side === 'requesting';
  const [entries, published, atHome, alarms, told, shownDraft] = await Promise.all([
    visit.service.directory.entries(),
    visit.service.directory.published(visit.session),
    visit.service.office.ofCase(visit.session, view.caseId),
    visit.service.alarms.open(visit.session, view.caseId),
    visit.service.alarms.told(visit.session, {
      caseId: view.caseId,
      all: query.one('told') === 'all',
    }),
    isOurDraft ? visit.service.drafts.shownIn(visit.session, view.caseId) : null,
  ]);
  if (!atHome.ok) return notFound();
  return pageWith(problems, {
    title: viewName(words, view),
    section: 'work',
    live: true,
    breadcrumbs: [
      { content: words.t('work.title'), href: '/' },
      { content: <Code>{view.reference}</Code> },
    ],
    body: (
      <>
        <ProblemSummary words={words} problems={problems} />
        <CasePage
          here={hereOf(visit)}
          law={visit.service.law.law}
          names={visit.service}
          view={view}
          directory={entries}
          toCall={toCall(published, { ...view.them, now: visit.now })}
          printed={printed}
          atHome={atHome.value}
          alarms={alarms.alarms}
          told={told}
          shownDraft={shownDraft}
          formToken={visit.formToken}
          done={query.one('done')}
        />
      </>
    ),
  });
}

/** One case: whose move, the acts with their proofs, what may be done next. */
const caseScreen: OfficerScreen = {
  name: 'case',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId',
  sample: '/cases/*',
  handle: (visit) => show(visit, []),
};

/** Whoever asked was called back, and it is them. */
const calledBack: OfficerScreen = {
  name: 'case.called-back',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/called-back',
  async handle({ service, session, param }) {
    const caseId = param('caseId');
    const kept = await service.cases.calledBack(session, caseId);
    return kept.ok ? redirect(`/cases/${encodeURIComponent(caseId)}?done=called-back`) : notFound();
  },
};

const isSaid = (text: string): text is ToldSaid['was'] =>
  text === 'open' || TOLD_ANSWERS.some((each) => each === text);

/** Whether it was us whom the other State says that it told; or that what was said of it was a mistake. */
const toldUs: OfficerScreen = {
  name: 'case.told-us',
  access: 'officer',
  method: 'POST',
  path: '/cases/:caseId/told-us',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const was = form.one('was');
    const after = form.one('after');
    if (!isSaid(was) || !/^[0-9]{1,6}$/.test(after)) return notFound();
    const said = { act: form.one('act'), was, after: Number(after) };
    const kept = await service.alarms.answerTold(session, said);
    if (!kept.ok) return show(visit, [spoken(words, kept.error)]);
    return redirect(`/cases/${encodeURIComponent(kept.value.caseId)}?done=told-${was}#told-us`);
  },
};

export const caseScreens: readonly OfficerScreen[] = [caseScreen, calledBack, toldUs];
