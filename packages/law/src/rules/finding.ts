import type { Confidence } from '@comity/base';
import type { LeafWords } from '../condition-data.ts';
import { type LawSays, quoted, says } from '../law-says.ts';
import type { Finding, MissingFact, ProofStep, Truth } from './situation.ts';

/** A finding of one leaf, with the words the data gives for it. */
export function said(
  words: LeafWords,
  truth: Truth,
  more: {
    readonly text: LawSays;
    readonly confidence: Confidence;
    readonly missing?: readonly MissingFact[];
    readonly presumed?: readonly string[];
  },
): Finding {
  const given = truth === false ? words.otherwise : truth === true ? words.text : undefined;
  const step: ProofStep = {
    rule: ruleName(words),
    holds: truth,
    text: given === undefined ? more.text : says(quoted(given)),
    pinpoint: words.pinpoint ?? null,
    confidence: more.confidence,
  };
  return { truth, steps: [step], missing: more.missing ?? [], presumed: more.presumed ?? [] };
}

/** Which family of rules a leaf belongs to. */
function ruleName(words: LeafWords): string {
  if ('offence' in words) return 'material-scope';
  if ('penalty' in words || 'profile' in words) return 'penalty';
  if ('declared' in words) return 'declaration';
  if ('treaty' in words) return 'precedence';
  return 'fact';
}
