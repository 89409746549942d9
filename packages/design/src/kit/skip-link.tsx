import { type Attributes, type Content, classNames } from './content.ts';

export interface SkipLinkProps {
  readonly href?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** The first stop of the keyboard: past the shell, to what the page is about. */
export function SkipLink(props: SkipLinkProps) {
  return (
    <a
      href={props.href || '#content'}
      class={classNames('govuk-skip-link', props.class)}
      {...props.attributes}
      data-module="govuk-skip-link"
    >
      {props.children}
    </a>
  );
}
