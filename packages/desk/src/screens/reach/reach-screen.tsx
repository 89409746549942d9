import { Code } from '@comity/design';
import { notFound, type OfficerScreen, page } from '../../http/screen.ts';
import { toCall } from '../directory/call-back.tsx';
import { renewed } from '../night/renewed.tsx';
import { ReachPage } from './reach-page.tsx';

/** Who has been reached at the other State in an emergency of ours, as it comes to be known. */
export const reachScreen: OfficerScreen = {
  name: 'case.reach',
  access: 'officer',
  method: 'GET',
  path: '/cases/:caseId/reach',
  sample: '/cases/*/reach',
  needs: 'alarms.reached',
  async handle(visit) {
    const { service, session, words } = visit;
    const caseId = visit.param('caseId');
    const [reached, found, published] = await Promise.all([
      service.alarms.reached(session, caseId),
      service.cases.view(session, caseId, { acts: 'page' }),
      service.directory.published(session),
    ]);
    if (!reached.ok || !found.ok || reached.value === null) return notFound();
    const view = found.value;
    const number = toCall(published, { ...view.them, now: visit.now });
    return page({
      title: words.t('reach.title'),
      section: 'night',
      night: true,
      live: true,
      ...renewed(visit),
      breadcrumbs: [
        { content: words.t('night.title'), href: '/night' },
        {
          content: <Code>{view.reference}</Code>,
          href: `/cases/${encodeURIComponent(view.caseId)}`,
        },
        { content: words.t('reach.title') },
      ],
      body: <ReachPage visit={visit} view={view} reached={reached.value} toCall={number} />,
    });
  },
};
