import type { LinkHead } from '@comity/log';
import { sealBody } from '../../src/body.ts';
import {
  type SampleAct,
  type SignedKeyStatement,
  sampleAct,
  sampleBytes,
  sampleEnvelope,
} from '../../src/index.ts';
import { flipped, forge } from './forge.ts';
import { isl, jpn, network, nextStatement, request, statedKey, strangerKey, usa } from './world.ts';

/** One vector of the layer `envelope`; `text` is what Iceland's node receives. */
export interface EnvelopeScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  /** For a rejection: whether the envelope keeps its place in the link. */
  readonly entered?: boolean;
  readonly why: string;
  readonly text: () => string;
  readonly at?: string;
  readonly head?: LinkHead;
  /** Further statements that the node follows first. */
  readonly statements?: () => readonly SignedKeyStatement[];
}

const no = (
  name: string,
  expect: string,
  rest: Omit<EnvelopeScenario, 'name' | 'expect'>,
): EnvelopeScenario => ({ name, expect, entered: false, ...rest });

const say = { kind: 'request-submitted', seq: 1, content: { measure: 'preservation' } };
const withHeader = (change: object): SampleAct => {
  const header = { ...request.act.header, ...change };
  return { ...request, act: { ...request.act, header } };
};
const link = (epoch: number, seq: number, prev: string | null) => ({
  lane: 'normal' as const,
  ...{ epoch, seq, prev },
});
const first = link(1, 1, null);
const headAt3 = { epoch: 1, seq: 3, hash: 'h'.repeat(42).concat('A') };

/** What can be wrong with the bytes. */
const bytesScenarios: readonly EnvelopeScenario[] = [
  {
    name: 'accepted',
    title: 'A preservation request',
    expect: 'accepted',
    why: 'Everything as the page says.',
    text: () => new TextDecoder().decode(sampleEnvelope(network, request).bytes),
  },
  no('truncated', 'parse', {
    title: 'The line was cut',
    why: 'Half of an envelope is no JSON.',
    text: () => forge(request).slice(0, 2000),
  }),
  no('duplicate-member', 'parse', {
    title: 'The member "case" twice',
    why: 'Two readers could see two cases.',
    text: () => forge(request).replace('"case":', '"case":"OTHER","case":'),
  }),
  no('ten-thousand-levels', 'parse', {
    title: '10,000 levels',
    why: 'Depth is limited before anything else is looked at.',
    text: () => '{"a":'.repeat(10_000).concat('1', '}'.repeat(10_000)),
  }),
  no('not-canonical', 'parse', {
    title: 'A space at the end',
    why: 'The same value in other bytes would have another hash.',
    text: () => `${forge(request)} `,
  }),
  no('unknown-member', 'schema', {
    title: 'A member that the format does not have',
    why: 'What no reader understands must not travel unseen.',
    text: () => forge(request, { sealed: (e) => ({ ...e, priority: 'high' }) }),
  }),
  no('loose-base64', 'schema', {
    title: 'A signature whose last character carries unused bits',
    why: 'Bytes have one spelling; a second one would be a second envelope.',
    text: () =>
      forge(request, {
        signed: (e) => ({ ...e, signature: `${String(e['signature']).slice(0, -1)}B` }),
      }),
  }),
  no('case-without-opener', 'schema', {
    title: 'A case id that names no authority',
    why: 'Who may open a case stands in its id, so that a time claimed early opens nothing.',
    text: () => forge(request, { signed: (e) => ({ ...e, case: '2013-0001' }) }),
  }),
  no('suite-stripped', 'suite', {
    title: 'No suite',
    why: 'There is no default and no negotiation.',
    text: () =>
      forge(request, {
        sealed: (e) => Object.fromEntries(Object.entries(e).filter(([n]) => n !== 'suite')),
      }),
  }),
  no('suite-unknown', 'suite', {
    title: 'Another suite',
    why: 'A weaker suite is refused, never tried.',
    text: () => forge(request, { clear: (c) => ({ ...c, suite: 'comity-0' }) }),
  }),
];

