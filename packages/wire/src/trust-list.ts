import { type Fault, no, ok, type Result } from '@comity/base';
import { fingerprint } from '@comity/seal';
import { succeeds, type VerifiedStatement } from './key-statement.ts';
import type {
  EncryptionKey,
  KeyStatement,
  SigningKey,
  StatedAuthority,
} from './key-statement-format.ts';
import { type Rejection, reject } from './rejection.ts';

/** A participant that two officers admitted by its fingerprint. */
export interface AdmittedParticipant {
  readonly participant: string;
  /** Of the root keys in force now. */
  readonly fingerprint: string;
  /** Every version known, oldest first; old ones prove old acts. */
  readonly statements: readonly VerifiedStatement[];
}

/** Whom a node believes, by participant. A value: each change gives a new list. */
export type TrustList = ReadonlyMap<string, AdmittedParticipant>;

/** Nobody is believed. */
export const NOBODY: TrustList = new Map();

/**
 * Admits a participant, or admits it again under new root keys, because officers compared the
 * fingerprint. Codes: `fingerprint-mismatch`, `statement-succession` (not newer than known ones).
 *
 * @param compared the fingerprint that came by another way; case and spacing do not matter
 */
export function admit(
  trust: TrustList,
  signed: VerifiedStatement,
  compared: string,
): Result<TrustList> {
  const { statement } = signed;
  const actual = fingerprint(statement.root);
  if (plain(actual) !== plain(compared)) {
    return no({
      code: 'fingerprint-mismatch',
      params: { participant: statement.participant, fingerprint: actual },
    });
  }
  const known = trust.get(statement.participant)?.statements ?? [];
  const last = known.at(-1)?.statement;
  if (last !== undefined && (statement.version <= last.version || statement.issued < last.issued)) {
    return no(notNewer(last, statement));
  }
  return ok(withStatements(trust, [...known, signed]));
}

/** Takes the next version of an admitted participant's statement. Codes: `participant-unknown`, `statement-succession`. */
export function follow(trust: TrustList, signed: VerifiedStatement): Result<TrustList> {
  const { statement } = signed;
  const known = trust.get(statement.participant);
  const last = known?.statements.at(-1);
  if (known === undefined || last === undefined) {
    return no({ code: 'participant-unknown', params: { participant: statement.participant } });
  }
  const next = succeeds(last.statement, statement);
  return next.ok ? ok(withStatements(trust, [...known.statements, signed])) : next;
}

const notNewer = (last: KeyStatement, given: KeyStatement): Fault => ({
  code: 'statement-succession',
  params: { version: given.version, last: last.version, how: 'not-newer', key: '' },
});

/** Spaces and case of a fingerprint do not matter to people. */
const plain = (text: string): string => text.replace(/[^0-9A-Fa-f]/g, '').toLowerCase();

/** True when two fingerprints are the same, however they are written. */
export const sameFingerprint = (a: string, b: string): boolean => plain(a) === plain(b);

function withStatements(trust: TrustList, statements: readonly VerifiedStatement[]): TrustList {
  const newest = statements.at(-1);
  if (newest === undefined) return trust;
  const { participant, root } = newest.statement;
  const entry = { participant, fingerprint: fingerprint(root), statements };
  return new Map([...trust, [participant, entry]]);
}

/** How far two honest clocks may be apart; a statement counts from so much before its date. */
export const SKEW_SECONDS = 120;
const SKEW = Temporal.Duration.from({ seconds: SKEW_SECONDS });

/**
 * The statement of a participant that was in force at `at`, give or take the skew of clocks; under other
 * root keys it counts from its date and no earlier, as it lacks the keys of before.
 */
export function statementAt(
  trust: TrustList,
  participant: string,
  at: string,
): KeyStatement | undefined {
  const statements = trust.get(participant)?.statements ?? [];
  const newest = statements.at(-1)?.statement;
  if (newest !== undefined && newest.issued <= at) return newest;
  const limit = Temporal.Instant.from(at).add(SKEW).toString({ fractionalSecondDigits: 3 });
  const early = statements.findLast(({ statement }) => statement.issued <= limit)?.statement;
  const strict = statements.findLast(({ statement }) => statement.issued <= at)?.statement;
  return early === undefined || strict === undefined || isSameRoot(strict, early) ? early : strict;
}

