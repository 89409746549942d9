import type { InWords } from '@comity/words';

/**
 * An answer of the engine with English sentences in the place of its codes. The words are read only
 * where it says something.
 */
export async function inEnglish<T>(answer: T): Promise<InWords<T>> {
  if (!saysSomething(answer)) return answer as InWords<T>;
  const { WORDS, inWords } = await import('../said.ts');
  return inWords(WORDS, answer);
}

const saysSomething = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('says' in value || Object.values(value).some(saysSomething));
