import { type Attributes, type Content, classNames } from './content.ts';

export interface HintProps {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: Content;
}

/** Help that stays on the screen while a field is filled in. */
export function Hint(props: HintProps) {
  return (
    <div id={props.id} class={classNames('govuk-hint', props.class)} {...props.attributes}>
      {props.children}
    </div>
  );
}
