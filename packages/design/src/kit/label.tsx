import { type Attributes, type Content, classNames, shown } from './content.ts';

export interface LabelProps {
  readonly for?: string | undefined;
  readonly class?: string | undefined;
  readonly pageHeading?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** The label of one control. Renders nothing where there are no words for it. */
export function Label(props: LabelProps) {
  if (!shown(props.children)) return null;
  const label = (
    <label
      class={classNames('govuk-label', props.class)}
      for={props.for || undefined}
      {...props.attributes}
    >
      {props.children}
    </label>
  );
  return props.pageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
