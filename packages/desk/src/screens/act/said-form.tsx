import { CheckboxField, RadioField, SelectField, TextField } from '@comity/design';
import {
  type ActKind,
  describedKind,
  type Field,
  type Fields as SaidFields,
} from '@comity/statements';
import type { VNode } from 'preact';
import type { Fields } from '../../http/form.ts';
import { actName } from '../case/act-names.ts';
import { nameOf } from '../name-of.ts';
import { type ActBodyProps, type ActForm, dayParts, type Scene, typedDay } from './act-form.ts';
import { labelOf } from './field-label.ts';
import { Day, LongText } from './parts.tsx';
import { slugOf } from './slugs.ts';

/** What a form has beyond its description. */
export interface Dressing extends Partial<Pick<ActForm, 'askLaw' | 'Aside'>> {
  /** What the form holds when it is opened, by field. */
  readonly start?: (scene: Scene) => Readonly<Record<string, string | undefined>>;
  /** What the law says beside a field. */
  readonly beside?: (scene: Scene, name: string) => Beside;
}

interface Beside {
  readonly hint?: string;
  readonly pinpoints?: readonly string[];
}

/** The form of a kind, from its description: start, reading and controls. */
export function saidForm(kind: ActKind, dress: Dressing = {}): ActForm {
  const slug = slugOf(kind) ?? kind;
  const { says, form } = describedKind(kind);
  const fields = Object.entries(says);
  return {
    kind,
    slug,
    checked: form === 'checked',
    askLaw: dress.askLaw ?? false,
    ...(dress.Aside === undefined ? {} : { Aside: dress.Aside }),
    start: (scene) => {
      const first = dress.start?.(scene) ?? {};
      return fields.flatMap(([name, field]) =>
        field.as === 'day'
          ? dayParts(name, first[name] ?? '')
          : [[name, first[name] ?? ''] as const],
      );
    },
    content: (typed) => contentOf(says, typed),
    Body: (props) => (
      <>
        {fields.map(([name, field]) => (
          <Control
            {...props}
            slug={slug}
            name={name}
            field={field}
            {...dress.beside?.(props.scene, name)}
          />
        ))}
      </>
    ),
  };
}

/** The content as typed; what is blank is left out by the case. */
function contentOf(says: SaidFields, typed: Fields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(says).map(([name, field]) => [name, typedValue(field, typed, name)]),
  );
}

function typedValue(field: Field, typed: Fields, name: string): unknown {
  if (field.as === 'list') return typed.all(name).filter((value) => value !== '');
  if (field.as === 'day') return typedDay(typed, name) || undefined;
  const value = typed.one(name);
  return field.as === 'long' ? value : value.trim() || undefined;
}

interface ControlProps extends ActBodyProps, Beside {
  readonly slug: string;
  readonly name: string;
  readonly field: Field;
}

/** One field: the control that its form asks for, labelled by its key. */
function Control(props: ControlProps): VNode {
  const { slug, name, field, typed, problems, scene, hint, pinpoints } = props;
  const { words } = scene;
  const label = labelOf(words, slug, name);
  const asked = {
    ...{ words, name, problems, value: typed.one(name) },
    ...(pinpoints === undefined ? {} : { pinpoints }),
    hint: hint ?? labelOf(words, slug, `${name}Hint`, null) ?? undefined,
    ifAvailable: field.optional ?? false,
  };
  switch (field.as) {
    case 'long':
      return (
        <LongText
          {...props}
          label={label}
          hint={asked.hint}
          optional={field.optional}
          rows={field.optional ? 3 : 5}
        />
      );
    case 'day':
      return <Day {...props} label={label} hint={asked.hint} optional={field.optional} />;
    case 'choice':
      return (
        <RadioField
          {...asked}
          legend={label}
          items={field.of.map((value) => ({
            value,
            content: nameOf(words, field.set, value) ?? value,
          }))}
          class="govuk-radios--small"
        />
      );
    case 'act':
      return (
        <SelectField
          {...asked}
          label={label}
          items={[
            { value: '', text: labelOf(words, slug, `${name}None`, null) ?? '' },
            ...scene.view.acts.map((act) => ({ value: act.id, text: titleOf(scene, act.id) })),
          ]}
        />
      );
    case 'list':
      return (
        <CheckboxField
          {...asked}
          legend={label}
          class="govuk-checkboxes--small"
          items={scene.view.acts
            .filter(({ kind }) => !RECORDS.has(kind))
            .map((act) => ({ value: act.id, content: titleOf(scene, act.id) }))}
          values={typed.all(name)}
        />
      );
    default:
      return <TextField {...asked} label={label} />;
  }
}

/** Acts about erasure are the record of it and are kept. */
const RECORDS: ReadonlySet<string> = new Set(['erasure-requested', 'body-erased']);

function titleOf({ words, view, here }: Scene, id: string): string {
  const act = view.acts.find((one) => one.id === id);
  if (act === undefined) return id;
  return `${actName(words, act.kind)}, ${words.moment(act.claimedAt, here.place.zone)}`;
}
