import { canonicalBytes, canonicalText, toBase64Url } from '@comity/base';
import { LINK_START } from '@comity/log';
import { domainBytes, encapsulateXWing, type SigningKeyPair, sealAesGcm } from '@comity/seal';
import type { Payload } from '../../src/envelope-format.ts';
import type { SampleAct } from '../../src/index.ts';
import { type EnvelopeClear, envelopeLock, paddedSize } from '../../src/seal-envelope.ts';
import { isl, must, usa } from './world.ts';

/** What a forger changes, at each layer; what is not given stays as it should be. */
export interface Forgery {
  /** Members in the clear, before sealing and signing. */
  readonly clear?: (clear: EnvelopeClear) => unknown;
  /** What is inside, before sealing. */
  readonly payload?: (payload: Payload) => unknown;
  /** Leaves the padding out. */
  readonly unpadded?: true;
  /** The finished members, before signing. */
  readonly sealed?: (members: Record<string, unknown>) => unknown;
  /** Who signs. */
  readonly signer?: SigningKeyPair;
  /** The signed envelope. */
  readonly signed?: (envelope: Record<string, unknown>) => unknown;
}

/** The text of an envelope from the USA to Iceland, with what a forger would change. */
export function forge(act: SampleAct, forgery: Forgery = {}): string {
  const { header } = act.act;
  const { participant, authority } = header.author;
  const usual: EnvelopeClear = {
    format: 'comity/2/envelope',
    suite: 'comity-1',
    from: { participant, authority },
    to: header.to,
    case: header.case,
    link: { lane: 'normal', epoch: 1, seq: 1, prev: LINK_START.hash },
    signingKey: usa.signing.id,
    encryptionKey: isl.encryption.id,
  };
  const clear = (forgery.clear?.(usual) ?? usual) as EnvelopeClear;
  const { secret, ciphertext } = must(encapsulateXWing(isl.encryption.publicKey));
  const whole: Payload = {
    act: act.act,
    body: act.sealedBody,
    dataKey: toBase64Url(act.dataKey),
    padding: '',
  };
  const payload = (forgery.payload?.(whole) ?? whole) as Payload;
  const size = canonicalBytes(payload).length;
  const padding = forgery.unpadded ? '' : '0'.repeat(paddedSize(size) - size);
  const plaintext = canonicalBytes({ ...payload, padding });
  const sealed = toBase64Url(sealAesGcm(envelopeLock(secret, clear), plaintext));
  const members = { ...clear, kem: toBase64Url(ciphertext), sealed };
  const unsigned = forgery.sealed?.(members) ?? members;
  const signer = forgery.signer ?? usa.signing;
  const signature = signer.sign(domainBytes('envelope', unsigned));
  const envelope = { ...(unsigned as object), signature };
  return canonicalText(forgery.signed?.(envelope) ?? envelope);
}

/** Changes one character of a text in base64url. */
export const flipped = (text: unknown, at = 0): string => {
  const whole = String(text);
  return `${whole.slice(0, at)}${whole[at] === 'A' ? 'B' : 'A'}${whole.slice(at + 1)}`;
};
