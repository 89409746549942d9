import type { TakenSecret } from '@comity/service';
import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  notFound,
  type OfficerScreen,
  type OfficerVisit,
  pageWith,
  redirect,
} from '../../http/screen.ts';
import { TokensBody } from './token-page.tsx';

const PATH = '/tokens';

async function show(
  visit: OfficerVisit,
  {
    made = null,
    problems = [],
  }: { readonly made?: TakenSecret | null; readonly problems?: readonly Spoken[] },
): Promise<Answer> {
  const { words, service, session } = visit;
  const [tokens, isFresh] = await Promise.all([
    service.tokens.list(session),
    service.identity.isFresh(session),
  ]);
  const content = {
    title: words.t('tokens.title'),
    section: 'participants',
    breadcrumbs: [{ content: words.t('participants.title'), href: '/participants' }],
    body: <TokensBody {...{ visit, tokens, isFresh, made, problems }} />,
  } as const;
  return pageWith(problems, content);
}

const open: OfficerScreen = {
  name: 'tokens',
  access: 'officer',
  method: 'GET',
  path: PATH,
  sample: PATH,
  handle: (visit) => show(visit, {}),
};

const ask: OfficerScreen = {
  name: 'tokens.ask',
  access: 'officer',
  method: 'POST',
  path: PATH,
  async handle(visit) {
    const { service, session, words, form } = visit;
    const days = form.one('days').trim();
    const done = await service.tokens.ask(session, {
      name: form.one('name'),
      hook: form.one('hook'),
      may: form.all('may'),
      days: /^\d{1,4}$/.test(days) ? Number(days) : 0,
    });
    return done.ok
      ? redirect(`${PATH}?done=asked`)
      : show(visit, { problems: done.error.map((fault) => spoken(words, fault)) });
  },
};

const change: OfficerScreen = {
  name: 'tokens.change',
  access: 'officer',
  method: 'POST',
  path: `${PATH}/:token`,
  async handle(visit) {
    const { service, session, words, form } = visit;
    const id = visit.param('token');
    const order = form.one('do');
    if (order === 'take') {
      const made = await service.tokens.take(session, id);
      // The secret is shown in this answer alone, and stands in no address of a page.
      return made.ok
        ? show(visit, { made: made.value })
        : show(visit, { problems: [spoken(words, made.error)] });
    }
    if (order !== 'agree' && order !== 'end') return notFound();
    const done =
      order === 'agree'
        ? await service.tokens.agree(session, id)
        : await service.tokens.end(session, id);
    return done.ok
      ? redirect(`${PATH}?done=${order === 'agree' ? 'agreed' : 'ended'}`)
      : show(visit, { problems: [spoken(words, done.error)] });
  },
};

export const tokenScreens: readonly OfficerScreen[] = [open, ask, change];
