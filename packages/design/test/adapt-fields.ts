import { type ComponentChildren, h } from 'preact';
import {
  CharacterCount,
  Checkboxes,
  DateInput,
  type DatePart,
  type FieldProps,
  Fieldset,
  Input,
  PasswordInput,
  Radios,
  Select,
  Textarea,
} from '../src/index.ts';
import type { Item, Options } from './macro-options.ts';
import { content } from './raw.ts';

function frame(o: Options) {
  return {
    hint: content(o.hint),
    hintClass: o.hint?.classes,
    hintAttributes: o.hint?.attributes,
    error: content(o.errorMessage),
    errorClass: o.errorMessage?.classes,
    errorAttributes: o.errorMessage?.attributes,
    errorWord:
      o.errorMessage?.visuallyHiddenText === false
        ? undefined
        : (o.errorMessage?.visuallyHiddenText ?? 'Error'),
    groupClass: o.formGroup?.classes,
    groupAttributes: o.formGroup?.attributes,
    before: content(o.formGroup?.beforeInput ?? o.formGroup?.beforeInputs),
    after: content(o.formGroup?.afterInput ?? o.formGroup?.afterInputs),
  };
}

function field(o: Options): FieldProps {
  return {
    ...frame(o),
    name: o.name,
    id: o.id,
    label: content(o.label),
    labelClass: o.label?.classes,
    labelAttributes: o.label?.attributes,
    pageHeading: o.label?.isPageHeading,
    describedBy: o.describedBy,
    class: o.classes,
    attributes: o.attributes,
    disabled: o.disabled,
  };
}

const typed = (o: Options) => ({
  autocomplete: o.autocomplete,
  spellcheck: o.spellcheck,
  value: o.value,
});

function group(o: Options) {
  return {
    legend: content(o.fieldset?.legend),
    legendClass: o.fieldset?.legend?.classes,
    pageHeading: o.fieldset?.legend?.isPageHeading,
    fieldset: o.fieldset !== undefined,
    fieldsetClass: o.fieldset?.classes,
    fieldsetAttributes: o.fieldset?.attributes,
    describedBy: o.fieldset?.describedBy ?? o.describedBy,
    class: o.classes,
    attributes: o.attributes,
  };
}

function choices(o: Options) {
  const items = o.items.map((item) => {
    if (!item) return null;
    if (item.divider) return { divider: item.divider };
    return {
      value: String(item.value ?? ''),
      content: content(item),
      id: item.id,
      name: item.name,
      hint: content(item.hint),
      hintClass: item.hint?.classes,
      hintAttributes: item.hint?.attributes,
      checked: item.checked,
      disabled: item.disabled,
      behaviour: item.behaviour,
      conditional: content(item.conditional),
      labelClass: item.label?.classes,
      labelAttributes: item.label?.attributes,
      attributes: item.attributes,
    };
  });
  return { ...frame(o), ...group(o), name: o.name, idPrefix: o.idPrefix, items };
}

const upper = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();

/** Day, month and year as the macro puts them together from its several ways of giving them. */
function dateParts(o: Options): DatePart[] {
  const named = [
    ['day', 2, o.day],
    ['month', 2, o.month],
    ['year', 4, o.year],
  ] as const;
  const single = named.flatMap(([name, , given]) =>
    given === false ? [] : [{ name, ...given } as Item],
  );
  const items = o.items && o.items.length > 0 ? o.items : single;
  return items.flatMap((item) => {
    if (!item) return [];
    const name = item.name ?? '';
    const known = named.find(
      ([plain, , given]) => name === plain || (given && name === given.name),
    );
    const [, width, given] = known ?? [name, 2 as const, undefined];
    const own = item.value ?? (given ? given.value : undefined);
    const shared = o.values?.[known?.[0] ?? name] ?? undefined;
    const prefixed = o.values?.[o.namePrefix ? `${o.namePrefix}-${name}` : name];
    return [
      {
        name,
        label: typeof item.label === 'string' ? item.label : upper(name),
        id: item.id,
        value: own ?? (o.items?.length || given ? undefined : shared) ?? prefixed,
        width,
        class: item.classes,
        error: item.error,
        autocomplete: item.autocomplete,
        pattern: item.pattern,
        inputmode: item.inputmode,
        attributes: item.attributes,
      },
    ];
  });
}

const limitText = (o: Options): string => {
  const kind = (o.countType ?? (o.maxwords ? 'words' : '')) === 'words' ? 'words' : 'characters';
  const text = o.textareaDescriptionText ?? `You can enter up to %{count} ${kind}`;
  return text.replace('%{count}', String(o.maxwords ?? o.maxlength));
};

/** The form controls: macro options to components of ours. */
export const FIELDS: Readonly<Record<string, (o: Options) => ComponentChildren>> = {
  input: (o) =>
    h(Input, {
      ...field(o),
      ...typed(o),
      type: o.type,
      autocapitalize: o.autocapitalize,
      inputmode: o.inputmode,
      pattern: o.pattern,
      prefix: content(o.prefix),
      prefixClass: o.prefix?.classes,
      prefixAttributes: o.prefix?.attributes,
      suffix: content(o.suffix),
      suffixClass: o.suffix?.classes,
      suffixAttributes: o.suffix?.attributes,
      wrapperClass: o.inputWrapper?.classes,
      wrapperAttributes: o.inputWrapper?.attributes,
    }),
  textarea: (o) => h(Textarea, { ...field(o), ...typed(o), rows: o.rows as number }),
  select: (o) =>
    h(Select, {
      ...field(o),
      value: o.value,
      items: (o.items ?? []).flatMap((item) => (item ? [{ ...item, text: item.text ?? '' }] : [])),
    }),
  radios: (o) => h(Radios, { ...choices(o), value: o.value }),
  checkboxes: (o) => h(Checkboxes, { ...choices(o), values: o.values }),
  fieldset: (o) =>
    h(
      Fieldset,
      {
        legend: content(o.legend),
        legendClass: o.legend?.classes,
        pageHeading: o.legend?.isPageHeading,
        class: o.classes,
        role: o.role,
        describedBy: o.describedBy,
        attributes: o.attributes,
      },
      content({ html: o.html }),
    ),
  'date-input': (o) =>
    h(DateInput, {
      ...frame(o),
      ...group(o),
      id: o.id,
      namePrefix: o.namePrefix,
      parts: dateParts(o),
    }),
  'character-count': (o) =>
    h(CharacterCount, {
      ...field(o),
      ...typed(o),
      rows: o.rows as number,
      maxlength: o.maxlength,
      maxwords: o.maxwords,
      threshold: o.threshold,
      countType: o.countType,
      limitText: limitText(o),
      countClass: o.countMessage?.classes,
    }),
  'password-input': (o) =>
    h(PasswordInput, {
      ...field(o),
      value: o.value,
      autocomplete: o.autocomplete,
      showText: o.showPasswordText ?? 'Show',
      showLabel: o.showPasswordAriaLabelText ?? 'Show password',
      hideText: o.hidePasswordText,
      hideLabel: o.hidePasswordAriaLabelText,
      buttonClass: o.button?.classes,
    }),
};
