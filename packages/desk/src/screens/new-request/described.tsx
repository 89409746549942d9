import { DateField, fieldIdOf, RadioField, type SelectItem, TextBox } from '@comity/design';
import type { Field, Fields } from '@comity/statements';
import type { VNode } from 'preact';
import { dayParts } from '../act/act-form.ts';
import { nameOf } from '../name-of.ts';
import { fieldHint, fieldQuestion } from '../request/field-words.ts';
import { Adders, type FormPart, Line, Pick, Row } from './fields.tsx';

/** Choices of the fields that are chosen from data, by path without rows: `parts.measure`. */
export type Items = Readonly<Record<string, (typed: string) => readonly SelectItem[]>>;

export interface DescribedProps extends FormPart {
  /** What is typed so far. */
  readonly typed: Typed;
  readonly items: Items;
}

type Typed = Readonly<Record<string, unknown>>;

const textOf = (typed: Typed, name: string): string =>
  typeof typed[name] === 'string' ? typed[name] : '';
const groupOf = (typed: Typed, name: string): Typed =>
  typeof typed[name] === 'object' && typed[name] !== null ? (typed[name] as Typed) : {};
const rowsOf = (typed: Typed, name: string): readonly Typed[] =>
  Array.isArray(typed[name]) ? (typed[name] as readonly Typed[]) : [];

const ruleless = (path: string): string =>
  path
    .split('.')
    .filter((part) => !/^[0-9]+$/.test(part))
    .join('.');

interface FieldProps extends DescribedProps {
  readonly name: string;
  readonly path: string;
  readonly field: Field;
}

/** Fields that take one line each: they stand beside each other. */
const isShort = (field: Field): boolean =>
  !['long', 'list', 'group', 'variant', 'answers', 'choice', 'flag', 'day'].includes(field.as);

/**
 * The controls of a description, in its order: short ones beside each other, a list as rows with
 * buttons that add and remove them. Labels and hints are found by the path of the field.
 *
 * @param props.path of the group; '' for the statement itself
 */
export function Described({
  fields,
  path,
  ...props
}: DescribedProps & { readonly fields: Fields; readonly path: string }): VNode {
  const blocks: (readonly [string, Field][] | readonly [string, Field])[] = [];
  let run: [string, Field][] = [];
  for (const [name, field] of Object.entries(fields)) {
    if (isShort(field)) {
      run.push([name, field]);
      continue;
    }
    if (run.length > 0) blocks.push(run);
    run = [];
    blocks.push([[name, field]]);
  }
  if (run.length > 0) blocks.push(run);
  const times = fields['zone'] !== undefined && fields['from'] !== undefined;
  return (
    <>
      {(blocks as readonly (readonly [string, Field][])[]).map((block) => {
        const made = block.map(([name, field]) => (
          <DescribedField
            {...props}
            name={name}
            field={field}
            path={path === '' ? name : `${path}.${name}`}
          />
        ));
        return block.length > 1 || times ? (
          <div class={times ? 'c-fields c-fields--times' : 'c-fields'}>{made}</div>
        ) : (
          made
        );
      })}
    </>
  );
}

