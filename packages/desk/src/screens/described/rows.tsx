import { Button, errorOf, fieldIdOf } from '@comity/design';
import type { Fields, ListField, VariantField } from '@comity/statements';
import type { Spoken, Words } from '@comity/words';
import type { ComponentChildren, VNode } from 'preact';
import { type Asker, type FieldAt, rowless, rowsOf, type Typed, textOf } from './asker.ts';
import { Control } from './control.tsx';

interface RowsProps {
  readonly asker: Asker;
  readonly at: FieldAt;
  readonly list: ListField;
  /** The controls of one row. */
  readonly Row: (row: RowFields) => VNode;
}

/** The fields of one row, its path, and what is typed into it. */
export interface RowFields {
  readonly fields: Fields;
  readonly path: string;
  readonly typed: Typed;
}

/**
 * A list: boxes to tick where what may be chosen is known; else a row for each, with buttons that add
 * one. Rows that carry something are made by the page and not by an officer; rows without a kind are
 * asked for by another step and ride along.
 */
export function Rows(props: RowsProps): VNode {
  const { asker, at, list } = props;
  const { path, name, typed } = at;
  if (asker.items[rowless(path)] !== undefined) return <Control asker={asker} at={at} />;
  if (list.of.as === 'variant') return <KindRows {...props} kinds={list.of} />;
  if (list.of.as === 'group') {
    const rows = { ...props, fields: list.of.of };
    if (carries(list.of.of)) return <MadeRows {...rows} />;
    if (asker.adder(at, '') !== null) return <GroupRows {...rows} />;
    return <CarriedRows path={path} rows={typed[name]} />;
  }
  return list.of.as === 'long' || list.of.as === 'line' ? (
    <TextRows {...props} />
  ) : (
    <CarriedRows path={path} rows={typed[name]} />
  );
}

const carries = (fields: Fields): boolean =>
  Object.values(fields).some(({ carried }) => carried === true);

/** What is wrong with the list as a whole. */
function OwnProblem({ asker, path }: { readonly asker: Asker; readonly path: string }) {
  const error = errorOf(asker.problems, path);
  return error === undefined ? null : (
    <p class="govuk-error-message" id={`${fieldIdOf(path)}-error`}>
      <span class="govuk-visually-hidden">{asker.words.t('form.error')}: </span>
      {error}
    </p>
  );
}

/** A text for each row; a row left empty is none. */
function TextRows({ asker, at, list }: RowsProps): VNode {
  const { path, name, typed } = at;
  const texts = rowsOf(typed, name);
  const shown = texts.length === 0 ? [''] : texts;
  return (
    <div class="govuk-form-group" id={fieldIdOf(path)} tabindex={-1}>
      <OwnProblem asker={asker} path={path} />
      {shown.map((text, index) => (
        <Control
          asker={asker}
          at={{
            path: `${path}.${index}`,
            name: 'row',
            field: index < list.min ? list.of : { ...list.of, optional: true },
            typed: { row: text },
          }}
        />
      ))}
      {shown.length < list.max ? <Adders asker={asker} at={at} kinds={['']} /> : null}
    </div>
  );
}

/** Rows that the page has made, each with what it carries. */
function MadeRows({
  asker,
  at,
  fields,
  Row: Inner,
}: RowsProps & { readonly fields: Fields }): VNode {
  const { path, name, typed } = at;
  return (
    <div class="govuk-form-group" id={fieldIdOf(path)} tabindex={-1}>
      <OwnProblem asker={asker} path={path} />
      {rowsOf(typed, name).map((row, index) => (
        <Inner fields={fields} path={`${path}.${index}`} typed={(row ?? {}) as Typed} />
      ))}
    </div>
  );
}

