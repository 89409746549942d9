import { nameOf, type Words } from '@comity/words';

/** The name of a ground in the reader's language; its code where the catalogue has none. */
export const groundName = (words: Words, code: string): string =>
  nameOf(words, 'ground', `name-${code}`) ?? code;

/** The provision of a rule, as a list: some rules cite none. */
export const cited = (pinpoint: string | null): readonly string[] =>
  pinpoint === null ? [] : [pinpoint];
