import type { Spoken, Words } from '@comity/words';
import { CharacterCount } from '../kit/character-count.tsx';
import { Checkboxes, type CheckboxesProps } from '../kit/checkboxes.tsx';
import { type Attributes, type Content, shown } from '../kit/content.ts';
import { DateInput, type DatePart } from '../kit/date-input.tsx';
import type { FieldProps } from '../kit/field-frame.tsx';
import { Input, type InputProps } from '../kit/input.tsx';
import { PasswordInput } from '../kit/password-input.tsx';
import { Radios, type RadiosProps } from '../kit/radios.tsx';
import { Select, type SelectProps } from '../kit/select.tsx';
import { Textarea, type TextareaProps } from '../kit/textarea.tsx';
import { Pinpoints } from '../pieces/pinpoint.tsx';
import { errorOf, fieldIdOf } from './problems.tsx';

/** What every field of ours takes beside what the kit's takes. */
export interface Asked {
  readonly words: Words;
  /** The rule that asks for it, shown beside the label. */
  readonly pinpoints?: readonly string[] | undefined;
  /** Not required: "if available" stands beside the label. */
  readonly ifAvailable?: boolean | undefined;
  /** All problems of the form; those `at` this field's name are shown with it. */
  readonly problems?: readonly Spoken[] | undefined;
}

function beside(props: Asked): Content {
  const pins = props.pinpoints ?? [];
  if (pins.length === 0 && !props.ifAvailable) return undefined;
  return (
    <span class="c-beside__end">
      <Pinpoints at={pins} />
      {props.ifAvailable ? (
        <span class="c-quiet c-small"> {props.words.t('form.if-available')}</span>
      ) : null}
    </span>
  );
}

function asked<P extends Asked & FieldProps>(props: P) {
  return {
    ...props,
    id: props.id ?? fieldIdOf(props.name),
    labelClass: props.labelClass ?? 'govuk-label--s',
    beside: shown(props.beside) ? props.beside : beside(props),
    error: shown(props.error) ? props.error : errorOf(props.problems ?? [], props.name),
    errorWord: props.words.t('form.error'),
  };
}

/** One line, with its rule beside the label and its own problems. */
export function TextField(props: InputProps & Asked) {
  return <Input {...asked(props)} />;
}

/** `data-left-one`, `data-left-other` ...: what the script that counts has to say. */
function countForms(words: Words, kind: 'left' | 'over'): Attributes {
  const forms = words.forms(kind === 'left' ? 'form.left' : 'form.too-many');
  return Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [`data-${kind}-${name}`, form]),
  );
}

/** Several lines; with `maxlength` they are counted. */
export function TextBox(
  props: TextareaProps & Asked & { readonly maxlength?: number | undefined },
) {
  const { maxlength, words } = props;
  if (maxlength === undefined) return <Textarea {...asked(props)} />;
  return (
    <CharacterCount
      {...asked(props)}
      limitText={words.t('form.limit', { limit: maxlength })}
      groupAttributes={{ ...countForms(words, 'left'), ...countForms(words, 'over') }}
    />
  );
}

/** One of a long list. */
export function SelectField(props: SelectProps & Asked) {
  return <Select {...asked(props)} />;
}

/** A password, with the words of its button. */
export function PasswordField(props: InputProps & Asked) {
  const { words } = props;
  return (
    <PasswordInput
      {...asked(props)}
      showText={words.t('form.show')}
      showLabel={words.t('form.show-password')}
      hideText={words.t('form.hide')}
      hideLabel={words.t('form.hide-password')}
    />
  );
}

function legendWith(props: Asked & { readonly legend?: Content }): Content {
  const end = beside(props);
  if (!shown(props.legend) || !shown(end)) return props.legend;
  return (
    <>
      {props.legend} {end}
    </>
  );
}

function grouped<P extends Asked & RadiosProps>(props: P) {
  return {
    ...props,
    idPrefix: props.idPrefix ?? fieldIdOf(props.name),
    legend: legendWith(props),
    legendClass: props.legendClass ?? 'govuk-fieldset__legend--s',
    error: shown(props.error) ? props.error : errorOf(props.problems ?? [], props.name),
    errorWord: props.words.t('form.error'),
  };
}

/** Exactly one of a few. */
export function RadioField(props: RadiosProps & Asked) {
  return <Radios {...grouped(props)} />;
}

/** Any of a few. */
export function CheckboxField(props: CheckboxesProps & Asked) {
  return <Checkboxes {...grouped(props)} />;
}

export interface DateFieldProps extends Asked {
  readonly name: string;
  readonly legend: Content;
  readonly hint?: Content;
  readonly error?: Content;
  /** What was typed in each part. */
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

/** A date in three parts, sent as `<name>-day`, `<name>-month` and `<name>-year`. */
export function DateField(props: DateFieldProps) {
  const { words } = props;
  const part = (name: 'day' | 'month' | 'year', width: 2 | 4): DatePart => ({
    name,
    label: words.t(`form.${name}`),
    value: props[name],
    width,
  });
  return (
    <DateInput
      id={fieldIdOf(props.name)}
      namePrefix={props.name}
      legend={legendWith(props)}
      legendClass="govuk-fieldset__legend--s"
      hint={props.hint}
      error={shown(props.error) ? props.error : errorOf(props.problems ?? [], props.name)}
      errorWord={words.t('form.error')}
      parts={[part('day', 2), part('month', 2), part('year', 4)]}
    />
  );
}
