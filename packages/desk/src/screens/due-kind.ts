import { type Due, dueKind } from '@comity/case';
import type { Words } from '@comity/words';

/** What a date means, and whose word it is where no treaty sets it, in words. */
export const dueKindText = (words: Words, due: Pick<Due, 'kind' | 'what'>): string =>
  words.t(`due.kind-${dueKind(due)}`);
