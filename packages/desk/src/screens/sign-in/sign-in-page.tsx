import { Button, Panel, ProblemSummary, Said, StateCode } from '@comity/design';
import type { NodeFacts, Officer } from '@comity/service';
import { type Spoken, stateName, type Words } from '@comity/words';
import type { VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { DoneBanner } from '../done.tsx';
import { CodeField, SecretField, UserNameField } from './sign-in-fields.tsx';

/** Why the sign-in page came back. */
export type SignInTrouble =
  | null
  | {
      readonly kind: 'empty';
      readonly userName: boolean;
      readonly password: boolean;
      readonly code: boolean;
    }
  | { readonly kind: 'refused'; readonly problem: Spoken };

export interface SignInInput {
  readonly words: Words;
  readonly formToken: string;
  readonly next: string;
  readonly userName: string;
  readonly trouble: SignInTrouble;
  readonly done: string;
  /** The ministry has a sign-in of its own. */
  readonly hasProvider: boolean;
  /** Officers one may be by one click, grouped by authority. */
  readonly training: readonly (readonly Officer[])[];
  readonly node: NodeFacts;
}

/** Body of the sign-in page. */
export function signInBody(input: SignInInput): VNode {
  const { words, node } = input;
  const problems = problemsOf(words, input.trouble);
  return (
    <div class="c-sign-in">
      {input.done === 'signed-out' ? (
        <DoneBanner words={words} text={words.t('sign-in.signed-out')} />
      ) : null}
      <ProblemSummary words={words} problems={problems} title={titleOf(input)} />
      <h1>{words.t('sign-in.title')}</h1>
      <p class="c-lead">
        {words.rich('sign-in.to', {
          state: (
            <StateCode code={node.participant} name={stateName(words, node.participantName)} />
          ),
        })}
      </p>
      <div class="c-sign-in__ways">
        {input.training.length > 0 ? <Training {...input} /> : null}
        <div>
          {input.hasProvider ? <AtProvider {...input} /> : null}
          <ByPassword {...input} problems={problems} />
          <ByPasskey {...input} />
        </div>
      </div>
    </div>
  );
}

/** What came of the ministry's sign-in says so by itself. */
const isOfProvider = (trouble: SignInTrouble): boolean =>
  trouble?.kind === 'refused' && trouble.problem.code.startsWith('provider-');

/** A refusal never says which part was wrong: one sentence for all, at no field. */
function problemsOf(words: Words, trouble: SignInTrouble): readonly Spoken[] {
  if (trouble === null) return [];
  if (trouble.kind === 'refused') {
    const { code } = trouble.problem;
    if (isOfProvider(trouble)) return [trouble.problem];
    return code === 'sign-in-locked' || code === 'sign-in-busy'
      ? [{ code, text: trouble.problem.text }]
      : [{ code: 'sign-in-failed', text: words.t('sign-in.failed-next') }];
  }
  const missing = [
    trouble.userName ? (['user-name', 'sign-in.user-name-missing'] as const) : null,
    trouble.password ? (['password', 'sign-in.password-missing'] as const) : null,
    trouble.code ? (['code', 'sign-in.code-missing'] as const) : null,
  ];
  return missing.flatMap((one) =>
    one === null ? [] : [{ code: 'missing', text: words.t(one[1]), at: one[0] }],
  );
}

const titleOf = ({ words, trouble }: SignInInput): string | undefined =>
  trouble?.kind === 'refused' && !isOfProvider(trouble) ? words.t('sign-in.failed') : undefined;

const Hidden = ({ formToken, next }: SignInInput): VNode => (
  <>
    <input type="hidden" name={FORM_TOKEN_FIELD} value={formToken} />
    <input type="hidden" name="next" value={next} />
  </>
);

function Training(input: SignInInput): VNode {
  const { words, training } = input;
  return (
    <Panel title={words.t('sign-in.training-title')} class="c-panel--apart">
      <p class="c-small c-quiet">{words.t('sign-in.training-hint')}</p>
      <form method="post" action="/sign-in/training">
        <Hidden {...input} />
        {training.map((officers) => (
          <fieldset class="govuk-fieldset c-training-officers">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
              <Said>{officers[0]?.authorityName}</Said>
            </legend>
            <div class="govuk-button-group">
              {officers.map((officer) => (
                <Button
                  name="officer"
                  value={officer.id}
                  class="govuk-button--secondary c-button--small"
                >
                  <Said>{officer.name}</Said>
                  <small>
                    {words.t(`role.${officer.role}`)}, <Said>{officer.number}</Said>
                  </small>
                </Button>
              ))}
            </div>
          </fieldset>
        ))}
      </form>
    </Panel>
  );
}

function ByPassword(input: SignInInput & { readonly problems: readonly Spoken[] }): VNode {
  const { words, problems } = input;
  return (
    <Panel title={words.t('sign-in.password-title')} class="c-panel--apart">
      <form method="post" action="/sign-in" novalidate>
        <Hidden {...input} />
        <UserNameField words={words} value={input.userName} problems={problems} />
        <SecretField words={words} problems={problems} />
        <CodeField words={words} problems={problems} />
        <Button preventDoubleClick>{words.t('sign-in.button')}</Button>
      </form>
    </Panel>
  );
}

function AtProvider({ words, next }: SignInInput): VNode {
  return (
    <Panel title={words.t('sign-in.provider-title')} class="c-panel--apart">
      <p class="c-small c-quiet">{words.t('sign-in.provider-hint')}</p>
      <p>
        <a class="govuk-link" href={`/sign-in/provider?next=${encodeURIComponent(next)}`}>
          {words.t('sign-in.provider-link')}
        </a>
      </p>
    </Panel>
  );
}

/** Shown by the script, and only where the browser knows passkeys. */
function ByPasskey(input: SignInInput): VNode {
  const { words } = input;
  return (
    <form
      method="post"
      action="/sign-in/passkey"
      data-passkey="sign-in"
      data-options="/sign-in/passkey/options"
      data-answer="/sign-in/passkey"
      data-next={input.next}
      data-failed={words.t('sign-in.passkey-failed')}
      hidden
    >
      <Panel title={words.t('sign-in.passkey-title')}>
        <Hidden {...input} />
        <p class="c-small c-quiet">{words.t('sign-in.passkey-hint')}</p>
        <Button class="govuk-button--secondary">{words.t('sign-in.passkey-button')}</Button>
        <p role="alert" />
      </Panel>
    </form>
  );
}
