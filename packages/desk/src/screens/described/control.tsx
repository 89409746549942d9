import {
  CheckboxField,
  DateField,
  fieldIdOf,
  RadioField,
  SelectField,
  TextBox,
  TextField,
} from '@comity/design';
import type { Field } from '@comity/statements';
import type { VNode } from 'preact';
import { type Asker, type FieldAt, rowless, rowsOf, textOf } from './asker.ts';
import { dayBoxes } from './form-reader.ts';

interface ControlProps {
  readonly asker: Asker;
  readonly at: FieldAt;
}

/**
 * One field in one control, named by its path, with its problems beside it. One that another choice
 * calls for steps back until that is made: with a script, and never with something typed in it.
 */
export function Control({ asker, at }: ControlProps): VNode {
  const { when } = at.field;
  const control = <OneControl asker={asker} at={at} />;
  if (when === undefined) return control;
  const group = at.path.slice(0, at.path.length - at.name.length);
  return (
    <div data-when={`${group}${when.field}`} data-when-is={when.is.join(' ')}>
      {control}
    </div>
  );
}

function OneControl({ asker, at }: ControlProps): VNode {
  const { words, problems } = asker;
  const { path, name, field, typed } = at;
  const { label, rows, ...told } = asker.ask(at);
  const value = textOf(typed, name);
  const ifAvailable = field.optional === true && field.ofNew !== true;
  const common = { ...{ words, problems, name: path, ifAvailable }, ...told };
  const id = fieldIdOf(path);
  const items = asker.items[rowless(path)];
  if (items !== undefined && field.as === 'list') {
    const ticked = rowsOf(typed, name).filter((one) => typeof one === 'string');
    return (
      <CheckboxField
        {...common}
        legend={label}
        class="govuk-checkboxes--small"
        items={items('').map(({ value: code, text }) => ({
          value: String(code),
          content: text,
        }))}
        values={ticked}
      />
    );
  }
  if (items !== undefined) {
    return <SelectField {...common} id={id} label={label} value={value} items={items(value)} />;
  }
  switch (field.as) {
    case 'long':
      return (
        <TextBox
          {...common}
          label={label}
          rows={rows ?? (ifAvailable ? 3 : 5)}
          maxlength={field.max}
          value={value}
        />
      );
    case 'choice':
    case 'flag': {
      const codes = field.as === 'flag' ? (['yes', 'no'] as const) : field.of;
      const choices = codes.map((code) => ({ value: code, ...asker.choice(at, code) }));
      return (
        <RadioField
          {...common}
          legend={label}
          value={value}
          items={choices}
          {...(choices.some(({ hint }) => hint !== undefined)
            ? {}
            : { class: 'govuk-radios--small' })}
        />
      );
    }
    case 'day':
      return <DateField {...common} legend={label} {...dayBoxes(value)} />;
    default:
      return (
        <TextField
          {...common}
          id={id}
          label={label}
          value={value}
          autocomplete="off"
          {...shapeOf(field)}
        />
      );
  }
}

/** How wide a line is, whether its letters are words, and what it proposes. */
function shapeOf(field: Field): {
  readonly class?: string;
  readonly spellcheck?: false;
  readonly attributes?: { readonly list: string };
} {
  const wide = (characters: 5 | 10 | 20) => ({ class: `govuk-input--width-${characters}` });
  const coded = { spellcheck: false } as const;
  switch (field.as) {
    case 'line':
      return {};
    case 'whole':
      return { ...coded, ...wide(5) };
    case 'penalty':
    case 'port':
    case 'protocol':
      return { ...coded, ...wide(10) };
    case 'zone':
      return { ...coded, ...wide(20), attributes: { list: 'zones' } };
    case 'ip':
    case 'local-time':
      return { ...coded, ...wide(20) };
    default:
      return coded;
  }
}
