import { type Attributes, type Content, classNames } from './content.ts';

export interface ButtonProps {
  /** A link that looks like a button: for going somewhere, never for doing something. */
  readonly href?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly start?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
  /** `govuk-button--secondary`, `govuk-button--warning`, `c-button--small`. */
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** A verb with its object. One primary button on each view. */
export function Button(props: ButtonProps) {
  const common = {
    class: classNames('govuk-button', props.class, props.start && 'govuk-button--start'),
    'data-module': 'govuk-button',
    ...props.attributes,
    ...(props.id ? { id: props.id } : {}),
  };
  if (props.href) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: the kit's markup for a link drawn as a button
      <a href={props.href} role="button" draggable={false} {...common}>
        {props.children}
        {props.start ? <StartIcon /> : null}
      </a>
    );
  }
  return (
    <button
      type={props.type || 'submit'}
      value={props.value || undefined}
      name={props.name || undefined}
      disabled={props.disabled || undefined}
      aria-disabled={props.disabled ? 'true' : undefined}
      data-prevent-double-click={props.preventDoubleClick}
      {...common}
    >
      {props.children}
      {props.start ? <StartIcon /> : null}
    </button>
  );
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

/** Buttons and links that belong to one decision. */
export function ButtonGroup(props: { readonly class?: string; readonly children?: Content }) {
  return <div class={classNames('govuk-button-group', props.class)}>{props.children}</div>;
}
