import {
  type Fault,
  fromBase64Url,
  type JsonLimits,
  no,
  ok,
  type Result,
  type Said,
} from '@comity/base';
import {
  domainBytes,
  domainHash,
  type HybridKeyPair,
  keyId,
  type RootPublicKeys,
  signHybrid,
  verifyHybrid,
} from '@comity/seal';
import { isUnitOf } from './field-forms.ts';
import {
  type KeyStatement,
  keyStatementSchema,
  type SignedKeyStatement,
  type SigningKey,
  signedKeyStatementSchema,
} from './key-statement-format.ts';
import { conform, readFormat } from './read-format.ts';
import { markVerified, type Verified } from './verified.ts';

/** What one key statement may weigh. */
export const STATEMENT_LIMITS: JsonLimits = {
  bytesMax: 4 * 1_048_576,
  depthMax: 12,
  valuesMax: 250_000,
};

/** A statement whose root signatures hold and whose keys are what they say. */
export type VerifiedStatement = Verified<SignedKeyStatement>;

/** The hash by which the next version refers to a statement. */
export const keyStatementHash = (statement: KeyStatement): string =>
  domainHash('key-statement', statement);

/** The id of a hybrid key: of its Ed25519 and ML-DSA-65 public keys, one after the other. */
export const hybridKeyId = (keys: RootPublicKeys): string =>
  keyId(Buffer.concat([raw(keys.ed25519), raw(keys.mlDsa65)]));

/** Signs a statement with both root keys. Codes: those of {@link verifyKeyStatement}. */
export function signKeyStatement(
  statement: KeyStatement,
  root: HybridKeyPair,
): Result<VerifiedStatement> {
  const fitting = conform(keyStatementSchema, statement);
  if (!fitting.ok) return fitting;
  const message = domainBytes('key-statement', fitting.value);
  return verifyKeyStatement({ statement: fitting.value, signatures: signHybrid(root, message) });
}

/**
 * Checks a statement by itself: both signatures by the root keys it names, every key id, and that
 * it speaks for its own authorities only. Whether the root is the participant's is for `admit` and
 * `follow`. Codes: `statement-signature`, `statement-key-id`, `statement-authority`.
 */
export function verifyKeyStatement(signed: SignedKeyStatement): Result<VerifiedStatement> {
  const { statement, signatures } = signed;
  const flaw = inconsistency(statement);
  if (flaw !== undefined) return no(flaw);
  if (!verifyHybrid(statement.root, domainBytes('key-statement', statement), signatures)) {
    return no({
      code: 'statement-signature',
      params: { version: statement.version, participant: statement.participant },
      at: '/signatures',
    });
  }
  return ok(markVerified(signed));
}

/** Reads and verifies a statement from its bytes. Codes: of reading and of verifying. */
export function readKeyStatement(bytes: Uint8Array): Result<VerifiedStatement> {
  const read = readFormat(bytes, signedKeyStatementSchema, STATEMENT_LIMITS);
  return read.ok ? verifyKeyStatement(read.value) : read;
}

function inconsistency(statement: KeyStatement): Fault | undefined {
  const seen = new Set<string>();
  for (const authority of statement.authorities) {
    const party = { participant: statement.participant, authority: authority.id };
    if (!isUnitOf(party) || seen.has(authority.id)) {
      return {
        code: 'statement-authority',
        params: party,
        at: '/statement/authorities',
      };
    }
    seen.add(authority.id);
    const keys = [
      ...authority.signing.map((key) => ({ id: key.id, publicKey: key.ed25519 })),
      ...authority.encryption.map((key) => ({ id: key.id, publicKey: key.xwing })),
    ];
    for (const { id, publicKey } of keys) {
      if (id !== keyId(raw(publicKey)) || seen.has(id)) return wrongKeyId(id);
      seen.add(id);
    }
  }
  const { receiptKey } = statement.node;
  return receiptKey.id === hybridKeyId(receiptKey) ? undefined : wrongKeyId(receiptKey.id);
}

const wrongKeyId = (id: string): Fault => ({
  code: 'statement-key-id',
  params: { key: id },
  at: '/statement',
});

/**
 * Checks that `next` continues `last`: same participant and root, the version after, later or
 * equal time, and no key forgotten or altered (a key is ended by `to`, never dropped, so that the
 * newest statement proves old acts too), nor a doubt about one taken back or begun later. Code:
 * `statement-succession`.
 */
export function succeeds(last: KeyStatement, next: KeyStatement): Result<null> {
  const broken = (how: Succession['how'], at: string, key = ''): Result<null> => {
    const params = { version: next.version, last: last.version, how, key };
    return no({ code: 'statement-succession', params, at });
  };
  if (next.participant !== last.participant) return broken('participant', '/participant');
  if (next.root.ed25519 !== last.root.ed25519 || next.root.mlDsa65 !== last.root.mlDsa65) {
    return broken('root', '/root');
  }
  if (next.version !== last.version + 1) return broken('version', '/version');
  if (next.prev !== keyStatementHash(last)) return broken('prev', '/prev');
  if (next.issued < last.issued) return broken('date', '/issued');
  const lost = lostKey(last, next);
  return lost === undefined ? ok(null) : broken('key', '/authorities', lost);
}

type Succession = Said<'problem', 'statement-succession'>['params'];

function lostKey(last: KeyStatement, next: KeyStatement): string | undefined {
  const kept = new Map(signingKeysOf(next).map((key) => [`${key.authority} ${key.id}`, key]));
  return signingKeysOf(last).find((key) => {
    const then = kept.get(`${key.authority} ${key.id}`);
    return (
      then?.from !== key.from ||
      (key.compromised !== undefined &&
        (then.compromised === undefined || then.compromised > key.compromised))
    );
  })?.id;
}

type OwnedKey = SigningKey & { readonly authority: string };

const signingKeysOf = (statement: KeyStatement): readonly OwnedKey[] =>
  statement.authorities.flatMap(({ id: authority, signing }) =>
    signing.map((key) => ({ ...key, authority })),
  );

const raw = (text: string): Uint8Array => fromBase64Url(text) ?? new Uint8Array();

/** The root public keys of a pair, as a statement names them. */
export const publicRoot = (root: HybridKeyPair): RootPublicKeys => ({
  ed25519: root.ed25519.publicKey,
  mlDsa65: root.mlDsa65.publicKey,
});
