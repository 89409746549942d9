import { canonicalBytes, MESSAGE_LIMITS, no, ok, type Result, toBase64Url } from '@comity/base';
import {
  type EncryptionKeyPair,
  encapsulateXWing,
  hkdf,
  openAesGcm,
  sealAesGcm,
} from '@comity/seal';
import type { SealedBody, SignedAct } from './act-format.ts';
import { type Party, SUITE } from './field-forms.ts';
import {
  GIVE_BACK_LIMITS,
  GIVEN_BACK_LIMITS,
  type GiveBack,
  type GivenBack,
  giveBackSchema,
  givenBackSchema,
  type ReturnedAct,
  type ReturnedPayload,
  returnedPayloadSchema,
} from './give-back-format.ts';
import type { EncryptionKey } from './key-statement-format.ts';
import { readFormat } from './read-format.ts';
import { bytesIn, paddedPayload, paddedSize } from './seal-envelope.ts';

/** The bytes of a request to give back. */
export const composeGiveBack = (request: Omit<GiveBack, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/give-back', ...request });

/** Reads a request to give back. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readGiveBack = (bytes: Uint8Array): Result<GiveBack> =>
  readFormat<GiveBack>(bytes, giveBackSchema, GIVE_BACK_LIMITS);

/** The bytes of what is given back. */
export const composeGivenBack = (given: Omit<GivenBack, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/given-back', ...given });

/** Reads what was given back; nothing of it is believed yet. Codes: those of {@link readGiveBack}. */
export const readGivenBack = (bytes: Uint8Array): Result<GivenBack> =>
  readFormat<GivenBack>(bytes, givenBackSchema, GIVEN_BACK_LIMITS);

/** An act that goes back, with what is left of its body. */
export interface ActToReturn {
  readonly act: SignedAct;
  readonly body: { readonly sealed: SealedBody; readonly dataKey: Uint8Array } | undefined;
  readonly from: Party;
  readonly to: Party;
}

type ReturnedClear = Omit<ReturnedAct, 'kem' | 'sealed'>;

/** AES-256-GCM key (32 bytes) and nonce (12), as for an envelope. */
function lockOf(secret: Uint8Array, clear: ReturnedClear) {
  const aad = canonicalBytes(clear);
  const bytes = hkdf(secret, aad, 44);
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32), aad };
}

/** Seals an act for the authority that has lost it. Codes: `kem-public-key`, `kem-low-order`. */
export function sealReturnedAct(what: ActToReturn, recipient: EncryptionKey): Result<ReturnedAct> {
  const { act, body, from, to } = what;
  const clear: ReturnedClear = {
    format: 'comity/2/returned-act',
    suite: SUITE,
    from: { participant: from.participant, authority: from.authority },
    to: { participant: to.participant, authority: to.authority },
    case: act.header.case,
    encryptionKey: recipient.id,
  };
  const encapsulated = encapsulateXWing(recipient.xwing);
  if (!encapsulated.ok) return encapsulated;
  const { secret, ciphertext } = encapsulated.value;
  const payload = {
    act,
    body: body?.sealed ?? null,
    dataKey: body === undefined ? null : toBase64Url(body.dataKey),
    padding: '',
  };
  const sealed = sealAesGcm(lockOf(secret, clear), paddedPayload(payload));
  return ok({ ...clear, kem: toBase64Url(ciphertext), sealed: toBase64Url(sealed) });
}

/**
 * Opens an act that was given back. Who wrote it and what it says is not believed by this: the
 * caller verifies the act, its body and its receipt. Codes: `returned-sealed`, `kem-*`, and those of reading.
 *
 * @param keys all encryption keys of the authority that it names
 */
export function openReturnedAct(
  returned: ReturnedAct,
  keys: readonly EncryptionKeyPair[],
): Result<ReturnedPayload> {
  const { kem, sealed, ...clear } = returned;
  const key = keys.find(({ id }) => id === returned.encryptionKey);
  if (key === undefined) return no({ code: 'returned-sealed' });
  const secret = key.decapsulate(bytesIn(kem));
  if (!secret.ok) return secret;
  const plaintext = openAesGcm(lockOf(secret.value, clear), bytesIn(sealed));
  if (plaintext === undefined || plaintext.length !== paddedSize(plaintext.length)) {
    return no({ code: 'returned-sealed' });
  }
  return readFormat<ReturnedPayload>(plaintext, returnedPayloadSchema, MESSAGE_LIMITS);
}
