import { type Fault, MESSAGE_LIMITS, no, ok, type Result, type Said } from '@comity/base';
import { follows, headOf, type Lane, type LinkEntry, type LinkHead } from '@comity/log';
import { domainBytes, type EncryptionKeyPair, openAesGcm, verifyEd25519 } from '@comity/seal';
import { type VerifiedAct, verifyAct } from './act.ts';
import type { BodyPlaintext, SealedBody } from './act-format.ts';
import { openBody } from './body.ts';
import { type Envelope, envelopeSchema, type Payload, payloadSchema } from './envelope-format.ts';
import { isUnitOf, type Party, SUITE } from './field-forms.ts';
import { conform, readCanonical, readFormat } from './read-format.ts';
import { outOfScope, type Rejection, type RejectionCode, reject } from './rejection.ts';
import { bytesIn, envelopeHashOfBytes, envelopeLock, paddedSize } from './seal-envelope.ts';
import { findSigningKey, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** What the receiving node knows. */
export interface Receiver {
  /** The participant whose node this is. */
  readonly participant: string;
  /** Its authorities with all encryption keys that still open something. */
  readonly authorities: ReadonlyMap<string, readonly EncryptionKeyPair[]>;
  readonly trust: TrustList;
  /** Head of the link log from a participant to us in a lane. */
  readonly linkHead: (from: string, lane: Lane) => LinkHead;
  /** When the envelope arrived, RFC 3339 UTC with milliseconds. */
  readonly at: string;
}

/** An envelope that passed every check: the only way from the network to a case. */
export type ReceivedAct = Verified<{
  readonly act: VerifiedAct;
  readonly body: BodyPlaintext;
  readonly sealedBody: SealedBody;
  /** 32 bytes; destroying it and the plaintext erases the body. */
  readonly dataKey: Uint8Array;
  readonly envelope: Envelope;
  /** Hash of the envelope: duplicates are found by it. */
  readonly hash: string;
  /** Its entry in the link log, and the head after it. */
  readonly entry: LinkEntry;
  readonly head: LinkHead;
}>;

/**
 * Reads an envelope without believing it: for its hash and the names on it.
 * Codes: `parse`, `suite`, `schema`.
 */
export function readEnvelope(bytes: Uint8Array): Result<Envelope, Rejection> {
  const json = readCanonical(bytes, MESSAGE_LIMITS);
  if (!json.ok) return refuse(parse(json.error), json.error.at);
  const { value } = json;
  const suite = isObject(value) ? value['suite'] : undefined;
  if (isObject(value) && suite !== SUITE) {
    return refuse({ code: 'suite' }, '/suite');
  }
  const envelope = conform(envelopeSchema, value);
  return envelope.ok ? envelope : refuse(schema(envelope.error), envelope.error.at);
}

/**
 * All checks on an envelope, in order; a first failure ends it. Re-delivery is not looked for
 * here: a node that knows the envelope's hash answers with the receipt it stored.
 * Codes: the whole set of `RejectionCode`.
 */
export function openEnvelope(
  bytes: Uint8Array,
  receiver: Receiver,
): Result<ReceivedAct, Rejection> {
  const read = readEnvelope(bytes);
  if (!read.ok) return read;
  const envelope = read.value;
  const authentic = checkSender(envelope, receiver);
  if (!authentic.ok) return authentic;
  const linked = enterLink(envelope, envelopeHashOfBytes(bytes), receiver);
  if (!linked.ok) return linked;
  // From here on the envelope keeps its place in the link, whatever is wrong inside.
  const content = openContent(envelope, receiver);
  if (!content.ok) return no({ ...content.error, entered: true });
  return ok(markVerified({ ...content.value, ...linked.value, envelope }));
}

function checkSender(envelope: Envelope, receiver: Receiver): Result<null, Rejection> {
  const { from, to } = envelope;
  if (to.participant !== receiver.participant) {
    return refuse({ code: 'recipient-unknown', params: { to: to.participant } }, '/to');
  }
  for (const [name, party] of [['from', from] as const, ['to', to] as const]) {
    if (!isUnitOf(party)) return refuse(outOfScope(party), `/${name}`);
  }
  const key = findSigningKey(receiver.trust, {
    ...from,
    keyId: envelope.signingKey,
    at: receiver.at,
  });
  if (!key.ok) return key;
  const { signature, ...unsigned } = envelope;
  const message = domainBytes('envelope', unsigned);
  if (!verifyEd25519({ publicKey: key.value.ed25519, message, signature })) {
    return refuse({ code: 'signature' }, '/signature');
  }
  return ok(null);
}

interface Linked {
  readonly hash: string;
  readonly entry: LinkEntry;
  readonly head: LinkHead;
}

function enterLink(
  envelope: Envelope,
  hash: string,
  receiver: Receiver,
): Result<Linked, Rejection> {
  const from = envelope.from.participant;
  const next = follows(receiver.linkHead(from, envelope.link.lane), envelope.link);
  if (!next.ok) return refuse(next.error, '/link');
  const { lane, epoch, seq, prev } = envelope.link;
  const entry = { from, to: envelope.to.participant, lane, epoch, seq, prev, envelope: hash };
  return ok({ hash, entry, head: headOf(entry) });
}

type Content = Pick<ReceivedAct, 'act' | 'body' | 'sealedBody' | 'dataKey'>;

function openContent(envelope: Envelope, receiver: Receiver): Result<Content, Rejection> {
  const payload = openPayload(envelope, receiver);
  if (!payload.ok) return payload;
  const { act, body: sealedBody } = payload.value;
  const mismatch = mismatchOf(envelope, payload.value);
  if (mismatch !== undefined) return refuse(differs(mismatch), `/act/header/${mismatch}`);
  const verified = verifyAct(act, receiver.trust, receiver.at);
  if (!verified.ok) return verified;
  const dataKey = bytesIn(payload.value.dataKey);
  const body = openBody(act.header, sealedBody, dataKey);
  if (!body.ok) {
    const isOther = body.error.code === 'body-commitment';
    return refuse(isOther ? differs('body') : locked(body.error), '/body');
  }
  return ok({ act: verified.value, body: body.value, sealedBody, dataKey });
}

function openPayload(envelope: Envelope, receiver: Receiver): Result<Payload, Rejection> {
  const keys = receiver.authorities.get(envelope.to.authority);
  if (keys === undefined) {
    return refuse({ code: 'recipient-unknown', params: { to: envelope.to.authority } }, '/to');
  }
  const key = keys.find(({ id }) => id === envelope.encryptionKey);
  if (key === undefined) {
    return refuse(
      locked({
        code: 'encryption-key-gone',
        params: { authority: envelope.to.authority, key: envelope.encryptionKey },
      }),
      '/encryptionKey',
    );
  }
  const secret = key.decapsulate(bytesIn(envelope.kem));
  if (!secret.ok) return refuse(locked(secret.error), '/kem');
  const { kem: _kem, sealed, signature: _signature, ...clear } = envelope;
  const plaintext = openAesGcm(envelopeLock(secret.value, clear), bytesIn(sealed));
  if (plaintext === undefined) return refuse(locked({ code: 'sealed-decrypt' }), '/sealed');
  if (plaintext.length !== paddedSize(plaintext.length)) {
    return refuse({ code: 'schema', params: { rule: 'padding' } }, '/sealed');
  }
  const payload = readFormat(plaintext, payloadSchema, MESSAGE_LIMITS);
  return payload.ok ? payload : refuse(schema(payload.error), '/sealed');
}

function mismatchOf(envelope: Envelope, payload: Payload): string | undefined {
  const { header } = payload.act;
  if (!sameParty(header.author, envelope.from)) return 'author';
  if (!sameParty(header.to, envelope.to)) return 'to';
  return header.case === envelope.case ? undefined : 'case';
}

const sameParty = (a: Party, b: Party): boolean =>
  a.participant === b.participant && a.authority === b.authority;

type Why = Said<'problem', RejectionCode>;

const parse = (because: Fault): Why => ({ code: 'parse', params: { because } });
const schema = ({ code, params = {} }: Fault): Why => ({
  code: 'schema',
  params: { rule: code, ...params },
});
const locked = (because: Fault): Why => ({ code: 'decrypt', params: { because } });
const differs = (member: string): Why => ({ code: 'act-envelope-mismatch', params: { member } });

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = (
  why: Why,
  at: string | undefined,
): { readonly ok: false; readonly error: Rejection } =>
  no(reject(why, at === undefined ? {} : { at }));
