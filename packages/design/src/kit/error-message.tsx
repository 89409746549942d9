import { type Attributes, type Content, classNames } from './content.ts';

export interface ErrorMessageProps {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  /** "Error" in the language of the page, for those who do not see the colour. */
  readonly word?: string | undefined;
  readonly children?: Content;
}

/** What is wrong with one field and what to do about it. */
export function ErrorMessage(props: ErrorMessageProps) {
  return (
    <p id={props.id} class={classNames('govuk-error-message', props.class)} {...props.attributes}>
      {props.word ? (
        <>
          <span class="govuk-visually-hidden">{props.word}:</span>{' '}
        </>
      ) : null}
      {props.children}
    </p>
  );
}
