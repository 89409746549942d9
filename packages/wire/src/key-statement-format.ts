import * as z from 'zod';
import {
  authorityId,
  ed25519PublicKey,
  hash,
  kebabWord,
  keyId,
  kindVersion,
  mlDsa65PublicKey,
  moment,
  nodeUrl,
  participantId,
  position,
  shortText,
  xWingPublicKey,
  zoneName,
} from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

const validity = { from: moment, to: moment.exactOptional() };

export const signingKeySchema = z
  .strictObject({
    id: keyId,
    ed25519: ed25519PublicKey,
    ...validity,
    /** Since when it may have been in other hands; what arrived from then on may be another's. */
    compromised: moment.exactOptional(),
  })
  .refine(({ to, compromised }) => compromised === undefined || to !== undefined, 'expected to');
/** A public key by which an authority signs, from when and until when, and whether it is in doubt. */
export type SigningKey = z.infer<typeof signingKeySchema>;

export const encryptionKeySchema = z.strictObject({
  id: keyId,
  xwing: xWingPublicKey,
  ...validity,
});
/** A public key to which an authority is written, from when and until when. */
export type EncryptionKey = z.infer<typeof encryptionKeySchema>;

export const statedAuthoritySchema = z.strictObject({
  id: authorityId,
  name: shortText,
  kind: kebabWord,
  zone: zoneName,
  signing: z.array(signingKeySchema).min(1).max(100),
  encryption: z.array(encryptionKeySchema).min(1).max(100),
});
export type StatedAuthority = z.infer<typeof statedAuthoritySchema>;

/** Spec: `spec/key-statement.md`. What a participant says of its node, authorities and keys. */
export const keyStatementSchema = z.strictObject({
  format: z.literal('comity/2/key-statement'),
  participant: participantId,
  version: position,
  issued: moment,
  prev: hash.nullable(),
  root: z.strictObject({ ed25519: ed25519PublicKey, mlDsa65: mlDsa65PublicKey }),
  node: z.strictObject({
    url: nodeUrl,
    understands: z
      .record(kebabWord, kindVersion)
      .refine((kinds) => Object.keys(kinds).length <= 300, 'too many kinds'),
    receiptKey: z.strictObject({
      id: keyId,
      ed25519: ed25519PublicKey,
      mlDsa65: mlDsa65PublicKey,
    }),
  }),
  authorities: z.array(statedAuthoritySchema).min(1).max(200),
});
export type KeyStatement = z.infer<typeof keyStatementSchema>;

export const signedKeyStatementSchema = z.strictObject({
  statement: keyStatementSchema,
  signatures: hybridSignatureSchema,
});
/** A key statement with both root signatures; not yet verified. */
export type SignedKeyStatement = z.infer<typeof signedKeyStatementSchema>;
