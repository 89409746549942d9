import { LINK_START } from '@comity/log';
import { ed25519Key, mlDsa65Key } from '@comity/seal';
import {
  acceptedReceipt,
  composeReceipts,
  openEnvelope,
  type Receipt,
  rejectedReceipt,
  SAMPLE_TIME,
  type SampleParty,
  type SignedKeyStatement,
  type StoredReceipt,
  sampleBytes,
  sampleEnvelope,
  sampleReceiver,
} from '../../src/index.ts';
import { hybridKeyId, publicRoot } from '../../src/key-statement.ts';
import { reject } from '../../src/rejection.ts';
import { flipped } from './forge.ts';
import { isl, must, network, nextStatement, request, usa } from './world.ts';

/** One vector of the layer `receipt`, as the sender's node gets it. */
export interface ReceiptScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly stored: () => unknown;
  readonly statements?: () => readonly SignedKeyStatement[];
}

const sealed = sampleEnvelope(network, request);
export const received = must(openEnvelope(sealed.bytes, sampleReceiver(network, isl)));
export const accepted = acceptedReceipt(received, SAMPLE_TIME, true);
const refused = rejectedReceipt(
  {
    hash: sealed.hash,
    from: { participant: 'USA', authority: null },
    to: { participant: 'ISL', authority: null },
    case: null,
    lane: 'normal',
    head: LINK_START,
  },
  reject({ code: 'parse', params: { because: { code: 'json-not-utf8' } } }),
  SAMPLE_TIME,
);

const batch = (receipts: readonly Receipt[], party: SampleParty = isl): readonly StoredReceipt[] =>
  composeReceipts(receipts, {
    participant: party.participant,
    key: party.receipts,
    at: SAMPLE_TIME,
  });
const third = (): StoredReceipt => {
  const [, , stored] = batch([refused, refused, accepted, refused, refused]);
  if (stored === undefined) throw new Error('five receipts were asked for');
  return stored;
};
const change = (stored: StoredReceipt, members: object): object => ({ ...stored, ...members });
const newKey = {
  ed25519: ed25519Key(sampleBytes('new receipts/ed25519')),
  mlDsa65: mlDsa65Key(sampleBytes('new receipts/ml-dsa-65')),
};
const keyReplaced = (issued: string) => () => [
  nextStatement(isl, (s) => ({
    issued,
    node: {
      ...s.node,
      receiptKey: { id: hybridKeyId(publicRoot(newKey)), ...publicRoot(newKey) },
    },
  })),
];
const signatures = (part: 'ed25519' | 'mlDsa65') => {
  const stored = third();
  const both = stored.batch.signatures;
  const damaged = { ...both, [part]: flipped(both[part]) };
  return change(stored, { batch: { ...stored.batch, signatures: damaged } });
};

export const receiptScenarios: readonly ReceiptScenario[] = [
  {
    name: 'accepted',
    title: 'The third of five receipts',
    expect: 'verified',
    why: 'It carries everything that proves it.',
    stored: third,
  },
  {
    name: 'alone',
    title: 'A batch of one receipt',
    expect: 'verified',
    why: 'The path of a single leaf is empty.',
    stored: () => batch([accepted])[0],
  },
  {
    name: 'rejected',
    title: 'The receipt of a rejection',
    expect: 'verified',
    why: 'A rejection is signed like an acceptance, so that it can be held up to the receiver.',
    stored: () => batch([refused, accepted])[0],
  },
  {
    name: 'outcome-changed',
    title: 'A time changed by a minute',
    expect: 'receipt-path',
    why: 'Deadlines run from it; the leaf is no longer the one in the tree.',
    stored: () => change(third(), { receipt: { ...accepted, at: '2013-05-20T09:31:00.000Z' } }),
  },
  {
    name: 'index-changed',
    title: 'Another place in the batch',
    expect: 'receipt-path',
    why: 'Place and path belong together.',
    stored: () => change(third(), { index: 1 }),
  },
  {
    name: 'path-short',
    title: 'A path without its last step',
    expect: 'receipt-path',
    why: 'It does not reach the root.',
    stored: () => change(third(), { path: third().path.slice(0, -1) }),
  },
  {
    name: 'by-the-sender',
    title: 'Signed by the sender itself',
    expect: 'receipt-signer',
    why: 'Only who received can say so.',
    stored: () => batch([accepted], usa)[0],
  },
  {
    name: 'key-not-stated',
    title: 'Signed by a key that the receiver never stated',
    expect: 'receipt-key',
    why: 'The key comes from the key statement, never from the receipt.',
    stored: () =>
      composeReceipts([accepted], { participant: 'ISL', key: newKey, at: SAMPLE_TIME })[0],
  },
  {
    name: 'key-replaced-later',
    title: 'Signed before the key was replaced',
    expect: 'verified',
    why: 'Old receipts keep their proof.',
    statements: keyReplaced('2013-05-21T00:00:00.000Z'),
    stored: third,
  },
  {
    name: 'key-replaced-before',
    title: 'Signed after the key was replaced',
    expect: 'receipt-key',
    why: 'A key that was given up signs nothing any more.',
    statements: keyReplaced('2013-05-20T09:00:00.000Z'),
    stored: third,
  },
  {
    name: 'ed25519-damaged',
    title: 'Only the ML-DSA-65 signature holds',
    expect: 'receipt-signature',
    why: 'Both must hold.',
    stored: () => signatures('ed25519'),
  },
  {
    name: 'ml-dsa-damaged',
    title: 'Only the Ed25519 signature holds',
    expect: 'receipt-signature',
    why: 'Both must hold: a later machine could forge this one.',
    stored: () => signatures('mlDsa65'),
  },
];
