import type { JsonLimits } from '@comity/base';
import * as z from 'zod';
import { actId, authorityId, keyId, moment, participantId } from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

/** Tests of persons that one ping names at most. */
export const PING_TESTS_MAX = 20;
/** Seconds within which a person is to answer a test: one minute to fifteen. */
export const PING_WITHIN = { least: 60, most: 900 } as const;
export const PING_LIMITS: JsonLimits = { bytesMax: 32_768, depthMax: 6, valuesMax: 400 };

export const pingQuestionSchema = z.strictObject({
  format: z.literal('comity/2/ping-question'),
  from: participantId,
  to: participantId,
  /** 16 random bytes, others each time: the answer is to this question and no other. */
  nonce: actId,
  tests: z
    .array(
      z.strictObject({
        /** 16 random bytes; the same each time that the test is asked about. */
        id: actId,
        /** The authority of `from` that wants to know. */
        by: authorityId,
        /** The authority of `to` whose officer on duty is to answer. */
        authority: authorityId,
        within: z.int().min(PING_WITHIN.least).max(PING_WITHIN.most),
      }),
    )
    .max(PING_TESTS_MAX),
});
/** Spec: `spec/ping.md`. Are you there, and does a person answer? */
export type PingQuestion = z.infer<typeof pingQuestionSchema>;
/** One test of a person. */
export type PingTest = PingQuestion['tests'][number];

export const pingSchema = z.strictObject({
  format: z.literal('comity/2/ping'),
  by: participantId,
  to: participantId,
  /** That of the question. */
  nonce: actId,
  /** Id of the receipt key of `by` that signs. */
  key: keyId,
  at: moment,
  tests: z
    .array(
      z.strictObject({
        id: actId,
        /** When it began to ring; null where it was not let ring. */
        rang: moment.nullable(),
        /** When a person answered; null while none has. */
        answered: moment.nullable(),
      }),
    )
    .max(PING_TESTS_MAX),
});
export type Ping = z.infer<typeof pingSchema>;

export const signedPingSchema = z.strictObject({
  ping: pingSchema,
  signatures: hybridSignatureSchema,
});
/** An answer with both signatures of the node's receipt key; not yet verified. */
export type SignedPing = z.infer<typeof signedPingSchema>;
