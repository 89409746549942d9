import { Button } from './button.tsx';
import { type Content, classNames } from './content.ts';
import { fieldId } from './field-frame.tsx';
import { Input, type InputProps } from './input.tsx';

export interface PasswordInputProps extends InputProps {
  /** Words of the button that shows what was typed; it stays hidden where no script runs. */
  readonly showText: string;
  readonly showLabel: string;
  readonly hideText?: string | undefined;
  readonly hideLabel?: string | undefined;
  readonly buttonClass?: string | undefined;
}

/** A password, with a button to look at it. */
export function PasswordInput(props: PasswordInputProps) {
  const id = fieldId(props);
  const button: Content = (
    <Button
      type="button"
      class={classNames(
        'govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle',
        props.buttonClass,
      )}
      attributes={{ 'aria-controls': id, 'aria-label': props.showLabel, hidden: true }}
    >
      {props.showText}
    </Button>
  );
  return (
    <Input
      {...props}
      groupClass={classNames('govuk-password-input', props.groupClass)}
      groupAttributes={{
        'data-module': 'govuk-password-input',
        'data-i18n.hide-password': props.hideText,
        'data-i18n.hide-password-aria-label': props.hideLabel,
        ...props.groupAttributes,
      }}
      wrapperClass="govuk-password-input__wrapper"
      class={classNames('govuk-password-input__input govuk-js-password-input-input', props.class)}
      type="password"
      spellcheck={false}
      autocapitalize="none"
      autocomplete={props.autocomplete || 'current-password'}
      after={
        <>
          {button}
          {props.after}
        </>
      }
    />
  );
}