/** What can be wrong with who it is from and for. */
const partyScenarios: readonly EnvelopeScenario[] = [
  no('misdirected', 'recipient-unknown', {
    title: 'For another participant',
    why: 'A replay to a third State stops at the name.',
    text: () =>
      forge(request, {
        clear: (c) => ({ ...c, to: { participant: 'JPN', authority: 'JPN.point-247' } }),
      }),
  }),
  no('authority-not-served', 'recipient-unknown', {
    title: 'For an authority that this participant does not have',
    entered: true,
    why: 'It is authentic and in order, so it keeps its place; nobody here can open it.',
    text: () => forge(withHeader({ to: { participant: 'ISL', authority: 'ISL.ministry' } })),
  }),
  no('sender-not-admitted', 'sender-unknown', {
    title: 'From a participant that nobody admitted',
    why: 'Trust begins with two officers and a fingerprint.',
    text: () =>
      forge(sampleAct(jpn, isl, say), {
        clear: (c) => ({ ...c, signingKey: jpn.signing.id }),
        signer: jpn.signing,
      }),
  }),
  no('authority-of-another', 'authority-scope', {
    title: 'From an authority that lies under another participant',
    why: 'A participant speaks for its own authorities only.',
    text: () =>
      forge(request, {
        clear: (c) => ({ ...c, from: { participant: 'USA', authority: 'ISL.point-247' } }),
      }),
  }),
  no('recipient-of-another', 'authority-scope', {
    title: 'To an authority that lies under another participant',
    why: 'The same for the addressee.',
    text: () =>
      forge(request, {
        clear: (c) => ({ ...c, to: { participant: 'ISL', authority: 'USA.point-247' } }),
      }),
  }),
];

const sibling = () => [
  nextStatement(usa, (s) => ({
    authorities: [
      ...s.authorities,
      ...s.authorities.map((a) => ({
        ...a,
        id: 'USA.other',
        signing: [statedKey(strangerKey, '2013-01-01T00:00:00.000Z')],
        encryption: jpn.statement.statement.authorities[0]?.encryption ?? [],
      })),
    ],
  })),
];
const ended = (to: string) => () => [
  nextStatement(usa, (s) => ({
    authorities: s.authorities.map((a) => ({
      ...a,
      signing: a.signing.map((key) => ({ ...key, to })),
    })),
  })),
];

/** What can be wrong with the key and the signature. */
const keyScenarios: readonly EnvelopeScenario[] = [
  no('key-not-stated', 'key-unknown', {
    title: 'Signed by a key that no statement names',
    why: 'Only keys that the participant certified count.',
    text: () =>
      forge(request, {
        clear: (c) => ({ ...c, signingKey: strangerKey.id }),
        signer: strangerKey,
      }),
  }),
  no('key-of-sibling', 'key-unknown', {
    title: 'Signed by the key of another authority of the same State',
    why: 'A key belongs to one authority.',
    statements: sibling,
    text: () =>
      forge(request, {
        clear: (c) => ({ ...c, signingKey: strangerKey.id }),
        signer: strangerKey,
      }),
  }),
  no('key-not-yet-valid', 'key-not-valid-at-time', {
    title: 'Arrives before the key is valid',
    why: 'Validity is judged at the time of arrival.',
    at: '2013-05-20T09:30:00.000Z',
    statements: () => [
      nextStatement(usa, (s) => ({
        authorities: s.authorities.map((a) => ({
          ...a,
          signing: [...a.signing, statedKey(strangerKey, '2013-06-01T00:00:00.000Z')],
        })),
      })),
    ],
    text: () =>
      forge(request, {
        clear: (c) => ({ ...c, signingKey: strangerKey.id }),
        signer: strangerKey,
      }),
  }),
  no('key-ended', 'key-not-valid-at-time', {
    title: 'Arrives at the moment the key ended',
    why: 'The end is the first moment that no longer counts; the claimed time does not help.',
    statements: ended('2013-05-20T09:30:00.000Z'),
    text: () => forge(request),
  }),
  {
    name: 'key-ends-later',
    title: 'Arrives a millisecond before the key ends',
    expect: 'accepted',
    why: 'Until its end a key is as good as before.',
    statements: ended('2013-05-20T09:30:00.001Z'),
    text: () => forge(request),
  },
  no('signature-damaged', 'signature', {
    title: 'One bit of the signature',
    why: 'The envelope is not what its sender sealed.',
    text: () => forge(request, { signed: (e) => ({ ...e, signature: flipped(e['signature']) }) }),
  }),
  no('member-changed', 'signature', {
    title: 'Another case on the outside',
    why: 'All members in the clear are under the signature.',
    text: () => forge(request, { signed: (e) => ({ ...e, case: '2013-0002.USA.point-247' }) }),
  }),
];

