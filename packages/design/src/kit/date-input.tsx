import { type Attributes, classNames, shown } from './content.ts';
import { describedBy, FormGroup, type FrameProps, HintAndError } from './field-frame.tsx';
import { Fieldset, type LegendProps } from './fieldset.tsx';
import { Input } from './input.tsx';

export interface DatePart {
  readonly name: string;
  readonly label: string;
  readonly id?: string | undefined;
  readonly value?: string | number | undefined;
  /** Digits it has room for. */
  readonly width: 2 | 4;
  readonly class?: string | undefined;
  /** False: the error of the group is not in this part. */
  readonly error?: boolean | undefined;
  readonly autocomplete?: string | undefined;
  readonly pattern?: string | undefined;
  readonly inputmode?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface DateInputProps extends FrameProps, LegendProps {
  readonly id: string;
  readonly namePrefix?: string | undefined;
  /** Day, month and year, in this order in every language: digits are not guessed at. */
  readonly parts: readonly DatePart[];
  readonly fieldset?: boolean | undefined;
  readonly fieldsetClass?: string | undefined;
  readonly fieldsetAttributes?: Attributes | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

/** A date that is known, typed in three parts. */
export function DateInput(props: DateInputProps) {
  const grouped = props.fieldset ?? shown(props.legend);
  const inner = <Parts {...props} />;
  return (
    <FormGroup {...props}>
      {grouped ? (
        <Fieldset
          role="group"
          legend={props.legend}
          legendClass={props.legendClass}
          pageHeading={props.pageHeading}
          class={props.fieldsetClass}
          attributes={props.fieldsetAttributes}
          describedBy={describedBy(props, props.id)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function Parts(props: DateInputProps) {
  const named = props.parts.some(hasError);
  return (
    <>
      <HintAndError {...props} id={props.id} />
      <div
        class={classNames('govuk-date-input', props.class)}
        {...props.attributes}
        id={props.id || undefined}
      >
        {props.before}
        {props.parts.map((part) => (
          <div class="govuk-date-input__item">
            <Input
              label={part.label}
              labelClass="govuk-date-input__label"
              id={part.id || `${props.id}-${part.name}`}
              class={partClass(part, shown(props.error) && !named)}
              name={props.namePrefix ? `${props.namePrefix}-${part.name}` : part.name}
              value={part.value}
              inputmode={part.inputmode || 'numeric'}
              autocomplete={part.autocomplete}
              pattern={part.pattern}
              attributes={part.attributes}
            />
          </div>
        ))}
        {props.after}
      </div>
    </>
  );
}

function hasError(part: DatePart): boolean {
  return part.error === true || (part.class ?? '').includes('govuk-input--error');
}

function partClass(part: DatePart, wholeGroup: boolean): string {
  const given = part.class ?? '';
  const failed = part.error === true || (part.error !== false && wholeGroup);
  return classNames(
    'govuk-date-input__input',
    failed && !given.includes('govuk-input--error') && 'govuk-input--error',
    !given.includes('govuk-input--width-') && `govuk-input--width-${part.width}`,
    given,
  );
}