/** Rows that all have the same fields; there is one to begin with where one is needed. */
function GroupRows({
  asker,
  at,
  list,
  fields,
  Row: Inner,
}: RowsProps & { readonly fields: Fields }): VNode {
  const { path, name, typed } = at;
  const { label, hint } = asker.ask(at);
  const typedRows = rowsOf(typed, name);
  const rows = typedRows.length === 0 && list.min > 0 ? [{}] : typedRows;
  return (
    <section class="c-form-section" id={fieldIdOf(path)} tabindex={-1}>
      <h2>{label}</h2>
      {hint === undefined ? null : <p class="c-quiet c-small">{hint}</p>}
      <OwnProblem asker={asker} path={path} />
      {rows.map((row, index) => (
        <Row
          words={asker.words}
          problems={asker.problems}
          at={`${path}.${index}`}
          title={asker.rowTitle(at, { index, kind: '' })}
        >
          <Inner fields={fields} path={`${path}.${index}`} typed={(row ?? {}) as Typed} />
        </Row>
      ))}
      {rows.length < list.max ? <Adders asker={asker} at={at} kinds={['']} /> : null}
    </section>
  );
}

/** Rows of a kind each: the kind was chosen by the button that added the row. */
function KindRows({
  asker,
  at,
  kinds,
  Row: Inner,
}: RowsProps & { readonly kinds: VariantField }): VNode {
  const { path, name, typed } = at;
  const { label, hint } = asker.ask(at);
  return (
    <section class="c-form-section" id={fieldIdOf(path)} tabindex={-1}>
      <h2>{label}</h2>
      {hint === undefined ? null : <p class="c-quiet c-small">{hint}</p>}
      {rowsOf(typed, name).map((one, index) => {
        const row = (one ?? {}) as Typed;
        const rowAt = `${path}.${index}`;
        const typedKind = textOf(row, 'kind');
        const kind = Object.hasOwn(kinds.of, typedKind)
          ? typedKind
          : (Object.keys(kinds.of).at(-1) ?? '');
        const fields = kinds.of[kind] ?? {};
        return (
          <Row
            words={asker.words}
            problems={asker.problems}
            at={rowAt}
            title={asker.rowTitle(at, { index, kind })}
          >
            <input type="hidden" name={`${rowAt}.kind`} value={typedKind || kind} />
            <CarriedRows path={rowAt} rows={othersOf(row, fields)} />
            <Inner fields={fields} path={rowAt} typed={row} />
          </Row>
        );
      })}
      <Adders asker={asker} at={at} kinds={Object.keys(kinds.of)} />
    </section>
  );
}

/** What was typed for other kinds of the row, kept in case the kind is changed back. */
const othersOf = (row: Typed, fields: Fields): Typed =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => name !== 'kind' && !Object.hasOwn(fields, name)),
  );

/** What this form does not ask for: it rides along, so that a row keeps what belongs to it. */
export function CarriedRows({
  path,
  rows,
}: {
  readonly path: string;
  readonly rows: unknown;
}): VNode {
  return (
    <>
      {carriedPairs(path, rows).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function carriedPairs(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return value === '' ? [] : [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(value) && typeof member === 'string'
      ? carriedPairs(path, member)
      : carriedPairs(`${path}.${name}`, member),
  );
}

export interface RowProps {
  readonly words: Words;
  readonly problems: readonly Spoken[];
  /** Path of the row, `targets.0`. */
  readonly at: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One row of a list that grows, with its own button to take it out. */
export function Row({ words, at, title, problems, children }: RowProps): VNode {
  const own = problems.filter((problem) => problem.at === at);
  return (
    <fieldset class="c-row govuk-fieldset" id={fieldIdOf(at)} tabindex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{title}</legend>
      <div class="c-row__remove">
        <Button class="govuk-button--secondary c-button--small" name="remove" value={at}>
          {words.t('request.remove')}
          <span class="govuk-visually-hidden"> {title}</span>
        </Button>
      </div>
      {own.map((problem) => (
        <p class="govuk-error-message">
          <bdi>{problem.text}</bdi>
        </p>
      ))}
      {children}
    </fieldset>
  );
}

/** Buttons that add a row of one kind each. */
export function Adders({
  asker,
  at,
  kinds,
}: {
  readonly asker: Asker;
  readonly at: FieldAt;
  readonly kinds: readonly string[];
}): VNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons is no fieldset
    <div class="c-adders" role="group" aria-label={asker.ask(at).label}>
      {kinds.map((kind) => (
        <Button
          class="govuk-button--secondary c-button--small"
          name="add"
          value={`${at.path}:${kind}`}
        >
          {asker.adder(at, kind) ?? kind}
        </Button>
      ))}
    </div>
  );
}
