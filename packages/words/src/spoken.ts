import type { Coded, Fault } from '@comity/base';
import { wordsOfCode } from './said.ts';
import type { Words } from './words.ts';

/** A fault with its sentence in the reader's language, and what the reader can do now. */
export interface Spoken {
  readonly code: string;
  readonly text: string;
  readonly next?: string;
  readonly at?: string;
  readonly pinpoint?: string;
}

/** What is wrong and what the reader can do, one sentence after the other. */
export function sentencesOf(words: Words, fault: Fault): string {
  const { text, next } = spoken(words, fault);
  return next === undefined ? text : `${text}${words.locale.gap}${next}`;
}

/**
 * A fault with its sentence in the reader's language, and what to do next where there is something;
 * the bare code where it came from a newer node and the word files have none.
 */
export function spoken(words: Words, fault: Fault | Coded): Spoken {
  const { code, params, at, pinpoint }: Coded & Pick<Fault, 'at' | 'pinpoint'> = fault;
  const coded = params === undefined ? { code } : { code, params };
  const text = wordsOfCode(words, 'problem', coded);
  const next = wordsOfCode(words, 'problem-next', coded);
  return {
    code,
    text: text ?? code,
    ...(next === undefined ? {} : { next }),
    ...(at === undefined ? {} : { at }),
    ...(pinpoint === undefined ? {} : { pinpoint }),
  };
}
