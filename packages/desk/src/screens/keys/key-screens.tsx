import { spoken } from '@comity/words';
import {
  type Answer,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { KeysBody } from './keys-page.tsx';

async function show(visit: OfficerVisit, problems: readonly ReturnType<typeof spoken>[]) {
  const { words, service, session } = visit;
  const content = {
    title: words.t('keys.title'),
    section: 'participants',
    breadcrumbs: [{ content: words.t('participants.title'), href: '/participants' }],
    body: <KeysBody visit={visit} view={await service.keys.view(session)} problems={problems} />,
  } as const;
  return pageWith(problems, content);
}

/** Keys of this node and of those whom it believes, and the new ones that wait for officers. */
const keys: OfficerScreen = {
  name: 'keys',
  access: 'officer',
  method: 'GET',
  path: '/keys',
  sample: '/keys',
  handle: (visit): Promise<Answer> => show(visit, []),
};

const confirm: OfficerScreen = {
  name: 'keys.confirm',
  access: 'officer',
  method: 'POST',
  path: '/keys/:change',
  async handle(visit) {
    const { service, session, words } = visit;
    const done = await service.keys.confirm(session, visit.param('change'));
    return done.ok
      ? redirect(`/keys?done=${done.value.step}`)
      : show(visit, [spoken(words, done.error)]);
  },
};

const stop: OfficerScreen = {
  name: 'keys.stop',
  access: 'officer',
  method: 'POST',
  path: '/keys/:change/stop',
  async handle(visit) {
    const { service, session, words } = visit;
    const done = await service.keys.stop(session, visit.param('change'));
    return done.ok ? redirect('/keys?done=stopped') : show(visit, [spoken(words, done.error)]);
  },
};

export const keyScreens: readonly OfficerScreen[] = [keys, confirm, stop];
