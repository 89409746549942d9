import type { JsonLimits } from '@comity/base';
import { LANES } from '@comity/log';
import * as z from 'zod';
import { sealedBodySchema, signedActSchema } from './act-format.ts';
import { linkPositionSchema } from './envelope-format.ts';
import { BATCH_LIMITS, linkHeadSchema } from './exchange-format.ts';
import {
  bytesOf,
  caseId,
  hash,
  keyId,
  participantId,
  party,
  position,
  SUITE,
  someBytes,
  xWingCiphertext,
} from './field-forms.ts';
import { signedKeyStatementSchema } from './key-statement-format.ts';
import { storedReceiptSchema } from './receipt-format.ts';

/** Code of a refusal: the head to continue from is not in the log of who was asked. */
export const HEAD_UNKNOWN = 'head-unknown';
/** Entries in one answer, and hashes in one request, at most. */
export const GIVE_BACK_MAX = 50;
/** Earlier receipts of one act in an answer, at most: it was sent so often because of losses. */
export const EARLIER_MAX = 8;
export const GIVE_BACK_LIMITS: JsonLimits = { bytesMax: 65_536, depthMax: 6, valuesMax: 256 };
export const GIVEN_BACK_LIMITS: JsonLimits = BATCH_LIMITS;

/** Seen from who asks: what it has sent, or what it was sent. */
const direction = z.enum(['sent', 'taken']);
export type LinkDirection = z.infer<typeof direction>;

export const giveBackSchema = z.strictObject({
  format: z.literal('comity/2/give-back'),
  from: participantId,
  to: participantId,
  want: z.union([
    /** What follows a head of a lane that both sides know. */
    z.strictObject({ link: direction, lane: z.enum(LANES), after: linkHeadSchema }),
    z.strictObject({ envelopes: z.array(hash).min(1).max(GIVE_BACK_MAX) }),
    z.strictObject({ statements: z.array(hash).min(1).max(4) }),
    /** The key statements of who is asked that follow this version. */
    z.strictObject({ keysAfter: position }),
  ]),
});
/** Spec: `spec/give-back.md`. Asks the other end of a link for what this end has lost. */
export type GiveBack = z.infer<typeof giveBackSchema>;

export const returnedActSchema = z.strictObject({
  format: z.literal('comity/2/returned-act'),
  suite: z.literal(SUITE),
  /** Whose copy it is, and who has lost it. */
  from: party,
  to: party,
  case: caseId,
  encryptionKey: keyId,
  kem: xWingCiphertext,
  sealed: someBytes,
});
/** An act on its way back, sealed for the authority that has lost it. */
export type ReturnedAct = z.infer<typeof returnedActSchema>;

/** What is inside once opened; without body and key it was erased where it comes from. */
export const returnedPayloadSchema = z.strictObject({
  act: signedActSchema,
  body: sealedBodySchema.nullable(),
  dataKey: bytesOf(32).nullable(),
  padding: z.string().regex(/^0*$/, 'expected zeros only'),
});
export type ReturnedPayload = z.infer<typeof returnedPayloadSchema>;

export const returnedEntrySchema = z.strictObject({
  link: direction,
  place: linkPositionSchema,
  envelope: hash,
  receipt: storedReceiptSchema.nullable(),
  /** Of the same act, from before a loss: the clocks run from the first. */
  earlier: z.array(storedReceiptSchema).max(EARLIER_MAX),
  act: returnedActSchema.nullable(),
});
/** One entry of a link log with its receipt and the act that came in it. */
export type ReturnedEntry = z.infer<typeof returnedEntrySchema>;

export const givenBackSchema = z.strictObject({
  format: z.literal('comity/2/given-back'),
  from: participantId,
  to: participantId,
  entries: z.array(returnedEntrySchema).max(GIVE_BACK_MAX),
  statements: z.array(signedKeyStatementSchema).max(4),
  /** There are entries, or statements, after these. */
  more: z.boolean(),
});
export type GivenBack = z.infer<typeof givenBackSchema>;
