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
import type { Asker, Typed } from '../described/asker.ts';
import { readerOf } from '../described/form-reader.ts';
import type { SaidByForm } from './act-form.ts';
import { type FormWords, fieldWords, labelOf } from './field-label.ts';

/** How a statement is asked for by its description, with the words of its form. */
export const formAsker = (
  form: FormWords,
  problems: readonly Spoken[],
): Omit<Asker, 'items' | 'looks'> => ({
  words: form.words,
  problems,
  ask: (at) => ({ label: labelOf(form, at.path), hint: fieldWords(form, at.path, '-hint') }),
  choice: ({ path, field }, code) => ({
    content:
      (field.as === 'choice' ? nameOf(form.words, field.set, code) : undefined) ??
      fieldWords(form, path, `-${code}`) ??
      form.words.t(code === 'yes' ? 'said.yes' : 'said.no'),
  }),
  adder: ({ path }) => fieldWords(form, path, '-add') ?? null,
  rowTitle: ({ path }, { index }) => labelOf(form, `${path}.${index}`),
});

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
