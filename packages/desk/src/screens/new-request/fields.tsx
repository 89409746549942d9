import { Button, fieldIdOf, SelectField, type SelectItem, TextField } from '@comity/design';
import type { Spoken, Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { FORM_TOKEN_FIELD } from '../../http/screen.ts';
import { requestFieldId } from './problem-links.tsx';

/** What every part of a form of the new request is handed. */
export interface FormPart {
  readonly words: Words;
  readonly problems: readonly Spoken[];
}

/** Token and version, and the button that the Enter key presses: it comes before all others. */
export function FormStart(props: {
  readonly formToken: string;
  readonly version: number | null;
  readonly enter: { readonly name: string; readonly value: string };
  readonly words: Words;
}): VNode {
  return (
    <>
      <input type="hidden" name={FORM_TOKEN_FIELD} value={props.formToken} />
      {props.version === null ? null : (
        <input type="hidden" name="version" value={String(props.version)} />
      )}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: not in the tab order; the same button follows */}
      <button
        class="c-enter"
        type="submit"
        name={props.enter.name}
        value={props.enter.value}
        tabindex={-1}
        aria-hidden="true"
      >
        {props.words.t('request.save')}
      </button>
    </>
  );
}

interface OneProps extends FormPart {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly hint?: ComponentChildren;
  readonly optional?: boolean;
  /** Characters that fit: 4, 5, 10 or 20; the whole width unless told. */
  readonly width?: 4 | 5 | 10 | 20;
  readonly list?: string;
}

/** One line of a row. */
export function Line(props: OneProps): VNode {
  return (
    <TextField
      words={props.words}
      id={requestFieldId(props.name)}
      name={props.name}
      label={props.label}
      hint={props.hint}
      ifAvailable={props.optional}
      value={props.value ?? ''}
      problems={props.problems}
      autocomplete="off"
      spellcheck={false}
      class={props.width === undefined ? undefined : `govuk-input--width-${props.width}`}
      attributes={props.list === undefined ? undefined : { list: props.list }}
    />
  );
}

/** One of a list. */
export function Pick(props: OneProps & { readonly items: readonly SelectItem[] }): VNode {
  return (
    <SelectField
      words={props.words}
      id={requestFieldId(props.name)}
      name={props.name}
      label={props.label}
      hint={props.hint}
      ifAvailable={props.optional}
      value={props.value ?? ''}
      items={props.items}
      problems={props.problems}
    />
  );
}

export interface RowProps extends FormPart {
  /** Path of the row, `targets.0`. */
  readonly at: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One row of a list that grows, with its own button to take it out. */
export function Row({ words, at, title, problems, children }: RowProps): VNode {
  const own = problems.filter((problem) => problem.at === at);
  return (
    <fieldset class="c-row govuk-fieldset" id={fieldIdOf(at)} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      <div class="c-row__remove">
        <Button class="govuk-button--secondary c-button--small" name="remove" value={at}>
          {words.t('request.remove')}
          <span class="govuk-visually-hidden"> {title}</span>
        </Button>
      </div>
      {own.map((problem) => (
        <p class="govuk-error-message">
          <bdi>{problem.text}</bdi>
        </p>
      ))}
      {children}
    </fieldset>
  );
}

/** Buttons that add a row of one kind each. */
export function Adders(props: {
  readonly label: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
}): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div class="c-adders" role="group" aria-label={props.label}>
      {props.items.map(({ value, text }) => (
        <Button class="govuk-button--secondary c-button--small" name="add" value={value}>
          {text}
        </Button>
      ))}
    </div>
  );
}
