import type { StatedAuthority } from '@comity/feed';
import { nameOf, type Words } from '@comity/words';

/** One span of the hours of an office: on which days, from when to when. */
export const hoursLine = (
  words: Words,
  { days, from, to }: NonNullable<StatedAuthority['hours']>[number],
): string =>
  words.t('directory.hours-line', {
    from,
    to,
    days: words.list(days.map((day) => nameOf(words, 'weekday', day) ?? day)),
  });