/** What can be wrong with the place in the link log. */
const linkScenarios: readonly EnvelopeScenario[] = [
  no('link-gap', 'link-gap', {
    title: 'Position 5 after position 3',
    why: 'Something in between has not arrived; it is asked for by the head in the answer.',
    head: headAt3,
    text: () => forge(request, { clear: (c) => ({ ...c, link: link(1, 5, headAt3.hash) }) }),
  }),
  no('link-taken', 'link-fork', {
    title: 'Position 3 again, by another envelope',
    why: 'Two envelopes for one place: one of the two logs is not honest, or was restored.',
    head: headAt3,
    text: () => forge(request, { clear: (c) => ({ ...c, link: link(1, 3, headAt3.hash) }) }),
  }),
  no('link-other-past', 'link-fork', {
    title: 'The right position after another past',
    why: 'The hash of the entry before does not agree.',
    head: headAt3,
    text: () => forge(request, { clear: (c) => ({ ...c, link: link(1, 4, null) }) }),
  }),
  {
    name: 'link-new-epoch',
    title: 'The first position of a new epoch, hanging on the known head',
    expect: 'accepted',
    why: 'A sender restored from a backup goes on where the receiver stands.',
    head: headAt3,
    text: () => forge(request, { clear: (c) => ({ ...c, link: link(2, 1, headAt3.hash) }) }),
  },
  {
    name: 'link-later-epoch',
    title: 'The first position of an epoch that is higher by more than one, on the known head',
    expect: 'accepted',
    why: 'The sender has used the numbers between in a past that the receiver has lost; none is used twice.',
    head: headAt3,
    text: () => forge(request, { clear: (c) => ({ ...c, link: link(4, 1, headAt3.hash) }) }),
  },
  no('link-epoch-elsewhere', 'link-gap', {
    title: 'The first position of a new epoch, hanging on an entry that is not the head',
    why: 'What lies between has not arrived, or was lost here: it is taken back first.',
    head: headAt3,
    text: () =>
      forge(request, { clear: (c) => ({ ...c, link: link(2, 1, 'i'.repeat(42).concat('A')) }) }),
  }),
];

const inside = (
  name: string,
  expect: string,
  rest: Omit<EnvelopeScenario, 'name' | 'expect' | 'entered'>,
): EnvelopeScenario => no(name, expect, { ...rest, entered: true });

const lowOrder = (kem: unknown): string =>
  Buffer.concat([
    Buffer.from(String(kem), 'base64url').subarray(0, 1088),
    new Uint8Array(32),
  ]).toString('base64url');

const lock = { dataKey: request.dataKey, nonce: sampleBytes('lock').subarray(0, 12) };
const otherLock = { dataKey: request.dataKey, nonce: sampleBytes('other').subarray(0, 12) };

const laneScenarios: readonly EnvelopeScenario[] = [
  {
    name: 'link-emergency',
    title: 'The first position of the lane of emergencies, position 3 taken in the other lane',
    expect: 'accepted',
    why: 'Each lane has a log of its own: an emergency follows no batch that is under way.',
    head: headAt3,
    text: () => forge(request, { clear: (c) => ({ ...c, link: { ...first, lane: 'emergency' } }) }),
  },
  no('link-lane-missing', 'schema', {
    title: 'A position without its lane',
    why: 'A place is one in a lane.',
    text: () => {
      const { lane: _lane, ...place } = first;
      return forge(request, { clear: (c) => ({ ...c, link: place as typeof c.link }) });
    },
  }),
  no('link-lane-unknown', 'schema', {
    title: 'A third lane',
    why: 'There are two.',
    text: () => {
      const place = { ...first, lane: 'express' };
      return forge(request, { clear: (c) => ({ ...c, link: place as unknown as typeof c.link }) });
    },
  }),
];

