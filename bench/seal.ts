import assert from 'node:assert/strict';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  decapsulate,
  diffieHellman,
  encapsulate,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import {
  openEnvelope,
  sampleAct,
  sampleEnvelope,
  sampleNetwork,
  sampleReceiver,
} from '@comity/wire';
import { type Figure, figureOf, inTurn } from './pairs.ts';

const RUN_MS = 1_500;

/** Acts signed, sealed, opened and checked, beside the bare primitives of one exchange. */
export async function sealFigures(): Promise<readonly Figure[]> {
  const network = sampleNetwork();
  const receiver = sampleReceiver(network, network.isl);
  let n = 0;
  const ours = (): void => {
    n += 1;
    const content = { conduct: randomBytes(3_000).toString('base64') };
    const act = sampleAct(network.usa, network.isl, { kind: 'message-sent', content, seq: n });
    const opened = openEnvelope(sampleEnvelope(network, act).bytes, receiver);
    assert(opened.ok);
  };
  const primitives = primitivesOfOne();
  const pairs = await inTurn(
    () => perSecond(ours),
    () => perSecond(primitives),
  );
  const beside = 'the same primitives of node:crypto, bare';
  const what = 'act signed, sealed, opened, verified; one core';
  return [figureOf({ bench: 'seal', what, beside, unit: '/s', goal: '>= 0.5x' }, pairs)];
}

/** Two Ed25519 signatures made and checked, X-Wing both ways, AES-256-GCM twice, the hashes. */
function primitivesOfOne(): () => void {
  const signing = generateKeyPairSync('ed25519');
  const lattice = generateKeyPairSync('ml-kem-768');
  const curve = generateKeyPairSync('x25519');
  return () => {
    const message = randomBytes(8_192);
    for (let each = 0; each < 2; each += 1) {
      const signature = sign(null, message, signing.privateKey);
      assert(verify(null, message, signing.publicKey, signature));
    }
    const ephemeral = generateKeyPairSync('x25519');
    const { ciphertext, sharedKey } = encapsulate(lattice.publicKey);
    diffieHellman({ privateKey: ephemeral.privateKey, publicKey: curve.publicKey });
    diffieHellman({ privateKey: curve.privateKey, publicKey: ephemeral.publicKey });
    assert(decapsulate(lattice.privateKey, ciphertext).equals(sharedKey));
    for (let each = 0; each < 2; each += 1) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', sharedKey, nonce);
      const sealed = Buffer.concat([cipher.update(message), cipher.final()]);
      const opening = createDecipheriv('aes-256-gcm', sharedKey, nonce);
      opening.setAuthTag(cipher.getAuthTag());
      assert(Buffer.concat([opening.update(sealed), opening.final()]).equals(message));
    }
    for (let each = 0; each < 6; each += 1) createHash('sha256').update(message).digest();
  };
}

function perSecond(work: () => void): number {
  const began = performance.now();
  let done = 0;
  while (performance.now() - began < RUN_MS) {
    work();
    done += 1;
  }
  return (done * 1000) / (performance.now() - began);
}
