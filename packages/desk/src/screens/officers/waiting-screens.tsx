import { Panel, ProblemSummary, TitleBar } from '@comity/design';
import { may, type OfficerLink } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { MadeLink } from './made-link.tsx';
import { WishLines } from './wish-lines.tsx';

const PATH = '/officers/waiting';

interface Shown {
  readonly link?: OfficerLink;
  readonly problems?: readonly Spoken[];
}

async function show(visit: OfficerVisit, { link, problems = [] }: Shown): Promise<Answer> {
  const { words, service, session, query } = visit;
  const wishes = await service.officers.wishes(session);
  const isKeeper = may(session.officer.role, 'officers.list');
  return pageWith(problems, {
    title: words.t('officers.waiting'),
    section: isKeeper ? 'officers' : 'proposals',
    breadcrumbs: [
      isKeeper
        ? { content: words.t('officers.title'), href: '/officers' }
        : { content: words.t('proposals.title'), href: '/proposals' },
    ],
    body: (
      <div class="c-reading c-stack">
        <Done words={words} done={query.one('done')} set="officers" />
        <ProblemSummary words={words} problems={problems} />
        <TitleBar title={words.t('officers.waiting')} />
        <p>{words.t('officers.waiting-lead')}</p>
        {link === undefined ? null : <MadeLink visit={visit} link={link} />}
        {wishes.length === 0 ? (
          <p>{words.t('officers.waiting-none')}</p>
        ) : (
          <Panel title={words.t('officers.waiting')} padded={false}>
            <WishLines visit={visit} wishes={wishes} />
          </Panel>
        )}
      </div>
    ),
  });
}

const waiting: OfficerScreen = {
  name: 'officers.waiting',
  access: 'officer',
  method: 'GET',
  path: PATH,
  sample: PATH,
  handle: (visit) => show(visit, {}),
};

const settle: OfficerScreen = {
  name: 'officers.settle',
  access: 'officer',
  method: 'POST',
  path: `${PATH}/:wish`,
  needs: 'officers.wishes',
  async handle(visit) {
    const { service, session, words, form } = visit;
    const wish = visit.param('wish');
    const order = form.one('do');
    if (order === 'stop') {
      const stopped = await service.officers.stop(session, wish);
      return stopped.ok
        ? redirect(`${PATH}?done=stopped`)
        : show(visit, { problems: [spoken(words, stopped.error)] });
    }
    if (order !== 'agree') return notFound();
    const agreed = await service.officers.agree(session, wish);
    if (!agreed.ok) return show(visit, { problems: [spoken(words, agreed.error)] });
    const { link } = agreed.value;
    // The link is shown in this answer alone, to the one who agreed.
    return link === null ? redirect(`${PATH}?done=agreed`) : show(visit, { link });
  },
};

export const waitingScreens: readonly OfficerScreen[] = [waiting, settle];
