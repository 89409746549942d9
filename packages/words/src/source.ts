import { withDays } from './days.ts';
import { wordsFor } from './words.ts';

/** Copies and working files in which a source was found, and how it was come by. */
const COPIES: readonly (readonly [RegExp, string])[] = [
  [/ copied in github:\S+(?: \([^)]*\))?(?: \S+\.(?:csv|json|yaml|md))?/g, ''],
  [/\s*\((?:github:[^()\s]*|[^()\s]+\.(?:csv|json|yaml|md))\)/g, ''],
  [/github:[^\s,;)]+(?:, | )?/g, ''],
  [/ \(snapshot[^)]*\)/g, ''],
  [/\b[\w-]+\.blogspot\.com|\bcartasblogatorias\.com|\b[\w-]+\.wordpress\.com/g, 'a private page'],
  [/\b(\w\w)\.wikipedia\b/g, 'Wikipedia'],
  [/\bBudapest declarations data set\b/g, 'Declarations to the Budapest Convention'],
  [/\bpaper that this project starts from\b/g, 'The founding paper of Comity'],
  [/\bmemory of the CoE list; not re-read/g, 'List of the Council of Europe, unconfirmed'],
  [/(^|; )memory\b/g, '$1unconfirmed'],
  [/\brecalled; (?:the text was )?not (?:read|opened)\b/gi, 'no source that confirms it'],
  [/\b(?:from memory|recalled)\b/gi, 'unconfirmed'],
  [/\bnot re-read\b/g, 'not read again'],
];

/**
 * Where something was read, as a reader would look for it: the page, not the copy or the file that
 * stood between. Sources are in the language of the data.
 */
export function readableSource(source: string): string {
  const text = COPIES.reduce((told, [copy, instead]) => told.replace(copy, instead), source);
  const cleaned = text.trim().replace(/^\p{Ll}(?=\p{Ll}* )/u, (first) => first.toUpperCase());
  return withDays(wordsFor('en'), cleaned);
}
