import { assert, type JsonObject, type Result } from '@comity/base';
import { type Lane, LINK_START, type LinkHead, nextClaim } from '@comity/log';
import {
  domainHash,
  type EncryptionKeyPair,
  ed25519Key,
  fingerprint,
  type HybridKeyPair,
  mlDsa65Key,
  type SigningKeyPair,
  xWingKey,
} from '@comity/seal';
import { type ComposedAct, composeAct } from './act.ts';
import type { SealedBody } from './act-format.ts';
import { sealBody } from './body.ts';
import {
  hybridKeyId,
  publicRoot,
  signKeyStatement,
  type VerifiedStatement,
} from './key-statement.ts';
import type { KeyStatement } from './key-statement-format.ts';
import type { Receiver } from './open-envelope.ts';
import { bytesIn, type SealedEnvelope, sealEnvelope } from './seal-envelope.ts';
import { admit, findEncryptionKey, NOBODY, type TrustList } from './trust-list.ts';

/**
 * A small exchange between two made-up authorities with keys that follow from their names: the
 * same on every machine, for benchmarks, vectors and tests. Never for real use.
 */
export interface SampleParty {
  readonly participant: string;
  readonly authority: string;
  readonly root: HybridKeyPair;
  readonly receipts: HybridKeyPair;
  readonly signing: SigningKeyPair;
  readonly encryption: EncryptionKeyPair;
  readonly statement: VerifiedStatement;
}

/** When the sample takes place: the Silk Road server was asked for in 2013. */
export const SAMPLE_TIME = '2013-05-20T09:30:00.000Z';
export const SAMPLE_CASE = '2013-0001.USA.point-247';

/** The kinds of act that the nodes of the sample understand. */
export const SAMPLE_KINDS = {
  'request-submitted': 1,
  'request-acknowledged': 1,
  'preservation-confirmed': 1,
  'message-sent': 1,
  'body-erased': 1,
} as const;

/** 32 bytes that follow from a name. */
export const sampleBytes = (name: string): Uint8Array => bytesIn(domainHash('sample', name));

const hybrid = (name: string): HybridKeyPair => ({
  ed25519: ed25519Key(sampleBytes(`${name}/ed25519`)),
  mlDsa65: mlDsa65Key(sampleBytes(`${name}/ml-dsa-65`)),
});

/** The value of an outcome that cannot be a "no" here. */
function must<T>(result: Result<T>): T {
  assert(result.ok, result.ok ? '' : result.error.code);
  return result.value;
}

/** A participant with one authority, `<participant>.point-247`, and its signed statement. */
export function sampleParty(participant: string, zone: string): SampleParty {
  const authority = `${participant}.point-247`;
  const root = hybrid(`${participant}/root`);
  const receipts = hybrid(`${participant}/receipts`);
  const signing = ed25519Key(sampleBytes(`${authority}/signing`));
  const encryption = xWingKey(sampleBytes(`${authority}/encryption`));
  const from = '2013-01-01T00:00:00.000Z';
  const statement: KeyStatement = {
    format: 'comity/2/key-statement',
    participant,
    version: 1,
    issued: from,
    prev: null,
    root: publicRoot(root),
    node: {
      url: `https://${participant.toLowerCase()}.example:8443`,
      understands: SAMPLE_KINDS,
      receiptKey: { id: hybridKeyId(publicRoot(receipts)), ...publicRoot(receipts) },
    },
    authorities: [
      {
        id: authority,
        name: `24/7 contact point of ${participant}`,
        kind: 'contact-point-24-7',
        zone,
        signing: [{ id: signing.id, ed25519: signing.publicKey, from }],
        encryption: [{ id: encryption.id, xwing: encryption.publicKey, from }],
      },
    ],
  };
  const signed = must(signKeyStatement(statement, root));
  return { participant, authority, root, receipts, signing, encryption, statement: signed };
}

/** Two participants that admitted each other. */
export interface SampleNetwork {
  readonly usa: SampleParty;
  readonly isl: SampleParty;
  readonly trust: TrustList;
}

/** The requesting and the requested State of the sample. */
export function sampleNetwork(): SampleNetwork {
  const usa = sampleParty('USA', 'America/New_York');
  const isl = sampleParty('ISL', 'Atlantic/Reykjavik');
  let trust = NOBODY;
  for (const { statement } of [usa, isl]) {
    trust = must(admit(trust, statement, fingerprint(statement.statement.root)));
  }
  return { usa, isl, trust };
}

/** What a sample act is about; the rest follows from its number. */
export interface SampleSay {
  readonly kind: string;
  readonly parts?: readonly string[];
  readonly answers?: readonly string[];
  readonly content: JsonObject;
  readonly seq: number;
  readonly prev?: string | null;
  readonly seen?: Readonly<Record<string, number>>;
}

/** An act of `from` to `to`, its body locked with a key that follows from author and number. */
export interface SampleAct extends ComposedAct {
  readonly sealedBody: SealedBody;
  readonly dataKey: Uint8Array;
}

/** Composes one act; deterministic. */
export function sampleAct(from: SampleParty, to: SampleParty, say: SampleSay): SampleAct {
  const name = `${from.authority}/${say.seq}`;
  const composed = must(
    composeAct(
      {
        id: domainHash('sample-id', name).slice(0, 21).concat('A'),
        case: SAMPLE_CASE,
        kind: say.kind,
        version: 1,
        parts: [...(say.parts ?? [])],
        ...(say.answers === undefined ? {} : { answers: [...say.answers] }),
        author: {
          participant: from.participant,
          authority: from.authority,
          role: 'duty-officer',
          officer: '4711',
        },
        to: { participant: to.participant, authority: to.authority },
        seq: say.seq,
        prev: say.prev ?? null,
        seen: { ...say.seen },
        claimed: SAMPLE_TIME,
        zone: 'Etc/UTC',
        law: { data: '2026.11', pinpoints: ['CETS185:29'] },
      },
      { content: say.content, salt: sampleBytes(`${name}/salt`) },
      from.signing,
    ),
  );
  const dataKey = sampleBytes(`${name}/data-key`);
  const lock = { dataKey, nonce: sampleBytes(`${name}/nonce`).subarray(0, 12) };
  return { ...composed, sealedBody: sealBody(composed.act.header, composed.body, lock), dataKey };
}

/** Seals a sample act to its addressee, at the place after `head` of a lane. */
export function sampleEnvelope(
  network: SampleNetwork,
  act: SampleAct,
  head: LinkHead = LINK_START,
  lane: Lane = 'normal',
): SealedEnvelope {
  const { header } = act.act;
  const signing = header.author.participant === 'USA' ? network.usa.signing : network.isl.signing;
  const recipient = must(findEncryptionKey(network.trust, { ...header.to, at: SAMPLE_TIME }));
  const link = nextClaim(lane, head);
  const content = { act: act.act, body: act.sealedBody, dataKey: act.dataKey, link };
  return must(sealEnvelope(content, { signing, recipient }));
}

/** A receiving node of the sample. */
export const sampleReceiver = (
  network: SampleNetwork,
  at: SampleParty,
  head: LinkHead = LINK_START,
): Receiver => ({
  participant: at.participant,
  authorities: new Map([[at.authority, [at.encryption]]]),
  trust: network.trust,
  linkHead: () => head,
  at: SAMPLE_TIME,
});
