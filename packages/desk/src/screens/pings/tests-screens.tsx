import { Said } from '@comity/design';
import { may } from '@comity/service';
import { type Spoken, spoken, stateName, theState } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { hereOf } from '../here.ts';
import { changeOwn, showOwn } from './own-tests-screens.tsx';
import { TestsPage } from './tests-page.tsx';

async function show(visit: OfficerVisit, problems: readonly Spoken[]): Promise<Answer> {
  const { service, session, words, formToken } = visit;
  const state = visit.param('state');
  const known = (await service.directory.entries()).find(
    ({ participant, self }) => participant === state && !self,
  );
  if (known === undefined) return notFound();
  const [offices, nodes, emergencies] = await Promise.all([
    service.pings.of(session, state),
    service.pings.nodes(session),
    service.cases.emergencies(session, state),
  ]);
  const scene = {
    ...{ here: hereOf(visit), known, offices, emergencies, formToken, problems },
    node: nodes.find(({ participant }) => participant === state),
    plans: may(session.officer.role, 'pings.plan'),
  };
  const content = {
    title: words.t('pings.title', { state: theState(words, known.name) }),
    section: 'directory',
    breadcrumbs: [
      { content: words.t('directory.title'), href: '/directory' },
      { content: <Said>{stateName(words, known.name)}</Said>, href: `/directory/${state}` },
    ],
    body: (
      <>
        <Done words={words} done={visit.query.one('done')} set="pings" />
        <TestsPage {...scene} />
      </>
    ),
  } as const;
  return pageWith(problems, content);
}

const isOwn = (visit: OfficerVisit): boolean =>
  visit.param('state') === visit.service.node.participant;

const tests: OfficerScreen = {
  name: 'directory.tests',
  access: 'officer',
  method: 'GET',
  path: '/directory/:state/tests',
  sample: '/directory/JPN/tests',
  handle: (visit) => (isOwn(visit) ? showOwn(visit) : show(visit, [])),
};

const change: OfficerScreen = {
  name: 'directory.tests.change',
  access: 'officer',
  method: 'POST',
  path: '/directory/:state/tests',
  async handle(visit): Promise<Answer> {
    const { service, session, form, words } = visit;
    if (isOwn(visit)) return changeOwn(visit);
    const participant = visit.param('state');
    const to = { participant, authority: form.one('authority') };
    const plans = form.one('do') === 'plan';
    if (plans && !may(session.officer.role, 'pings.plan')) return notFound();
    const every = form.one('every');
    const done = plans
      ? await service.pings.plan(session, to, every === '' ? null : Number(every))
      : await service.pings.send(session, to);
    return done.ok
      ? redirect(`/directory/${participant}/tests?done=${plans ? 'planned' : 'sent'}`)
      : show(visit, [spoken(words, done.error)]);
  },
};

export const testsScreens: readonly OfficerScreen[] = [tests, change];
