import type { Fault } from '@comity/base';
import { spoken, wordsFor } from '@comity/words';

export { inWords } from '@comity/words';

/** The command line speaks English: States' systems and scripts read along. */
export const WORDS = wordsFor('en');

/**
 * One sentence without its full stop: what is wrong, with which option, and what to do about it.
 *
 * @param hint where the use of the command is explained
 */
export function sentenceOf(fault: Fault, hint?: string): string {
  const { text, next, at } = spoken(WORDS, fault);
  const what = at?.startsWith('--') ? `${at}: ${text}` : text;
  return [what, next, hint]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .reduce((said, part) =>
      said.endsWith('?')
        ? `${said} ${part.charAt(0).toUpperCase()}${part.slice(1)}`
        : `${said}; ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
    );
}

/** The sentence as standard error gets it, on a line of its own. */
export function complaintLine(fault: Fault, hint?: string): string {
  const sentence = sentenceOf(fault, hint);
  return `${sentence}${sentence.endsWith('?') ? '' : '.'}\n`;
}
