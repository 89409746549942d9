import { officesOf } from '@comity/feed';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { officeName } from '../directory/office-name.ts';
import { CoverPage } from './cover-page.tsx';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words, now } = visit;
  const [cover, known, published] = await Promise.all([
    service.rosters.cover(session),
    service.directory.entries(),
    service.directory.published(session),
  ]);
  const offices = officesOf(published, { state: service.node.participant, now })
    .filter(({ entry }) => entry.authority !== session.officer.authority)
    .map(({ entry }) => ({
      value: entry.authority,
      text: words.t('directory.item', { name: officeName(words, entry) }),
    }));
  const readers = known.filter(({ self }) => !self).length;
  const title = words.t('roster.cover-title');
  return pageWith(problems, {
    title,
    section: 'night',
    breadcrumbs: [
      { content: words.t('night.title'), href: '/night' },
      { content: words.t('roster.title'), href: '/roster' },
      { content: title },
    ],
    body: <CoverPage {...{ visit, cover, readers, offices, problems }} />,
  });
}

const open: OfficerScreen = {
  name: 'roster.cover',
  access: 'officer',
  needs: 'rosters.cover',
  method: 'GET',
  path: '/roster/cover',
  sample: '/roster/cover',
  handle: (visit) => show(visit, []),
};

const decide: OfficerScreen = {
  name: 'roster.cover.decide',
  access: 'officer',
  method: 'POST',
  path: '/roster/cover',
  needs: 'rosters.tellCover',
  async handle(visit) {
    const { service, session, form, words } = visit;
    const order = form.one('do');
    if (order === 'end') {
      const done = await service.rosters.endCover(session);
      if (!done.ok)
        return show(
          visit,
          done.error.map((fault) => spoken(words, fault)),
        );
      return redirect('/roster/cover?done=cover-end');
    }
    if (order !== 'tell') return notFound();
    const done = await service.rosters.tellCover(session, form.one('instead'));
    if (!done.ok)
      return show(
        visit,
        done.error.map((fault) => spoken(words, fault)),
      );
    const { proposal } = done.value;
    return redirect(
      proposal === null ? '/roster/cover?done=cover-tell' : '/proposals?done=proposed',
    );
  },
};

export const coverScreens: readonly OfficerScreen[] = [open, decide];
