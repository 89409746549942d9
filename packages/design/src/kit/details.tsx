import { type Attributes, type Content, classNames } from './content.ts';

export interface DetailsProps {
  readonly summary: Content;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** Something that some readers need, folded. */
export function Details(props: DetailsProps) {
  return (
    <details
      id={props.id}
      class={classNames('govuk-details', props.class)}
      open={props.open || undefined}
      {...props.attributes}
    >
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  );
}
