import type { JsonLimits } from '@comity/base';
import * as z from 'zod';
import { caseId, kebabWord, keyId, moment, participantId } from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

/** Cases that one question names, rungs and ways that an answer tells at most. */
export const REACH_CASES_MAX = 20;
export const REACH_RUNGS_MAX = 12;
const WAYS_MAX = 8;
export const REACH_LIMITS: JsonLimits = { bytesMax: 131_072, depthMax: 10, valuesMax: 8_000 };

export const reachQuestionSchema = z.strictObject({
  format: z.literal('comity/2/reach-question'),
  from: participantId,
  to: participantId,
  cases: z.array(caseId).min(1).max(REACH_CASES_MAX),
});
/** Spec: `spec/reach.md`. Who has been reached in these cases? */
export type ReachQuestion = z.infer<typeof reachQuestionSchema>;

export const reachedCaseSchema = z.strictObject({
  case: caseId,
  /** When something of the asker's began to ring there. */
  raised: moment,
  /** The newest rungs, oldest first. */
  rungs: z
    .array(
      z.strictObject({
        /** Who was called: a word, never a name. */
        whom: kebabWord,
        at: moment,
        ways: z.array(z.strictObject({ by: kebabWord, reached: moment.nullable() })).max(WAYS_MAX),
      }),
    )
    .max(REACH_RUNGS_MAX),
  /** Who is called next, and when; null once a person has it in hand. */
  next: z.strictObject({ whom: kebabWord, at: moment }).nullable(),
  /** When a person took it in hand; null while nobody has. */
  inHand: moment.nullable(),
});
/** How far the calling of officers has come in one case. */
export type ReachedCase = z.infer<typeof reachedCaseSchema>;

export const reachSchema = z.strictObject({
  format: z.literal('comity/2/reach'),
  by: participantId,
  to: participantId,
  /** Id of the receipt key of `by` that signs. */
  key: keyId,
  at: moment,
  /** Only cases with the asker in which something of it rang; others are left out. */
  cases: z.array(reachedCaseSchema).max(REACH_CASES_MAX),
});
export type Reach = z.infer<typeof reachSchema>;

export const signedReachSchema = z.strictObject({
  reach: reachSchema,
  signatures: hybridSignatureSchema,
});
/** An answer with both signatures of the node's receipt key; not yet verified. */
export type SignedReach = z.infer<typeof signedReachSchema>;
