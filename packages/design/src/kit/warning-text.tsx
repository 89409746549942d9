import { type Attributes, type Content, classNames } from './content.ts';

export interface WarningTextProps {
  /** "Warning" in the language of the page. */
  readonly word: string;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** What follows from an act that cannot be taken back. */
export function WarningText(props: WarningTextProps) {
  return (
    <div class={classNames('govuk-warning-text', props.class)} {...props.attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.word}</span> {props.children}
      </strong>
    </div>
  );
}
