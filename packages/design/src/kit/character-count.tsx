import { classNames } from './content.ts';
import { fieldId } from './field-frame.tsx';
import { Hint } from './hint.tsx';
import { Textarea, type TextareaProps } from './textarea.tsx';

export interface CharacterCountProps extends TextareaProps {
  readonly maxlength?: number | undefined;
  readonly maxwords?: number | undefined;
  /** Per cent of the limit from which on the count is shown. */
  readonly threshold?: number | undefined;
  readonly countType?: string | undefined;
  /** The limit in words; it stands there when no script counts. */
  readonly limitText: string;
  readonly countClass?: string | undefined;
}

/** Several lines of text with a limit, counted down while typing where a script runs. */
export function CharacterCount(props: CharacterCountProps) {
  const id = fieldId(props);
  return (
    <Textarea
      {...props}
      describedBy={`${id}-info`}
      groupClass={classNames('govuk-character-count', props.groupClass)}
      groupAttributes={{
        'data-module': 'govuk-character-count',
        'data-maxlength': props.maxlength,
        'data-maxwords': props.maxwords,
        'data-threshold': props.threshold,
        'data-count-type': props.countType ?? (props.maxwords ? 'words' : undefined),
        ...props.groupAttributes,
      }}
      class={classNames('govuk-js-character-count', props.class)}
      after={
        <>
          <Hint
            id={`${id}-info`}
            class={classNames('govuk-character-count__message', props.countClass)}
          >
            {props.limitText}
          </Hint>
          {props.after}
        </>
      }
    />
  );
}
