import { nameOf, type Words } from '@comity/words';
import { type Asker, rowless } from '../described/asker.ts';

/** The names under which the words of a field may stand, the fullest first; rows have no name. */
function keysOf(path: string): readonly string[] {
  const names = path.split('.').filter((part) => !/^[0-9]+$/.test(part));
  return names.map((_, index) => names.slice(index).join('-'));
}

const find = (words: Words, set: string, path: string): string | undefined => {
  for (const key of keysOf(path)) {
    const found = nameOf(words, set, key);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** What a field of the request is called, from its path: `parts.0.targets.1.address`. */
export const fieldLabel = (words: Words, path: string): string | undefined =>
  find(words, 'request-field', path);

/** The question by which it is asked for in the form, where it is asked by one. */
export const fieldQuestion = (words: Words, path: string): string | undefined =>
  nameOf(words, 'request-ask', keysOf(path)[0] ?? '') ?? fieldLabel(words, path);

/** What helps to fill it in; only under its full name. */
export const fieldHint = (words: Words, path: string): string | undefined =>
  nameOf(words, 'request-hint', keysOf(path)[0] ?? '');

/** The same with the row that it stands in, where it stands away from its form. */
export function fieldNumbered(words: Words, path: string): string | undefined {
  const field = fieldLabel(words, path);
  if (field === undefined) return undefined;
  const rows = path.split('.').filter((part) => /^[0-9]+$/.test(part));
  const [first, last] = [rows[0], rows.at(-1)].map((row) => Number(row) + 1);
  if (rows.length === 0 || first === undefined || last === undefined) return field;
  if (!path.startsWith('parts.')) return words.t('request.field-numbered', { field, n: last });
  return rows.length === 1
    ? words.t('request.field-in-part', { field, part: first })
    : words.t('request.field-in-part-numbered', { field, part: first, n: last });
}

/** What the buttons say that add a target or an offence, and what such a row is called. */
export const requestRows = (words: Words): Pick<Asker, 'adder' | 'rowTitle'> => ({
  adder: ({ path }, kind) =>
    nameOf(words, 'request-add', `${rowless(path).split('.').at(-1)}-${kind}`) ?? null,
  rowTitle: ({ field }, { index, kind }) => {
    const set = field.as === 'list' && field.of.as === 'variant' ? field.of.set : '';
    const n = index + 1;
    return words.t('request.row-title', { n, kind: nameOf(words, set, kind) ?? kind });
  },
});
