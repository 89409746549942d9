import { classNames, shown } from './content.ts';
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx';

export interface TextareaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly autocomplete?: string | undefined;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const id = fieldId(props);
  const failed = shown(props.error) && 'govuk-textarea--error';
  return (
    <FieldFrame {...props}>
      {props.before}
      <textarea
        class={classNames('govuk-textarea', failed, props.class)}
        id={id}
        name={props.name}
        rows={Number(props.rows || 5)}
        spellcheck={props.spellcheck}
        disabled={props.disabled || undefined}
        aria-describedby={describedBy(props, id)}
        autocomplete={props.autocomplete as 'off' | undefined}
        {...props.attributes}
      >
        {props.value}
      </textarea>
      {props.after}
    </FieldFrame>
  );
}
