import type { DirectoryEntry } from '@comity/feed';
import type { Words } from '@comity/words';

/** The name of an office in the reader's language, else in English, else in its own. */
export function officeName(words: Words, { content }: Pick<DirectoryEntry, 'content'>): string {
  const named = (language: string) =>
    content.names.find((one) => one.language.split('-')[0] === language)?.name;
  const [first] = content.names;
  return named(words.locale.numbers.split('-')[0] ?? 'en') ?? named('en') ?? first?.name ?? '';
}
