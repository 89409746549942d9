import { type Attributes, type Content, classNames } from './content.ts';

export interface BackLinkProps {
  readonly href?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** One step back in a task. */
export function BackLink(props: BackLinkProps) {
  return (
    <a
      href={props.href || '#'}
      class={classNames('govuk-back-link', props.class)}
      {...props.attributes}
    >
      {props.children}
    </a>
  );
}
