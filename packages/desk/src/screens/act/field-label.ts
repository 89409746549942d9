import { type Words, wordsOfCode } from '@comity/words';

const kebab = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The key of a path: `answers-text` of `answers.0.text`, `questions-row` of `questions.2`. */
function keyOf(path: string): { readonly key: string; readonly n?: number } {
  const parts = path.split('.');
  const row = parts.findLast((part) => /^[0-9]+$/.test(part));
  const names = parts.filter((part) => !/^[0-9]+$/.test(part)).map(kebab);
  const key = parts.at(-1) === row && row !== undefined ? [...names, 'row'] : names;
  return { key: key.join('-'), ...(row === undefined ? {} : { n: Number(row) + 1 }) };
}

/** What a form says of itself; `done` when it was sent. */
const FORM_PARTS = ['title', 'lead', 'button', 'done'] as const;

/** With what the words of a form are looked up. */
export interface FormWords {
  readonly words: Words;
  /** The form: its words come before those that the field has in every form. */
  readonly slug: string;
  /** The other State, as the sentences name it. */
  readonly state: string;
}

/** Words of a field by its path; `-hint`, `-add` or a code may follow it. */
export function fieldWords(form: FormWords, path: string, suffix = ''): string | undefined {
  const { words, slug, state } = form;
  const { key, n } = keyOf(path);
  const params = { state, ...(n === undefined ? {} : { n }) };
  // A field may be called as one of these is: `done`, what was done.
  const ofForm = FORM_PARTS.some((part) => part === `${key}${suffix}`)
    ? undefined
    : wordsOfCode(words, 'act', { code: `${slug}.${key}${suffix}`, params });
  return ofForm ?? wordsOfCode(words, 'act', { code: `${key}${suffix}`, params });
}

/** The key of the words that a field of a form has at least. */
export const fieldKey = (slug: string, path: string): string => `act.${slug}.${keyOf(path).key}`;

/** The label of a field. One without words is shown by its path, which the tests refuse. */
export const labelOf = (form: FormWords, path: string): string => fieldWords(form, path) ?? path;

/** What a form says of itself. */
export const formWords = (
  words: Words,
  form: string,
  part: (typeof FORM_PARTS)[number],
  state: string,
): string => wordsOfCode(words, 'act', { code: `${form}.${part}`, params: { state } }) ?? form;
