export { type AeadKey, openAesGcm, sealAesGcm } from './aes-gcm.ts';
export { domainBytes, domainHash } from './domain.ts';
export { hkdf } from './hkdf.ts';
export {
  type HybridKeyPair,
  type HybridSignatures,
  signHybrid,
  verifyHybrid,
} from './hybrid-signature.ts';
export { fingerprint, keyId, type RootPublicKeys } from './key-id.ts';
export { proquint, proquintValue } from './proquint.ts';
export { STREAM_PIECE, STREAM_TAG, type StreamLock, streamLock } from './sealed-stream.ts';
export {
  isSharePlan,
  joinShares,
  type SecretShare,
  SHARES_MAX,
  type SharePlan,
  splitSecret,
} from './secret-shares.ts';
export {
  ed25519Key,
  mlDsa65Key,
  type SignatureClaim,
  type SigningKeyPair,
  verifyEd25519,
  verifyMlDsa65,
} from './signature.ts';
export { type FingerprintGroup, spokenFingerprint } from './spoken-fingerprint.ts';
export { type Encapsulated, type EncryptionKeyPair, encapsulateXWing, xWingKey } from './x-wing.ts';
