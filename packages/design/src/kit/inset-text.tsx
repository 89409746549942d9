import { type Attributes, type Content, classNames } from './content.ts';

export interface InsetTextProps {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** A passage set apart from the text around it: a quotation of the law. */
export function InsetText(props: InsetTextProps) {
  return (
    <div id={props.id} class={classNames('govuk-inset-text', props.class)} {...props.attributes}>
      {props.children}
    </div>
  );
}
