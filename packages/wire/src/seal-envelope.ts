import { createHash } from 'node:crypto';
import {
  canonicalBytes,
  fromBase64Url,
  MESSAGE_LIMITS,
  no,
  ok,
  type Result,
  toBase64Url,
} from '@comity/base';
import { headOf, type LinkClaim, type LinkEntry, type LinkHead } from '@comity/log';
import {
  domainBytes,
  domainHash,
  encapsulateXWing,
  hkdf,
  type SigningKeyPair,
  sealAesGcm,
} from '@comity/seal';
import type { SealedBody, SignedAct } from './act-format.ts';
import type { Envelope } from './envelope-format.ts';
import { SUITE } from './field-forms.ts';
import type { EncryptionKey } from './key-statement-format.ts';

/** Everything that the envelope shows in the clear and binds: its associated data. */
export type EnvelopeClear = Omit<Envelope, 'kem' | 'sealed' | 'signature'>;

/** What goes inside: the act and its locked body with the key to it. */
export interface EnvelopeContent {
  readonly act: SignedAct;
  readonly body: SealedBody;
  /** 32 bytes. */
  readonly dataKey: Uint8Array;
  /** The place in the lane's link log from the act's participant to the addressee's. */
  readonly link: LinkClaim;
}

/** An envelope ready to be sent, with the sender's link log after it. */
export interface SealedEnvelope {
  readonly envelope: Envelope;
  /** Canonical bytes: what is sent and hashed. */
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly entry: LinkEntry;
  readonly head: LinkHead;
}

/** The hash by which links and receipts refer to an envelope. */
export const envelopeHash = (envelope: Envelope): string => domainHash('envelope', envelope);

/**
 * The same hash from bytes alone, before or without reading them: how a node finds that it has
 * seen an envelope, and names one that it cannot read.
 */
export const envelopeHashOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update('comity/2/envelope\n').update(bytes).digest('base64url');

/**
 * The sizes to which plaintexts are padded: 1,024 bytes and then four steps to each doubling
 * (1,280, 1,536, 1,792, 2,048, 2,560 ...), so that sizes tell little and cost at most a quarter.
 */
export function paddedSize(size: number): number {
  let step = 256;
  let bucket = 4;
  while (bucket * step < size) {
    bucket += 1;
    if (bucket === 8) {
      bucket = 4;
      step *= 2;
    }
  }
  return bucket * step;
}

/** AES-256-GCM key (32 bytes) and nonce (12) of an envelope, from the X-Wing secret. */
export function envelopeLock(secret: Uint8Array, clear: EnvelopeClear) {
  const aad = canonicalBytes(clear);
  const bytes = hkdf(secret, aad, 44);
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32), aad };
}

/**
 * Seals an act from authority to authority. Codes: `kem-public-key`, `kem-low-order`,
 * `envelope-too-large`.
 *
 * @param keys the author authority's signing key, the recipient authority's encryption key
 */
export function sealEnvelope(
  content: EnvelopeContent,
  keys: { readonly signing: SigningKeyPair; readonly recipient: EncryptionKey },
): Result<SealedEnvelope> {
  const { header } = content.act;
  const { participant, authority } = header.author;
  const { lane, epoch, seq, prev } = content.link;
  const clear: EnvelopeClear = {
    format: 'comity/2/envelope',
    suite: SUITE,
    from: { participant, authority },
    to: header.to,
    case: header.case,
    link: { lane, epoch, seq, prev },
    signingKey: keys.signing.id,
    encryptionKey: keys.recipient.id,
  };
  const encapsulated = encapsulateXWing(keys.recipient.xwing);
  if (!encapsulated.ok) return encapsulated;
  const { secret, ciphertext } = encapsulated.value;
  const { act, body, dataKey } = content;
  const payload = { act, body, dataKey: toBase64Url(dataKey), padding: '' };
  const sealed = sealAesGcm(envelopeLock(secret, clear), paddedPayload(payload));
  const unsigned = { ...clear, kem: toBase64Url(ciphertext), sealed: toBase64Url(sealed) };
  const signature = keys.signing.sign(domainBytes('envelope', unsigned));
  const envelope: Envelope = { ...unsigned, signature };
  const bytes = canonicalBytes(envelope);
  if (bytes.length > MESSAGE_LIMITS.bytesMax) {
    const params = { bytes: bytes.length, max: MESSAGE_LIMITS.bytesMax };
    return no({ code: 'envelope-too-large', params });
  }
  const hash = envelopeHashOfBytes(bytes);
  const parties = { from: participant, to: header.to.participant };
  const entry: LinkEntry = { ...parties, lane, epoch, seq, prev, envelope: hash };
  return ok({ envelope, bytes, hash, entry, head: headOf(entry) });
}

const ZERO = '0'.charCodeAt(0);

/** The canonical bytes of a payload, its member `padding`, which sorts last, filled up. */
export function paddedPayload(payload: { readonly padding: string }): Uint8Array {
  const bare = canonicalBytes(payload);
  const padded = new Uint8Array(paddedSize(bare.length)).fill(ZERO);
  // The padding is the last member: what follows it are a quotation mark and a bracket.
  padded.set(bare.subarray(0, -2));
  padded.set(bare.subarray(-2), padded.length - 2);
  return padded;
}

/** Raw bytes of a field whose form the schema has checked. */
export const bytesIn = (field: string): Uint8Array => fromBase64Url(field) ?? new Uint8Array();
