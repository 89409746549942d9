import type { Service } from '@comity/service';
import { stateName, theState, type Words } from '@comity/words';

type Names = Pick<Service, 'named'>;

/** A participant, State or organisation, by its name in the reader's language. */
export const participantNamed = (words: Words, { named }: Names, code: string): string =>
  stateName(words, named(code));

/** The same within a sentence: `the United States`. */
export const theParticipantNamed = (words: Words, { named }: Names, code: string): string =>
  theState(words, named(code));