function DescribedField(props: FieldProps): VNode | null {
  const { words, problems, typed, items, name, path, field } = props;
  const label = fieldQuestion(words, path) ?? name;
  const hint = fieldHint(words, path);
  const asked = { words, problems, name: path, label, hint, optional: field.optional === true };
  const value = textOf(typed, name);
  const choices = items[ruleless(path)];
  switch (field.as) {
    case 'group':
      return <Described {...props} fields={field.of} path={path} typed={groupOf(typed, name)} />;
    case 'list':
      return field.of.as === 'variant' ? (
        <VariantRows {...props} kinds={field.of} label={label} hint={hint} />
      ) : (
        <CarriedRows path={path} rows={typed[name]} />
      );
    case 'long':
      return (
        <TextBox
          words={words}
          problems={problems}
          name={path}
          label={label}
          hint={hint}
          ifAvailable={field.optional ?? false}
          rows={path === 'conduct' ? 7 : 3}
          maxlength={field.max}
          value={value}
        />
      );
    case 'choice':
      return (
        <RadioField
          words={words}
          problems={problems}
          name={path}
          legend={label}
          hint={hint}
          value={value}
          items={field.of.map((code) => ({
            value: code,
            content: nameOf(words, field.set, code) ?? code,
            hint: nameOf(words, `${field.set}-hint`, code),
          }))}
        />
      );
    case 'flag':
      return (
        <RadioField
          words={words}
          problems={problems}
          name={path}
          legend={label}
          hint={hint}
          value={value}
          items={(['yes', 'no'] as const).map((answer) => ({
            value: answer,
            content:
              nameOf(words, 'request-answer', `${path}-${answer}`) ?? words.t(`said.${answer}`),
          }))}
        />
      );
    case 'day':
      return (
        <DateField
          words={words}
          problems={problems}
          name={path}
          legend={label}
          hint={hint}
          ifAvailable={field.optional ?? false}
          {...Object.fromEntries(
            dayParts('d', value).map(([part, text]) => [part.slice('d-'.length), text]),
          )}
        />
      );
    case 'part':
    case 'answers':
    case 'variant':
      return null;
    default:
      return choices === undefined ? (
        <Line {...asked} value={value} {...shapeOf(field)} />
      ) : (
        <Pick {...asked} value={value} items={choices(value)} />
      );
  }
}

/** How wide a line is, and what it proposes. */
function shapeOf(field: Field): { readonly width?: 5 | 10 | 20; readonly list?: string } {
  switch (field.as) {
    case 'whole':
      return { width: 5 };
    case 'penalty':
      return { width: 10 };
    case 'zone':
      return { width: 20, list: 'zones' };
    case 'ip':
    case 'local-time':
      return { width: 20 };
    default:
      return {};
  }
}

/** Rows that another step asks for: they ride along, so that a row keeps what belongs to it. */
function CarriedRows({ path, rows }: { readonly path: string; readonly rows: unknown }): VNode {
  return (
    <>
      {carried(path, rows).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function carried(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(value) && typeof member === 'string'
      ? carried(path, member)
      : carried(`${path}.${name}`, member),
  );
}

interface VariantRowsProps extends FieldProps {
  readonly kinds: Field & { readonly as: 'variant' };
  readonly label: string;
  readonly hint: string | undefined;
}

/** Rows of a kind each: the kind was chosen by the button that added the row. */
function VariantRows(props: VariantRowsProps): VNode {
  const { words, typed, name, path, kinds, label, hint } = props;
  const short = ruleless(path).split('.').at(-1) ?? name;
  return (
    <section class="c-form-section" id={fieldIdOf(path)} tabindex={-1}>
      <h2>{label}</h2>
      {hint === undefined ? null : <p class="c-quiet c-small">{hint}</p>}
      {rowsOf(typed, name).map((row, index) => {
        const at = `${path}.${index}`;
        const kind = Object.hasOwn(kinds.of, textOf(row, 'kind'))
          ? textOf(row, 'kind')
          : (Object.keys(kinds.of).at(-1) ?? '');
        const fields = kinds.of[kind] ?? {};
        return (
          <Row
            {...props}
            at={at}
            title={words.t('request.row-title', {
              n: index + 1,
              kind: nameOf(words, kinds.set, kind) ?? kind,
            })}
          >
            <input type="hidden" name={`${at}.kind`} value={textOf(row, 'kind') || kind} />
            <CarriedRows path={at} rows={othersOf(row, fields)} />
            <Described {...props} fields={fields} path={at} typed={row} />
          </Row>
        );
      })}
      <Adders
        label={label}
        items={Object.keys(kinds.of).map((kind) => ({
          value: `${path}:${kind}`,
          text: nameOf(words, 'request-add', `${short}-${kind}`) ?? kind,
        }))}
      />
    </section>
  );
}

/** What was typed for other kinds of the row, kept in case the kind is changed back. */
const othersOf = (row: Typed, fields: Fields): Typed =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => name !== 'kind' && !Object.hasOwn(fields, name)),
  );
