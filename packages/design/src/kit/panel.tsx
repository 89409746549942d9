import { type Attributes, type Content, classNames, shown } from './content.ts';

export interface PanelProps {
  readonly title: Content;
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** The end of a task: what was done, under which reference. */
export function ConfirmationPanel(props: PanelProps) {
  const Heading = `h${props.headingLevel || 1}` as 'h1';
  return (
    <div
      class={classNames('govuk-panel', 'govuk-panel--confirmation', props.class)}
      {...props.attributes}
    >
      <Heading class="govuk-panel__title">{props.title}</Heading>
      {shown(props.children) ? <div class="govuk-panel__body">{props.children}</div> : null}
    </div>
  );
}
