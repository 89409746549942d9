import { type Spoken, spoken } from '@comity/words';
import {
  type Answer,
  invalid,
  type OpenScreen,
  type OpenVisit,
  page,
  redirect,
  signedIn,
} from '../../http/screen.ts';
import { goneBody, linkBody } from './link-page.tsx';

/** The page of a link: 422 where it came back with problems, or the link is good no more. */
async function show(
  visit: OpenVisit,
  secret: string,
  problems: readonly Spoken[] = [],
): Promise<Answer> {
  const { words, service, form, formToken } = visit;
  const facts = await service.identity.linkFor(secret);
  if (!facts.ok) {
    return invalid({ title: words.t('link.gone'), section: null, body: goneBody(visit) });
  }
  const { participant } = service.node;
  const userName = form.one('user-name');
  const body = linkBody({
    ...{ words, formToken, secret, participant, userName, problems, facts: facts.value },
  });
  const content = { title: words.t('link.title'), section: null, body } as const;
  return problems.length === 0 ? page(content) : invalid(content);
}

/** Looking does not use the link up: mail programs look ahead. */
const look: OpenScreen = {
  name: 'link',
  access: 'anyone',
  method: 'GET',
  path: '/link/:secret',
  sample: '/link/good-link',
  handle: (visit) => show(visit, visit.param('secret')),
};

const setPassword: OpenScreen = {
  name: 'link.password',
  access: 'anyone',
  method: 'POST',
  path: '/link',
  async handle(visit) {
    const { form, service, words } = visit;
    const secret = form.one('link');
    const outcome = await service.identity.setPasswordByLink({
      secret,
      userName: form.one('user-name'),
      password: form.one('password'),
      code: form.one('code').replaceAll(/\s/g, ''),
    });
    if (outcome.ok) return signedIn(outcome.value, redirect('/'));
    return show(visit, secret, [spoken(words, outcome.error)]);
  },
};

/** The link is used up here; the passkey is added by the session that it opens. */
const toPasskey: OpenScreen = {
  name: 'link.passkey',
  access: 'anyone',
  method: 'POST',
  path: '/link/passkey',
  async handle(visit) {
    const secret = visit.form.one('link');
    const { identity } = visit.service;
    const behind = await identity.linkFor(secret);
    const outcome = await identity.signInByLink(secret);
    if (!outcome.ok) return show(visit, secret);
    // The account in the envelope adds nothing: it is there to let somebody else in.
    const isGlass = behind.ok && behind.value.isGlass;
    return signedIn(outcome.value, redirect(isGlass ? '/officers' : '/passkey'));
  },
};

export const linkScreens = [look, setPassword, toPasskey];
