import type { Coded } from '@comity/base';
import type { InWords } from '@comity/words';

/**
 * An answer of the engine with English sentences in the place of its codes. The words are read only
 * where the engine itself says something: texts of the data are in English already.
 */
export async function inEnglish<T>(answer: T): Promise<InWords<T>> {
  if (!needsWords(answer)) return asQuoted(answer) as InWords<T>;
  const { ENGLISH, inWords } = await import('../said.ts');
  return inWords(ENGLISH, answer);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const saysOf = (value: object): readonly Coded[] | undefined =>
  'says' in value && Array.isArray(value.says) ? value.says : undefined;

const needsWords = (value: unknown): boolean =>
  isObject(value) &&
  (saysOf(value)?.some(({ code }, index) => code !== 'quoted' || index > 0) ??
    Object.values(value).some(needsWords));

function asQuoted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asQuoted);
  if (!isObject(value)) return value;
  const says = saysOf(value);
  if (says !== undefined) return says.map(({ params }) => params?.['law']).join(' ');
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asQuoted(inner)]));
}
