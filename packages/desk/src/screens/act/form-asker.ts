import {
  contentOfTyped,
  type Fields as SaidFields,
  typedOfForm,
  withAddedRow,
  withoutBlankRows,
  withoutRow,
} from '@comity/statements';
import { nameOf, type Spoken } from '@comity/words';
import type { Fields } from '../../http/form.ts';
import type { Asker, FieldAt, Typed } from '../described/asker.ts';
import { readerOf } from '../described/form-reader.ts';
import { fieldHint, fieldQuestion, requestRows } from '../request/field-words.ts';
import type { SaidByForm } from './act-form.ts';
import { type FormWords, fieldWords, labelOf } from './field-label.ts';

/** How a statement is asked for by its description, with the words of its form. */
export const formAsker = (
  form: FormWords,
  problems: readonly Spoken[],
): Omit<Asker, 'items' | 'looks'> => ({
  words: form.words,
  problems,
  ask: (at) =>
    isOfRequest(at.path)
      ? {
          label: fieldQuestion(form.words, at.path) ?? at.name,
          hint: fieldHint(form.words, at.path),
        }
      : { label: labelOf(form, at.path), hint: fieldWords(form, at.path, '-hint') },
  choice: ({ path, field }, code) => ({
    content:
      (field.as === 'choice' ? nameOf(form.words, field.set, code) : undefined) ??
      fieldWords(form, path, `-${code}`) ??
      form.words.t(code === 'yes' ? 'said.yes' : 'said.no'),
  }),
  adder: (at, kind) =>
    hasRowsOfRequest(at)
      ? requestRows(form.words).adder(at, kind)
      : (fieldWords(form, at.path, '-add') ?? null),
  rowTitle: (at, row) =>
    hasRowsOfRequest(at)
      ? requestRows(form.words).rowTitle(at, row)
      : labelOf(form, `${at.path}.${row.index}`),
});

/** What an act adds to a request is asked for in the words of the request: targets, offences. */
const hasRowsOfRequest = ({ field }: FieldAt): boolean =>
  field.as === 'list' && field.of.as === 'variant';
const isOfRequest = (path: string): boolean => /^(targets|offences)\./.test(path);

/**
 * What was typed into a posted form, with the row that a button of it adds or takes.
 *
 * @param own fields that are read otherwise than their description says
 */
export function typedOf(says: SaidFields, posted: Fields, own: Typed = {}): Typed {
  const typed = { ...typedOfForm(says, readerOf(posted)), ...own };
  if (posted.has('add')) return withAddedRow(says, typed as never, posted.one('add'));
  if (posted.has('remove')) return withoutRow(says, typed as never, posted.one('remove'));
  return typed;
}

/** The content that was typed, and where each of its fields was. */
export function saidOf(says: SaidFields, typed: Typed): SaidByForm {
  const filled = withoutBlankRows(says, typed as never);
  const content = contentOfTyped(says, filled.typed) as Typed;
  return { content, placeOf: filled.placeOf };
}

/** What a form carries to its check page and back. */
export const carriedOf = (posted: Fields): readonly (readonly [string, string])[] =>
  posted.pairs().filter(([name]) => !TYPED_NOWHERE.has(name));

const TYPED_NOWHERE: ReadonlySet<string> = new Set([
  ...['confirmed', 'change', 'add', 'remove', 'form-token'],
]);
