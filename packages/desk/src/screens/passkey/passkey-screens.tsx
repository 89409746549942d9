import { Button } from '@comity/design';
import type { Words } from '@comity/words';
import type { VNode } from 'preact';
import { data, FORM_TOKEN_FIELD, type OfficerScreen, page } from '../../http/screen.ts';
import { Done } from '../done.tsx';
import { readObject } from '../sign-in/sign-in.ts';
import { ForOfficer } from '../sign-in/sign-in-fields.tsx';

const show: OfficerScreen = {
  name: 'passkey',
  access: 'officer',
  method: 'GET',
  path: '/passkey',
  sample: '/passkey',
  async handle({ words, service, session, formToken, query }) {
    const isFresh = await service.identity.isFresh(session);
    const { officer } = session;
    return page({
      title: words.t('passkey.title'),
      section: null,
      body: (
        <div class="c-reading">
          <Done words={words} done={query.one('done')} set="passkey" />
          <h1>{words.t('passkey.title')}</h1>
          <p>
            <ForOfficer words={words} officer={officer} />
          </p>
          <p>{words.t('passkey.lead')}</p>
          {isFresh ? (
            <Register words={words} formToken={formToken} />
          ) : (
            <Again words={words} formToken={formToken} />
          )}
          <p>
            <a class="govuk-link" href="/sessions">
              {words.t('sessions.title')}
            </a>
          </p>
        </div>
      ),
    });
  },
};

interface FormProps {
  readonly words: Words;
  readonly formToken: string;
}

const Register = ({ words, formToken }: FormProps): VNode => (
  <>
    <form
      method="post"
      action="/passkey"
      data-passkey="register"
      data-options="/passkey/options"
      data-answer="/passkey"
      data-next="/passkey?done=added"
      data-failed={words.t('passkey.failed')}
      hidden
    >
      <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
      <Button>{words.t('passkey.button')}</Button>
      <p role="alert" />
    </form>
    <noscript>
      <p class="c-quiet">{words.t('passkey.needs-script')}</p>
    </noscript>
  </>
);

/** The way in is changed only by who has just shown that they are who they are. */
const Again = ({ words, formToken }: FormProps): VNode => (
  <form method="post" action="/sessions/again">
    <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
    <p>{words.t('sessions.again')}</p>
    <Button>{words.t('sessions.again-button')}</Button>
  </form>
);

const options: OfficerScreen = {
  name: 'passkey.options',
  access: 'officer',
  method: 'POST',
  path: '/passkey/options',
  handle: async ({ service, session }) => {
    const asked = await service.identity.passkeyRegistrationOptions(session);
    return asked.ok ? data({ options: asked.value }) : data({ code: asked.error.code }, 422);
  },
};

const register: OfficerScreen = {
  name: 'passkey.register',
  access: 'officer',
  method: 'POST',
  path: '/passkey',
  async handle({ service, session, form }) {
    const answer = readObject(form.one('answer'));
    if (answer === undefined) return data({ code: 'passkey-refused' }, 422);
    const outcome = await service.identity.registerPasskey(session, answer);
    return outcome.ok
      ? data({ to: '/passkey?done=added' })
      : data({ code: outcome.error.code }, 422);
  },
};

export const passkeyScreens: readonly OfficerScreen[] = [show, options, register];