/** What can be wrong inside; the envelope keeps its place in the link. */
const contentScenarios: readonly EnvelopeScenario[] = [
  inside('ciphertext-damaged', 'decrypt', {
    title: 'One character of the ciphertext, signed again',
    why: 'AES-GCM finds it.',
    text: () => forge(request, { sealed: (e) => ({ ...e, sealed: flipped(e['sealed'], 100) }) }),
  }),
  inside('kem-damaged', 'decrypt', {
    title: 'A malformed ML-KEM ciphertext',
    why: 'ML-KEM then gives another secret without saying so; AES-GCM finds it.',
    text: () => forge(request, { sealed: (e) => ({ ...e, kem: flipped(e['kem'], 700) }) }),
  }),
  inside('kem-low-order', 'decrypt', {
    title: 'An X25519 point of low order',
    why: 'Half of the secret would be known to everybody.',
    text: () => forge(request, { sealed: (e) => ({ ...e, kem: lowOrder(e['kem']) }) }),
  }),
  inside('aad-changed', 'decrypt', {
    title: 'Another case on the outside, signed again by the sender',
    why: 'The clear members are associated data too: the signature alone is not enough.',
    text: () => forge(request, { sealed: (e) => ({ ...e, case: '2013-0002.USA.point-247' }) }),
  }),
  inside('encryption-key-unknown', 'decrypt', {
    title: 'Sealed to a key that the recipient does not have',
    why: 'It may have been erased at the end of its time.',
    text: () => forge(request, { clear: (c) => ({ ...c, encryptionKey: jpn.encryption.id }) }),
  }),
  inside('unpadded', 'schema', {
    title: 'Content without padding',
    why: 'Sizes tell too much; every sender pads alike.',
    text: () => forge(request, { unpadded: true }),
  }),
  inside('payload-unknown-member', 'schema', {
    title: 'A member inside that the format does not have',
    why: 'The formats are closed inside as well.',
    text: () => forge(request, { payload: (p) => ({ ...p, note: 'x' }) }),
  }),
  inside('act-by-another', 'act-envelope-mismatch', {
    title: 'An act of another authority in our envelope',
    why: 'Nobody forwards under a stranger’s name.',
    text: () =>
      forge(sampleAct(jpn, isl, say), {
        clear: (c) => ({ ...c, from: { participant: 'USA', authority: 'USA.point-247' } }),
      }),
  }),
  inside('act-for-another', 'act-envelope-mismatch', {
    title: 'An act that was addressed to a third State',
    why: 'A recipient cannot be made of somebody’s words to another.',
    text: () =>
      forge(sampleAct(usa, jpn, say), {
        clear: (c) => ({ ...c, to: { participant: 'ISL', authority: 'ISL.point-247' } }),
      }),
  }),
  inside('act-of-another-case', 'act-envelope-mismatch', {
    title: 'An act of another case',
    why: 'A replay into another case is found by the name of the case.',
    text: () => forge(request, { clear: (c) => ({ ...c, case: '2013-0002.USA.point-247' }) }),
  }),
  inside('act-signature-damaged', 'act-signature', {
    title: 'The signature of the act inside',
    why: 'The act must stand alone when the envelope is long gone.',
    text: () =>
      forge({ ...request, act: { ...request.act, signature: flipped(request.act.signature) } }),
  }),
  inside('act-header-changed', 'act-signature', {
    title: 'Another kind in the header of the act',
    why: 'The header is what the author signed.',
    text: () => forge(withHeader({ seq: 2 })),
  }),
  inside('act-key-not-stated', 'key-unknown', {
    title: 'The act names a signing key that no statement names',
    why: 'The key of the act is checked like that of the envelope.',
    text: () => forge(withHeader({ signingKey: strangerKey.id })),
  }),
  inside('body-other', 'act-envelope-mismatch', {
    title: 'A body that the header does not commit to',
    why: 'The content must be the one that the author signed.',
    text: () => {
      const body = { ...request.body, content: { measure: 'interception' } };
      return forge({ ...request, sealedBody: sealBody(request.act.header, body, lock) });
    },
  }),
  inside('body-of-another-act', 'decrypt', {
    title: 'A body locked for another act',
    why: 'Case, id and kind are associated data of the body.',
    text: () => {
      const owner = { ...request.act.header, kind: 'message-sent' };
      return forge({ ...request, sealedBody: sealBody(owner, request.body, lock) });
    },
  }),
  inside('body-nonce-other', 'decrypt', {
    title: 'Another nonce beside the body',
    why: 'The body does not open.',
    text: () => {
      const { nonce } = sealBody(request.act.header, request.body, otherLock);
      return forge({ ...request, sealedBody: { ...request.sealedBody, nonce } });
    },
  }),
];

export const envelopeScenarios: readonly EnvelopeScenario[] = [
  ...bytesScenarios,
  ...partyScenarios,
  ...keyScenarios,
  ...linkScenarios,
  ...laneScenarios,
  ...contentScenarios,
];
