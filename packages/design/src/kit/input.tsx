import { type Attributes, type Content, classNames, shown } from './content.ts';
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx';

export interface InputProps extends FieldProps {
  readonly type?: string | undefined;
  readonly value?: string | number | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  readonly prefix?: Content;
  readonly prefixClass?: string | undefined;
  readonly prefixAttributes?: Attributes | undefined;
  readonly suffix?: Content;
  readonly suffixClass?: string | undefined;
  readonly suffixAttributes?: Attributes | undefined;
  readonly wrapperClass?: string | undefined;
  readonly wrapperAttributes?: Attributes | undefined;
}

/** One line of text. */
export function Input(props: InputProps) {
  const wrapped = [props.prefix, props.suffix, props.before, props.after].some(shown);
  return (
    <FieldFrame {...props}>
      {wrapped ? (
        <div
          class={classNames('govuk-input__wrapper', props.wrapperClass)}
          {...props.wrapperAttributes}
        >
          {props.before}
          <Affix
            side="prefix"
            class={props.prefixClass}
            attributes={props.prefixAttributes}
            content={props.prefix}
          />
          <Control {...props} />
          <Affix
            side="suffix"
            class={props.suffixClass}
            attributes={props.suffixAttributes}
            content={props.suffix}
          />
          {props.after}
        </div>
      ) : (
        <Control {...props} />
      )}
    </FieldFrame>
  );
}

function Control(props: InputProps) {
  const id = fieldId(props);
  return (
    <input
      class={classNames('govuk-input', props.class, shown(props.error) && 'govuk-input--error')}
      id={id}
      name={props.name}
      type={(props.type || 'text') as 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled || undefined}
      aria-describedby={describedBy(props, id)}
      autocomplete={props.autocomplete as 'off' | undefined}
      autocapitalize={props.autocapitalize as 'none' | undefined}
      pattern={props.pattern}
      inputmode={props.inputmode as 'numeric' | undefined}
      {...props.attributes}
    />
  );
}

interface AffixProps {
  readonly side: 'prefix' | 'suffix';
  readonly class: string | undefined;
  readonly attributes: Attributes | undefined;
  readonly content: Content;
}

function Affix(props: AffixProps) {
  if (!shown(props.content)) return null;
  return (
    <div
      class={classNames(`govuk-input__${props.side}`, props.class)}
      aria-hidden="true"
      {...props.attributes}
    >
      {props.content}
    </div>
  );
}
