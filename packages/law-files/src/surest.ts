import { type Confidence, weaker } from '@comity/base';

/** What a row speaks of: what a State did, said or has as law, or what a published text says. */
export type RestsOn = 'fact' | 'text';

/** How the sources of the law files say that a fact stands there from memory. */
const MEMORY =
  /\b(recalled|general knowledge|from memory|memory of|own knowledge|not re-?read|was not read|not re-?checked)\b/i;
/** Material that was put together for the project: it shows no reader where the fact stands. */
const WORKING =
  /\b(data set|working file|own reading|profile of the state|bilateral data)\b|\.(json|md|ya?ml)\b/i;

/**
 * How sure a row may be by what its own source says. A fact that rests on memory alone is low, since
 * nobody can look it up; memory beside something that was read, or a working file without the page
 * behind it, is medium, days that stand there from memory included. The gist of a published text may be medium from memory: article and
 * paragraph lead every reader to it.
 */
export function surestBy(source: string, of: RestsOn): Confidence {
  const parts = source
    .split(/[;,(]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const remembered = parts.filter((part) => MEMORY.test(part));
  if (remembered.length === 0) return WORKING.test(source) ? 'medium' : 'high';
  const alone = parts.every((part) => MEMORY.test(part) || WORKING.test(part) || part === ')');
  return alone && of === 'fact' ? 'low' : 'medium';
}

/** The confidence of a row, no surer than its source lets it be. */
export const cappedBy = (source: string, confidence: Confidence): Confidence =>
  weaker(confidence, surestBy(source, 'fact'));
