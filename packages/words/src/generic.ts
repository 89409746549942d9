import { borrowed } from './names.ts';
import type { Words } from './words.ts';

/** `Ministry of Justice` is `ministry-of-justice` in the word files. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * What starts a clock, and on what condition it runs at all, which the data says in English, in the
 * reader's language; as the data has it where the language has no word for it.
 */
export function startName(
  words: Words,
  clock: { readonly starts: string; readonly condition?: string | null },
): string {
  const named = (text: string): string =>
    words.name(`name-start.${slug(text)}`) ?? borrowed(words, text);
  const { starts, condition } = clock;
  if (condition === undefined || condition === null) return named(starts);
  return words.t('law.start-if', { start: named(starts), condition: named(condition) });
}

/**
 * What kind of authority a name speaks of, in the reader's language: one that several share has
 * several. Nothing in English, and nothing where the language has no established word for any.
 */
export function kindOfAuthority(words: Words, name: string): string | undefined {
  const kinds = name.split('; ').flatMap((part) => {
    const head = part.replace(/\s*\(.*$/, '').split(', ')[0] ?? part;
    return words.name(`name-authority.${slug(head)}`) ?? [];
  });
  return kinds.length === 0 ? undefined : [...new Set(kinds)].join(words.t('law.comma'));
}
