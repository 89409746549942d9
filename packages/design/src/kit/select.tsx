import { type Attributes, classNames, shown } from './content.ts';
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx';

export interface SelectItem {
  readonly value?: string | number | undefined;
  readonly text: string | number;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface SelectProps extends FieldProps {
  readonly items: readonly SelectItem[];
  /** The value of the item that is chosen. */
  readonly value?: string | number | undefined;
}

/** One of a list that is too long for radio buttons. */
export function Select(props: SelectProps) {
  const id = fieldId(props);
  return (
    <FieldFrame {...props}>
      {props.before}
      <select
        class={classNames('govuk-select', props.class, shown(props.error) && 'govuk-select--error')}
        id={id}
        name={props.name}
        disabled={props.disabled || undefined}
        aria-describedby={describedBy(props, id)}
        {...props.attributes}
      >
        {props.items.map((item) => (
          <option
            value={item.value}
            selected={isChosen(item, props.value) || undefined}
            disabled={item.disabled || undefined}
            {...item.attributes}
          >
            {item.text}
          </option>
        ))}
      </select>
      {props.after}
    </FieldFrame>
  );
}

function isChosen(item: SelectItem, value: string | number | undefined): boolean {
  if (item.selected === true) return true;
  if (!value || item.selected === false) return false;
  return String(item.value ?? item.text) === String(value);
}
