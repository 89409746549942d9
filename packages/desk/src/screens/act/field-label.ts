import { type Words, wordsOfCode } from '@comity/words';
import { nameOf } from '../name-of.ts';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * The label of a field: the words of its kind's form first, then those that the field has in every
 * form. A field without words is shown by its name, which the tests refuse.
 */
export function labelOf(words: Words, form: string, field: string): string;
export function labelOf(words: Words, form: string, field: string, none: null): string | null;
export function labelOf(
  words: Words,
  form: string,
  field: string,
  none: null | undefined = undefined,
): string | null {
  const key = kebab(field);
  const found = nameOf(words, 'act', `${form}.${key}`) ?? nameOf(words, 'act', key);
  return found ?? (none === null ? null : field);
}

/** What a form says of itself: `title`, `lead`, `button`, and `done` when it was sent. */
export const formWords = (
  words: Words,
  form: string,
  part: 'title' | 'lead' | 'button' | 'done',
  state: string,
): string => wordsOfCode(words, 'act', { code: `${form}.${part}`, params: { state } }) ?? form;
