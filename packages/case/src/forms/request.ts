import type { Fault } from '@comity/base';
import { missingContents } from '../contents.ts';
import { checkFacts } from '../facts-check.ts';
import { factsOf } from '../facts-read.ts';
import type { RequestContent } from '../request-content.ts';
import type { FormContext, FormFindings } from './form.ts';

/**
 * The form of a request: free of contradictions, told as from and to the States that it travels
 * between, and with every field that the instrument asks for.
 */
export function requestForm(content: RequestContent, context: FormContext): FormFindings {
  const { author, to, advice } = context;
  const missing: Fault[] = [
    ...named('from', content.from, author.participant),
    ...named('to', content.to, to.participant),
    ...checkFacts(factsOf(content)),
    ...missingContents(content, advice.contents ?? []),
  ];
  return { missing, warnings: [] };
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
