import type { ActView } from '@comity/service';
import { nameOf, type Words } from '@comity/words';

/** What a kind of act is called. */
export const actName = (words: Words, kind: string): string =>
  nameOf(words, 'act-name', kind) ?? words.t('act-name.unknown', { kind });

/** The title of an act on the timeline: the kind, with the last day where it has one. */
export function actTitle(words: Words, act: ActView): string {
  const { content } = act;
  const lastDay =
    act.kind === 'preservation-confirmed' && typeof content === 'object'
      ? content['lastDay']
      : undefined;
  return typeof lastDay === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(lastDay)
    ? words.t('act-name.preservation-confirmed-until', { day: words.day(lastDay, 'wholeDate') })
    : actName(words, act.kind);
}
