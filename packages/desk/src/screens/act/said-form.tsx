import { CheckboxField, RadioField, SelectField, TextField } from '@comity/design';
import {
  type ActKind,
  contentOfTyped,
  describedKind,
  type Field,
  type FormReader,
  type Fields as SaidFields,
  typedOfContent,
  typedOfForm,
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
  /** What the form holds when it is opened: a content, or a part of one. */
  readonly start?: (scene: Scene) => Readonly<Record<string, unknown>>;
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
      const first = typedOfContent(says, (dress.start?.(scene) ?? {}) as never) as Readonly<
        Record<string, string | undefined>
      >;
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

/** A posted form as descriptions read it: a day comes in three boxes. */
const readerOf = (typed: Fields): FormReader => ({
  one: (name, as) => (as === 'day' ? typedDay(typed, name) : typed.one(name)),
  all: (name) => typed.all(name).filter((value) => value !== ''),
  names: () => typed.pairs().map(([name]) => name),
});

const contentOf = (says: SaidFields, typed: Fields): Readonly<Record<string, unknown>> =>
  contentOfTyped(says, typedOfForm(says, readerOf(typed))) as Readonly<Record<string, unknown>>;

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
