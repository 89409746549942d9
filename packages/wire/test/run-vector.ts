import { readdirSync, readFileSync } from 'node:fs';
import { LINK_START } from '@comity/log';
import { xWingKey } from '@comity/seal';
import type * as Wire from '../src/index.ts';

const root = new URL('../../../spec/vectors/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** One file of spec/vectors of the layers that this package answers for. */
export interface Vector {
  readonly file: string;
  readonly layer:
    | 'envelope'
    | 'receipt'
    | 'key-statement'
    | 'bundle'
    | 'batch-header'
    | 'heads'
    | 'feed'
    | 'reach'
    | 'ping'
    | 'consignment'
    | 'relay';
  readonly title: string;
  readonly expect: string;
  // biome-ignore lint/suspicious/noExplicitAny: the layers differ, and their readers check them
  readonly [member: string]: any;
}

const LAYERS = [
  'envelope',
  'receipt',
  'key-statement',
  'bundle',
  'batch-header',
  'heads',
  'feed',
  'reach',
  'ping',
  'consignment',
  'relay',
] as const;

export const vectors: readonly Vector[] = LAYERS.flatMap((layer) =>
  readdirSync(new URL(`${layer}/`, root))
    .sort()
    .map((name) => ({ file: `${layer}/${name}`, ...read(`${layer}/${name}`) })),
);

export const parties = read('parties.json');
const bytes = (value: unknown) => new TextEncoder().encode(String(value));

/** What a vector should give, in the words of {@link runVector}. */
export function expectation(vector: Vector): string {
  if (vector.layer === 'bundle') return `${vector.expect} ${vector['broken'] ?? ''}`.trim();
  if (vector.layer === 'envelope' && vector.expect !== 'accepted') {
    return `${vector.expect} ${vector['entered'] ? 'entered' : 'free'}`;
  }
  return vector.expect;
}

/** Runs a vector against an implementation (the real one, or a mutant of it). */
export function runVector(vector: Vector, wire: typeof Wire): string {
  if (vector.layer === 'bundle') return runBundle(vector, wire);
  let trust = wire.NOBODY;
  for (const party of parties.parties) {
    const verified = wire.verifyKeyStatement(party.statement);
    if (!verified.ok) return verified.error.code;
    const admitted = wire.admit(trust, verified.value, party.fingerprint);
    if (!admitted.ok) return admitted.error.code;
    trust = admitted.value;
  }
  for (const signed of vector['statements'] ?? []) {
    const verified = wire.verifyKeyStatement(signed);
    const followed = verified.ok ? wire.follow(trust, verified.value) : verified;
    if (!followed.ok) return followed.error.code;
    trust = followed.value;
  }
  if (vector.layer === 'envelope') return runEnvelope(vector, wire, trust);
  if (vector.layer === 'batch-header') return runHeader(vector, wire, trust);
  if (vector.layer === 'heads') {
    const fits = wire.conform(wire.signedLinkHeadsSchema, vector['signed']);
    const between = { by: 'USA', to: 'ISL', trust };
    const result = fits.ok ? wire.verifyLinkHeads(fits.value, between) : fits;
    return result.ok ? 'verified' : result.error.code;
  }
  if (vector.layer === 'reach') {
    const fits = wire.conform(wire.signedReachSchema, vector['signed']);
    const result = fits.ok ? wire.verifyReach(fits.value, { by: 'USA', to: 'ISL', trust }) : fits;
    return result.ok ? 'verified' : result.error.code;
  }
  if (vector.layer === 'ping') {
    const fits = wire.conform(wire.signedPingSchema, vector['signed']);
    const between = { by: 'USA', to: 'ISL', nonce: String(vector['nonce']), trust };
    const result = fits.ok ? wire.verifyPing(fits.value, between) : fits;
    return result.ok ? 'verified' : result.error.code;
  }
  if (vector.layer === 'consignment') return runConsignment(vector, wire, trust);
  if (vector.layer === 'relay') {
    const fits = wire.conform(wire.signedRelayEvidenceSchema, vector['signed']);
    const id = String(vector['id']);
    const about = { by: 'USA', to: 'ISL', id, trust, now: vector['at'] ?? parties.at };
    const result = fits.ok ? wire.verifyRelayEvidence(fits.value, about) : fits;
    return result.ok ? 'verified' : result.error.code;
  }
  if (vector.layer === 'feed') return runFeed(vector, wire, trust);
  if (vector.layer === 'receipt') {
    const fits = wire.conform(wire.storedReceiptSchema, vector['stored']);
    const result = fits.ok ? wire.verifyReceipt(fits.value, trust) : fits;
    return result.ok ? 'verified' : result.error.code;
  }
  return runStatement(vector, wire, trust);
}

function runEnvelope(vector: Vector, wire: typeof Wire, trust: Wire.TrustList): string {
  const [, isl] = parties.parties;
  const key = xWingKey(Buffer.from(isl.seeds.encryption, 'hex'));
  const result = wire.openEnvelope(bytes(vector['text']), {
    participant: isl.participant,
    authorities: new Map([[isl.authority, [key]]]),
    trust,
    linkHead: (_, lane) => (lane === 'normal' ? (vector['head'] ?? LINK_START) : LINK_START),
    at: vector['at'] ?? parties.at,
  });
  if (result.ok) return 'accepted';
  return `${result.error.code} ${result.error.entered ? 'entered' : 'free'}`;
}

/** What a relay brings to Iceland's node: checked as it is, then opened. */
function runConsignment(vector: Vector, wire: typeof Wire, trust: Wire.TrustList): string {
  const [, isl] = parties.parties;
  const whole = Buffer.concat([
    bytes(vector['label']),
    Buffer.from(String(vector['content']), 'base64url'),
  ]);
  const packed = wire.unpackConsignment(whole);
  if (!packed.ok) return packed.error.code;
  const verified = wire.verifyConsignment(packed.value, {
    trust,
    now: vector['at'] ?? parties.at,
    expected: {
      ...{ holds: vector['holds'] ?? 'batch', to: 'ISL' },
      ...{ relay: 'INTERPOL', lane: 'emergency' },
    },
  });
  if (!verified.ok) return verified.error.code;
  const keys = [xWingKey(Buffer.from(isl.seeds.encryption, 'hex'))];
  const opened = wire.openConsignment(verified.value, keys);
  return opened.ok ? `opened ${Buffer.from(opened.value)}` : opened.error.code;
}

function runHeader(vector: Vector, wire: typeof Wire, trust: Wire.TrustList): string {
  const header = wire.verifyBatchHeader(vector['field'], {
    ...{ participant: 'ISL', trust, path: '/exchange/v1/envelopes', at: parties.at },
  });
  const result = header.ok ? wire.checkBodyOf(header.value, bytes(vector['body'])) : header;
  return result.ok ? 'accepted' : result.error.code;
}

function runStatement(vector: Vector, wire: typeof Wire, trust: Wire.TrustList): string {
  const fits = wire.conform(wire.signedKeyStatementSchema, vector['signed']);
  const verified = fits.ok ? wire.verifyKeyStatement(fits.value) : fits;
  if (!verified.ok) return verified.error.code;
  const compared = vector['compared'];
  const known =
    compared === undefined
      ? wire.follow(trust, verified.value)
      : wire.admit(trust, verified.value, compared);
  return known.ok ? 'known' : known.error.code;
}

function runBundle(vector: Vector, wire: typeof Wire): string {
  const trusted = vector['trusted'];
  const options = trusted === undefined ? {} : { trusted };
  const { verdict, checks, broken } = wire.verifyBundle(bytes(vector['text']), options);
  if (verdict !== 'invalid') return verdict;
  const failed = checks.find(({ ok }) => !ok)?.name;
  return `${failed} ${broken?.at}`;
}

/** What Iceland's node is given of the feed of the United States; or two heads of it. */
function runFeed(vector: Vector, wire: typeof Wire, trust: Wire.TrustList): string {
  if (vector['other'] !== undefined) {
    const pair = wire.conform(wire.feedForkSchema, [vector['head'], vector['other']]);
    const found = pair.ok ? wire.verifyFeedFork(pair.value, trust) : pair;
    return found.ok ? 'fork' : found.error.code;
  }
  const head = wire.conform(wire.signedFeedHeadSchema, vector['head']);
  if (!head.ok) return head.error.code;
  const entries: Wire.SignedPublication[] = [];
  for (const entry of vector['entries']) {
    const fits = wire.conform(wire.signedPublicationSchema, entry);
    if (!fits.ok) return fits.error.code;
    entries.push(fits.value);
  }
  const known = vector['known'] ?? wire.feedStart('USA');
  const grown = wire.extendFeed(known, { entries, head: head.value }, trust);
  return grown.ok ? 'extended' : grown.error.code;
}
