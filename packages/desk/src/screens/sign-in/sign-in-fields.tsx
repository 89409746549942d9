import { PasswordField, TextField } from '@comity/design';
import type { Officer } from '@comity/service';
import type { Spoken, Words } from '@comity/words';
import type { VNode } from 'preact';

interface FieldProps {
  readonly words: Words;
  readonly problems: readonly Spoken[];
  /** What a field asks beyond its name, where it is chosen and not only typed. */
  readonly hint?: string;
}

/** The user name, as it was typed. */
export const UserNameField = ({
  words,
  problems,
  hint,
  value,
}: FieldProps & { readonly value: string }): VNode => (
  <TextField
    words={words}
    name="user-name"
    label={words.t('sign-in.user-name')}
    hint={hint}
    value={value}
    autocomplete="username"
    autocapitalize="none"
    spellcheck={false}
    class="govuk-input--width-20"
    problems={problems}
  />
);

/** The password, which no page gives back. */
export const SecretField = ({
  words,
  problems,
  hint,
  isNew = false,
}: FieldProps & { readonly isNew?: boolean }): VNode => (
  <PasswordField
    words={words}
    name="password"
    label={words.t('sign-in.password')}
    hint={hint}
    autocomplete={isNew ? 'new-password' : undefined}
    class="govuk-input--width-20"
    problems={problems}
  />
);

/** The code that the authenticator shows. */
export const CodeField = ({ words, problems }: FieldProps): VNode => (
  <TextField
    words={words}
    name="code"
    label={words.t('sign-in.code')}
    hint={words.t('sign-in.code-hint')}
    inputmode="numeric"
    autocomplete="one-time-code"
    class="govuk-input--width-10"
    problems={problems}
  />
);

/** For whom a way in is set up. */
export const ForOfficer = ({
  words,
  officer,
}: {
  readonly words: Words;
  readonly officer: Officer;
}): VNode => (
  <>
    {words.rich('passkey.who', {
      name: <bdi>{officer.name}</bdi>,
      role: words.t(`role.${officer.role}`),
      number: <bdi>{officer.number}</bdi>,
      authority: <bdi>{officer.authorityName}</bdi>,
    })}
  </>
);
