import type { Check } from '@comity/server';
import { nameOf, plainly, type Words } from '@comity/words';

/** A log of the node as its reader calls it. */
export const logName = (log: Check['log'], words: Words): string =>
  nameOf(words, 'command-log', log) ?? log;

/** An authority or peer as it is called, a link by its two ends. */
export const ofWhom = (of: Check['of'], words: Words): string =>
  typeof of === 'string' ? of : plainly(words.t('command-node.link-of', { ...of }));
