import type { ActView } from '@comity/service';
import { dayOfTitle } from '@comity/statements';
import { nameOf, type Words } from '@comity/words';

/** What a kind of act is called. */
export const actName = (words: Words, kind: string): string =>
  nameOf(words, 'act-name', kind) ?? words.t('act-name.unknown', { kind });

/** The title of an act on the timeline: the kind, with the last day where it has one. */
export function actTitle(
  words: Words,
  { kind, content }: { readonly kind: string; readonly content: ActView['content'] | null },
): string {
  const name = actName(words, kind);
  const day = dayOfTitle(kind, content);
  return day === null
    ? name
    : words.t('act-name.until', { name, day: words.day(day, 'wholeDate') });
}
