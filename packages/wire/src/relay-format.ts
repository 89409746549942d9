import type { JsonLimits } from '@comity/base';
import * as z from 'zod';
import { actId, keyId, moment, participantId } from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

/** Why a relay does not carry something: a closed set, none of them silent. */
export const RELAY_REFUSALS = [
  'relay-not-offered',
  'relay-recipient-unknown',
  'relay-not-named',
  'relay-full',
  'relay-too-large',
] as const;
export type RelayRefusal = (typeof RELAY_REFUSALS)[number];

/** Why something that a relay has taken is not handed over yet. */
export const RELAY_TROUBLES = [
  'relay-no-answer',
  'relay-held-back',
  'relay-refused-there',
] as const;
export type RelayTrouble = (typeof RELAY_TROUBLES)[number];

/** A question, and a relay's evidence. */
export const RELAY_LIMITS: JsonLimits = { bytesMax: 8_192, depthMax: 4, valuesMax: 32 };

export const relayQuestionSchema = z.strictObject({
  format: z.literal('comity/2/relay-question'),
  from: participantId,
  to: participantId,
  /** Of the consignment that `from` gave to `to`. */
  id: actId,
});
/** Spec: `spec/relay.md`. What has become of a consignment? */
export type RelayQuestion = z.infer<typeof relayQuestionSchema>;

const common = {
  format: z.literal('comity/2/relay-evidence'),
  by: participantId,
  to: participantId,
  id: actId,
  /** Id of the receipt key of `by` that signs. */
  key: keyId,
  at: moment,
};
const taken = { taken: moment, until: moment };

export const relayEvidenceSchema = z.discriminatedUnion('event', [
  /** Relay acceptance: it is here, and the recipient's node does not have it yet. */
  z.strictObject({
    ...common,
    ...taken,
    event: z.literal('taken'),
    trouble: z.enum(RELAY_TROUBLES).nullable(),
  }),
  /** Relay delivery: the recipient's node has answered for it. */
  z.strictObject({ ...common, ...taken, event: z.literal('handed-over'), handed: moment }),
  /** Relay rejection. */
  z.strictObject({ ...common, event: z.literal('refused'), code: z.enum(RELAY_REFUSALS) }),
  /** Relay failure: its day is past, and it was thrown away. */
  z.strictObject({ ...common, ...taken, event: z.literal('over') }),
  z.strictObject({ ...common, event: z.literal('unknown') }),
]);
/** What a relay says has become of a consignment: no receipt, and it starts no clock. */
export type RelayEvidence = z.infer<typeof relayEvidenceSchema>;

export const signedRelayEvidenceSchema = z.strictObject({
  evidence: relayEvidenceSchema,
  signatures: hybridSignatureSchema,
});
/** Evidence with both signatures of the relay's receipt key; not yet verified. */
export type SignedRelayEvidence = z.infer<typeof signedRelayEvidenceSchema>;
