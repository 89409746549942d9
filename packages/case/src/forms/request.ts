import type { Fault } from '@comity/base';
import { missingContents } from '../contents.ts';
import { checkFacts } from '../facts-check.ts';
import { factsOf } from '../facts-read.ts';
import type { RequestContent } from '../request-content.ts';
import type { FormContext } from './form.ts';

/**
 * The form of a request: free of contradictions, told as from and to the States that it travels
 * between, and with every field that the instrument asks for.
 */
export function requestForm(content: RequestContent, context: FormContext): readonly Fault[] {
  const { author, to, advice } = context;
  return [
    ...named('from', content.from, author.participant),
    ...named('to', content.to, to.participant),
    ...checkFacts(factsOf(content)),
    ...missingContents(content, advice.contents ?? []),
  ];
}

const named = (at: 'from' | 'to', said: string, is: string): Fault[] =>
  said === is
    ? []
    : [
        {
          code: 'other-state-named',
          params: { said, is },
          at,
        },
      ];
