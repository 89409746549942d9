import type { Fault } from '@comity/base';
import type { Officer } from '@comity/service';
import { spoken } from '@comity/words';
import {
  type Answer,
  data,
  invalid,
  localPath,
  type OfficerScreen,
  type OpenScreen,
  type OpenVisit,
  page,
  redirect,
  signedIn,
  signedOut,
} from '../../http/screen.ts';
import { type SignInTrouble, signInBody } from './sign-in-page.tsx';

const show = async (visit: OpenVisit, trouble: SignInTrouble): Promise<Answer> => {
  const body = signInBody({
    words: visit.words,
    formToken: visit.formToken,
    next: nextOf(visit),
    userName: visit.form.one('user-name'),
    trouble,
    done: visit.query.one('done'),
    hasProvider: visit.service.identity.hasProvider,
    training: groupByAuthority(await visit.service.identity.trainingOfficers()),
    node: visit.service.node,
  });
  const content = { title: visit.words.t('sign-in.title'), section: null, body } as const;
  return trouble === null ? page(content) : invalid(content);
};

const nextOf = (visit: OpenVisit): string =>
  localPath(visit.form.one('next') || visit.query.one('next') || '/');

function groupByAuthority(officers: readonly Officer[]): readonly (readonly Officer[])[] {
  return [...Map.groupBy(officers, (officer) => officer.authority).values()];
}

const OF_PROVIDER = [
  ...(['provider-none', 'provider-silent'] as const),
  ...(['provider-stale', 'provider-refused', 'provider-nobody'] as const),
] as const;

/** What the ministry's sign-in came to, where it led nowhere. */
function cameBackWith({ query, words }: OpenVisit): SignInTrouble {
  const code = OF_PROVIDER.find((each) => each === query.one('trouble'));
  return code === undefined ? null : { kind: 'refused', problem: spoken(words, { code }) };
}

const cameToNothing = ({ code }: Fault): Answer =>
  redirect(`/sign-in?trouble=${encodeURIComponent(code)}`);

/** Goes to the ministry's own sign-in: a link, which leads out without a script. */
const toProvider: OpenScreen = {
  name: 'sign-in.provider',
  access: 'anyone',
  method: 'GET',
  path: '/sign-in/provider',
  sample: '/sign-in/provider',
  async handle(visit) {
    const { identity } = visit.service;
    const begun = await identity.beginAtProvider({ browser: visit.formToken, next: nextOf(visit) });
    return begun.ok ? { kind: 'away', to: begun.value.address } : cameToNothing(begun.error);
  },
};

/** Comes back from there. Where to go on was kept here, and stands in no address. */
const fromProvider: OpenScreen = {
  name: 'sign-in.provider-back',
  access: 'anyone',
  method: 'GET',
  path: '/sign-in/provider/back',
  sample: '/sign-in/provider/back',
  async handle(visit) {
    const query = visit.url.split('?')[1] ?? '';
    const { identity } = visit.service;
    const outcome = await identity.signInAtProvider({ browser: visit.formToken, query });
    if (!outcome.ok) return cameToNothing(outcome.error);
    const { session, next } = outcome.value;
    return signedIn(session, redirect(localPath(next)));
  },
};

/** The sign-in page. Who is signed in already goes on to where they wanted to go. */
const form: OpenScreen = {
  name: 'sign-in',
  access: 'anyone',
  method: 'GET',
  path: '/sign-in',
  sample: '/sign-in',
  handle: (visit) =>
    visit.session === undefined ? show(visit, cameBackWith(visit)) : redirect(nextOf(visit)),
};

/** User name, password and the code of an authenticator: the way without JavaScript. */
const byPassword: OpenScreen = {
  name: 'sign-in.password',
  access: 'anyone',
  method: 'POST',
  path: '/sign-in',
  async handle(visit) {
    const userName = visit.form.one('user-name').trim();
    const password = visit.form.one('password');
    const code = visit.form.one('code').replaceAll(/\s/g, '');
    if (userName === '' || password === '' || code === '') {
      return show(visit, {
        kind: 'empty',
        userName: userName === '',
        password: password === '',
        code: code === '',
      });
    }
    const outcome = await visit.service.identity.signInByPassword({
      ...{ userName, password, code },
      source: visit.source,
    });
    if (outcome.ok) return signedIn(outcome.value, redirect(nextOf(visit)));
    return show(visit, { kind: 'refused', problem: spoken(visit.words, outcome.error) });
  },
};

/** One click, in training mode only: the service knows no such officer otherwise. */
const forTraining: OpenScreen = {
  name: 'sign-in.training',
  access: 'anyone',
  method: 'POST',
  path: '/sign-in/training',
  async handle(visit) {
    const outcome = await visit.service.identity.signInForTraining(visit.form.one('officer'));
    if (outcome.ok) return signedIn(outcome.value, redirect(nextOf(visit)));
    return show(visit, { kind: 'refused', problem: spoken(visit.words, outcome.error) });
  },
};

/** The challenge that a passkey is to sign; asked for by the script of the sign-in page. */
const passkeyOptions: OpenScreen = {
  name: 'sign-in.passkey-options',
  access: 'anyone',
  method: 'POST',
  path: '/sign-in/passkey/options',
  handle: async (visit) => data(await visit.service.identity.passkeySignInOptions()),
};

/** The passkey's answer. */
const byPasskey: OpenScreen = {
  name: 'sign-in.passkey',
  access: 'anyone',
  method: 'POST',
  path: '/sign-in/passkey',
  async handle(visit) {
    const answer = readObject(visit.form.one('answer'));
    if (answer === undefined) return data({ code: 'sign-in-failed' }, 422);
    const challenge = visit.form.one('challenge');
    const outcome = await visit.service.identity.signInByPasskey(challenge, answer);
    if (!outcome.ok) {
      const { code, text } = spoken(visit.words, outcome.error);
      return data({ code, text }, 422);
    }
    return signedIn(outcome.value, data({ to: nextOf(visit) }));
  },
};

/** Reads what a script sent as JSON; `undefined` when it is no object. */
export function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Ends the session on the node, not only the cookie. */
const signOut: OfficerScreen = {
  name: 'sign-out',
  access: 'officer',
  method: 'POST',
  path: '/sign-out',
  async handle(visit) {
    await visit.service.identity.signOut(visit.session);
    return signedOut(redirect('/sign-in?done=signed-out'));
  },
};

export const signInScreens = [
  ...[form, byPassword, forTraining, passkeyOptions, byPasskey],
  ...[toProvider, fromProvider, signOut],
];
