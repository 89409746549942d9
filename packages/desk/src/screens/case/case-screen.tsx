import { Code } from '@comity/design';
import { toCall } from '@comity/feed';
import { notFound, type OfficerScreen, page, redirect } from '../../http/screen.ts';
import { viewName } from '../case-name.ts';

import { hereOf } from '../here.ts';
import { CasePage } from './case-page.tsx';

/** One case: whose move, the acts with their proofs, what may be done next. */
const caseScreen: OfficerScreen = {
  name: 'case',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId',
  sample: '/cases/*',
  async handle(visit) {
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
    const [entries, published, atHome, alarms] = await Promise.all([
      visit.service.directory.entries(),
      visit.service.directory.published(visit.session),
      visit.service.office.ofCase(visit.session, view.caseId),
      visit.service.alarms.open(visit.session, view.caseId),
    ]);
    if (!atHome.ok) return notFound();
    return page({
      title: viewName(words, view),
      section: 'work',
      live: true,
      breadcrumbs: [
        { content: words.t('work.title'), href: '/' },
        { content: <Code>{view.reference}</Code> },
      ],
      body: (
        <CasePage
          here={hereOf(visit)}
          law={visit.service.law.law}
          view={view}
          directory={entries}
          toCall={toCall(published, { ...view.them, now: visit.now })}
          printed={printed}
          atHome={atHome.value}
          alarms={alarms.alarms}
          formToken={visit.formToken}
          done={query.one('done')}
        />
      ),
    });
  },
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

export const caseScreens: readonly OfficerScreen[] = [caseScreen, calledBack];
