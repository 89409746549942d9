import { type Attributes, type Content, classNames } from './content.ts';

export interface TagProps {
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** The kit's plain tag. A status of ours has a shape as well: see `Status`. */
export function Tag(props: TagProps) {
  return (
    <strong class={classNames('govuk-tag', props.class)} {...props.attributes}>
      {props.children}
    </strong>
  );
}
