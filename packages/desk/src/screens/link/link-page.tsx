import { Button, InsetText, Panel, ProblemSummary, Said } from '@comity/design';
import type { LinkFacts } from '@comity/service';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { CodeField, ForOfficer, SecretField, UserNameField } from '../sign-in/sign-in-fields.tsx';

export interface LinkPage {
  readonly words: Words;
  readonly formToken: string;
  readonly secret: string;
  readonly facts: LinkFacts;
  /** What the authenticator calls it. */
  readonly participant: string;
  readonly userName: string;
  readonly problems: readonly Spoken[];
}

/** Whoever opens a link chooses how they come in from now on. */
export function linkBody(input: LinkPage): VNode {
  const { words, facts, problems } = input;
  const { officer } = facts;
  return (
    <div class="c-sign-in">
      <ProblemSummary words={words} problems={problems} />
      <h1>{words.t(facts.isGlass ? 'link.glass-title' : 'link.title')}</h1>
      <p class="c-lead">
        <ForOfficer words={words} officer={officer} />
      </p>
      <InsetText>{words.t(facts.isGlass ? 'link.glass' : 'link.once')}</InsetText>
      {facts.isGlass ? (
        <form method="post" action="/link/passkey">
          <Hidden {...input} />
          <Button preventDoubleClick>{words.t('link.glass-button')}</Button>
        </form>
      ) : (
        <Ways {...input} />
      )}
    </div>
  );
}

function Ways(input: LinkPage): VNode {
  return (
    <div class="c-sign-in__ways">
      <div>
        <ByPassword {...input} />
        <ByPasskey {...input} />
      </div>
    </div>
  );
}

/** The page for a link that is used up, has run out, or never was. */
export const goneBody = ({ words }: { readonly words: Words }): VNode => (
  <div class="c-reading">
    <h1>{words.t('link.gone')}</h1>
    <p>{words.t('link.gone-next')}</p>
    <p>
      <a class="govuk-link" href="/sign-in">
        {words.t('sign-in.title')}
      </a>
    </p>
  </div>
);

const Hidden = ({ formToken, secret }: LinkPage): VNode => (
  <>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
    <input type="hidden" name="link" value={secret} />
  </>
);

function ByPassword(input: LinkPage): VNode {
  const { words, facts, problems, participant } = input;
  const account = `${participant} ${facts.officer.number}`;
  return (
    <Panel title={words.t('sign-in.password-title')} class="c-panel--apart">
      <form method="post" action="/link" novalidate>
        <Hidden {...input} />
        <UserNameField
          words={words}
          hint={words.t('link.user-name-hint')}
          value={input.userName}
          problems={problems}
        />
        <SecretField words={words} hint={words.t('link.password-hint')} problems={problems} isNew />
        <p>{words.t('link.code-secret')}</p>
        <p>
          <code id="code-secret">
            <Said>{inFours(facts.codeSecret)}</Said>
          </code>
        </p>
        <p>
          <a class="govuk-link" href={codeUrl(account, facts.codeSecret)}>
            {words.t('link.code-open')}
          </a>
        </p>
        <CodeField words={words} problems={problems} />
        <Button preventDoubleClick>{words.t('link.button')}</Button>
      </form>
    </Panel>
  );
}

const ByPasskey = (input: LinkPage): VNode => (
  <form method="post" action="/link/passkey">
    <Panel title={input.words.t('sign-in.passkey-title')}>
      <Hidden {...input} />
      <p class="c-small c-quiet">{input.words.t('link.passkey-hint')}</p>
      <Button class="govuk-button--secondary">{input.words.t('link.passkey-button')}</Button>
    </Panel>
  </form>
);

/** Typed by hand on a telephone: four signs at a time. */
const inFours = (secret: string): string => secret.replaceAll(/.{4}(?=.)/g, '$& ');

/** The address that authenticators read: `otpauth://totp/...`. */
const codeUrl = (account: string, secret: string): string =>
  `otpauth://totp/${encodeURIComponent(`Comity:${account}`)}?${new URLSearchParams({ secret, issuer: 'Comity' })}`;
