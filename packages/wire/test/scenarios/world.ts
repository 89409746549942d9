import { ed25519Key, fingerprint, keyId, type SigningKeyPair } from '@comity/seal';
import {
  type KeyStatement,
  keyStatementHash,
  type SampleParty,
  type SignedKeyStatement,
  sampleAct,
  sampleBytes,
  sampleNetwork,
  sampleParty,
  signKeyStatement,
} from '../../src/index.ts';

/** The two States of the vectors, and one that nobody admitted. */
export const network = sampleNetwork();
export const { usa, isl } = network;
export const jpn = sampleParty('JPN', 'Asia/Tokyo');

/** The first act of the sample case: the request for the Silk Road server. */
export const request = sampleAct(usa, isl, {
  kind: 'request-submitted',
  parts: ['p1'],
  seq: 1,
  content: { measure: 'preservation', subject: 'Server 193.107.86.49, hosted in Reykjavik' },
});

export const fingerprintOf = (party: SampleParty): string =>
  fingerprint(party.statement.statement.root);

/** The outcome of something that must work in a scenario. */
export function must<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The next version of a party's statement, with changes. */
export function nextStatement(
  party: SampleParty,
  change: (statement: KeyStatement) => Partial<KeyStatement>,
): SignedKeyStatement {
  const last = party.statement.statement;
  const draft = { ...last, version: 2, prev: keyStatementHash(last) };
  return must(signKeyStatement({ ...draft, ...change(draft) }, party.root));
}

/** A signing key that no statement names. */
export const strangerKey: SigningKeyPair = ed25519Key(sampleBytes('stranger'));

/** An entry for a statement's list of signing keys. */
export const statedKey = (key: SigningKeyPair, from: string, to?: string) => ({
  id: keyId(Buffer.from(key.publicKey, 'base64url')),
  ed25519: key.publicKey,
  from,
  ...(to === undefined ? {} : { to }),
});