const isSameRoot = ({ root: one }: KeyStatement, { root: other }: KeyStatement): boolean =>
  one.ed25519 === other.ed25519 && one.mlDsa65 === other.mlDsa65;

/**
 * The node key by which a participant signed receipts around `at`, if it had stated it then (give
 * or take the skew of clocks); undefined otherwise.
 */
export function findReceiptKey(
  trust: TrustList,
  signer: { readonly participant: string; readonly keyId: string; readonly at: string },
): KeyStatement['node']['receiptKey'] | undefined {
  const at = Temporal.Instant.from(signer.at);
  const earliest = at.subtract(SKEW).toString({ fractionalSecondDigits: 3 });
  const latest = at.add(SKEW).toString({ fractionalSecondDigits: 3 });
  const statements = trust.get(signer.participant)?.statements ?? [];
  return statements
    .map(({ statement }) => statement)
    .filter(({ issued }, index) => {
      const replaced = statements[index + 1]?.statement.issued;
      return issued <= latest && (replaced === undefined || earliest < replaced);
    })
    .map(({ node }) => node.receiptKey)
    .find(({ id }) => id === signer.keyId);
}

/** Whose key is looked for, by id and time. */
export interface KeyQuestion {
  readonly participant: string;
  readonly authority: string;
  readonly keyId: string;
  /** Time of arrival, RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

/**
 * The key by which an authority signed, if it was its own and valid at that time.
 * Codes: `sender-unknown`, `key-unknown`, `key-not-valid-at-time`.
 */
export function findSigningKey(
  trust: TrustList,
  question: KeyQuestion,
): Result<SigningKey, Rejection> {
  const { participant, authority, keyId, at } = question;
  if (!trust.has(participant)) {
    return no(reject({ code: 'sender-unknown', params: { from: participant } }));
  }
  const statement = statementAt(trust, participant, at);
  const key = authorityIn(statement, authority)?.signing.find(({ id }) => id === keyId);
  if (key === undefined) {
    return no(reject({ code: 'key-unknown', params: { authority, key: keyId } }));
  }
  if (!validAt(key, at)) {
    return no(reject({ code: 'key-not-valid-at-time', params: { authority, key: keyId, at } }));
  }
  return ok(key);
}

/**
 * Since when a key may have been in other hands: the earliest moment that any statement of its
 * participant names, also one under earlier root keys; undefined for one of which none says anything.
 */
export function compromisedSince(
  trust: TrustList,
  { participant, authority, keyId }: Omit<KeyQuestion, 'at'>,
): string | undefined {
  return (trust.get(participant)?.statements ?? [])
    .flatMap(({ statement }) => authorityIn(statement, authority)?.signing ?? [])
    .flatMap(({ id, compromised }) =>
      id === keyId && compromised !== undefined ? [compromised] : [],
    )
    .toSorted()[0];
}

/**
 * The key to which an authority is written at `at`: of those valid, the one that began last.
 * Codes: `recipient-unknown`, `no-encryption-key`.
 */
export function findEncryptionKey(
  trust: TrustList,
  question: Omit<KeyQuestion, 'keyId'>,
): Result<EncryptionKey> {
  const { participant, authority, at } = question;
  const stated = authorityIn(statementAt(trust, participant, at), authority);
  if (stated === undefined) {
    return no({ code: 'recipient-unknown', params: { to: authority } });
  }
  const valid = stated.encryption.filter((key) => validAt(key, at));
  const newest = valid.reduce<EncryptionKey | undefined>(
    (best, key) => (best === undefined || key.from >= best.from ? key : best),
    undefined,
  );
  return newest === undefined
    ? no({ code: 'no-encryption-key', params: { authority, at } })
    : ok(newest);
}

const authorityIn = (
  statement: KeyStatement | undefined,
  id: string,
): StatedAuthority | undefined => statement?.authorities.find((authority) => authority.id === id);

const validAt = (key: { readonly from: string; readonly to?: string }, at: string): boolean =>
  key.from <= at && (key.to === undefined || at < key.to);
