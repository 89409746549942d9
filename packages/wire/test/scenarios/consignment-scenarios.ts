import { canonicalBytes, canonicalText, toBase64Url } from '@comity/base';
import { domainBytes, encapsulateXWing, hkdf, sealAesGcm, signHybrid } from '@comity/seal';
import {
  type Consigned,
  type Consignment,
  findNodeKey,
  hybridKeyId,
  type Packed,
  publicRoot,
  SAMPLE_TIME,
  type SampleParty,
  type SignedConsignment,
  sampleBytes,
  sealConsignment,
  signConsignment,
} from '../../src/index.ts';
import { jpn, must, network, usa } from './world.ts';

/** One vector of the layer `consignment`: what INTERPOL's node brings to Iceland's, from the United States. */
export interface ConsignmentScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  /** When it is looked at, unless that is the time of the sample. */
  readonly at?: string;
  /** What is expected of it; a batch unless told. */
  readonly holds?: 'answer';
  readonly made: () => { readonly label: string; readonly content: string };
}

const TEXT = 'a batch';
const AFTER = '2013-05-23T09:30:00.000Z';

const said: Consigned = {
  ...{ holds: 'batch', id: toBase64Url(sampleBytes('consignment').slice(0, 16)) },
  ...{ from: 'USA', to: 'ISL', relay: 'INTERPOL', lane: 'emergency' },
  ...{ at: SAMPLE_TIME, until: AFTER },
};

const recipient = must(findNodeKey(network.trust, { participant: 'ISL', at: SAMPLE_TIME }));

const made = (change: Partial<Consigned> = {}, by: SampleParty = usa): Packed =>
  must(
    sealConsignment({ ...said, ...change }, new TextEncoder().encode(TEXT), {
      signing: by.receipts,
      recipient,
    }),
  );

const shown = ({ signed, content }: Packed) => ({
  label: `${canonicalText(signed)}\n`,
  content: toBase64Url(content),
});

/** Changes the label after signing. */
const relabelled = (change: Partial<Consignment>): Packed => {
  const { signed, content } = made();
  return { signed: { ...signed, consignment: { ...signed.consignment, ...change } }, content };
};

/** Changes one byte of the content, and the digest with it or not; signed again by its sender. */
const exchanged = (signedAgain: boolean): Packed => {
  const { signed, content } = made();
  const other = Uint8Array.from(content);
  other[100] = (other[100] ?? 0) ^ 1;
  const { format: _f, key: _k, content: _c, ...label } = signed.consignment;
  return signedAgain ? signConsignment(label, other, usa.receipts) : { signed, content: other };
};

/** A plaintext that no sender should make, sealed and signed as it must be. */
const plaintext = (fill: (plain: Uint8Array) => void, size = 8_192): Packed => {
  const plain = new Uint8Array(size);
  new DataView(plain.buffer).setUint32(0, TEXT.length);
  plain.set(new TextEncoder().encode(TEXT), 4);
  fill(plain);
  const { secret, ciphertext } = must(encapsulateXWing(recipient.xwing));
  const label = { ...said, encryptionKey: recipient.id };
  const key = hybridKeyId(publicRoot(usa.receipts));
  const aad = canonicalBytes({ format: 'comity/2/consignment', ...label, key });
  const bytes = hkdf(secret, aad, 44);
  const lock = { key: bytes.subarray(0, 32), nonce: bytes.subarray(32), aad };
  const kem = toBase64Url(ciphertext);
  return signConsignment({ ...label, kem }, sealAesGcm(lock, plain), usa.receipts);
};

export const consignmentScenarios: readonly ConsignmentScenario[] = [
  {
    name: 'opened',
    title: 'A batch that a relay has carried',
    expect: `opened ${TEXT}`,
    why: 'The relay reads the label; the recipient opens the rest.',
    made: () => shown(made()),
  },
  {
    name: 'answer-as-batch',
    title: 'An answer where a batch is expected',
    expect: 'consignment-other',
    why: 'What was made for one purpose serves no other.',
    made: () => shown(made({ holds: 'answer' })),
  },
  {
    name: 'other-recipient',
    title: 'A consignment for Japan, brought to Iceland',
    expect: 'consignment-other',
    why: 'A relay that gives it to the wrong State gains nothing.',
    made: () => shown(made({ to: 'JPN' })),
  },
  {
    name: 'other-relay',
    title: 'Brought by another relay than the sender chose',
    expect: 'consignment-other',
    why: 'No relay passes on to a further one.',
    made: () => shown(made({ relay: 'EUROPOL' })),
  },
  {
    name: 'relay-is-sender',
    title: 'The sender as its own relay',
    expect: 'consignment-other',
    why: 'Three participants take part.',
    made: () => shown(made({ from: 'INTERPOL' })),
  },
  {
    name: 'over',
    title: 'Its day is past',
    expect: 'consignment-over',
    why: 'What was held back for days is not taken as if it came today.',
    at: AFTER,
    made: () => shown(made()),
  },
  {
    name: 'other-key',
    title: 'Signed with the key of another participant',
    expect: 'consignment-key',
    why: 'The key must be in the sender’s own statement.',
    made: () => shown(made({}, jpn)),
  },
  {
    name: 'until-later',
    title: 'The day was put off on the way',
    expect: 'consignment-signature',
    why: 'The relay does not decide how long it may keep what it carries.',
    made: () => shown(relabelled({ until: '2013-06-23T09:30:00.000Z' })),
  },
  {
    name: 'one-signature',
    title: 'Only the classical signature holds',
    expect: 'consignment-signature',
    why: 'Both signatures must hold.',
    made: () => {
      const { signed, content } = made();
      const other = signHybrid(
        usa.receipts,
        domainBytes('consignment', { ...signed.consignment, lane: 'normal' }),
      );
      const signatures = { ...signed.signatures, mlDsa65: other.mlDsa65 };
      return shown({ signed: { ...signed, signatures }, content });
    },
  },
  {
    name: 'byte-altered',
    title: 'One byte of the content is another',
    expect: 'consignment-content',
    why: 'The label names the digest of what it stands on.',
    made: () => shown(exchanged(false)),
  },
  {
    name: 'cut',
    title: 'The content ends early',
    expect: 'consignment-content',
    why: 'Nothing is opened that is not whole.',
    made: () => {
      const { signed, content } = made();
      return shown({ signed, content: content.subarray(0, -1) });
    },
  },
  {
    name: 'content-exchanged',
    title: 'Another content under a label that was signed again',
    expect: 'sealed-decrypt',
    why: 'Label and content are bound by the seal as well.',
    made: () => shown(exchanged(true)),
  },
  {
    name: 'key-gone',
    title: 'Sealed to a key that the node does not hold',
    expect: 'encryption-key-gone',
    why: 'The sender is told by silence, and seals anew.',
    made: () => {
      const { signed, content } = made();
      const { format: _f, key: _k, content: _c, ...label } = signed.consignment;
      return shown(signConsignment({ ...label, encryptionKey: said.id }, content, usa.receipts));
    },
  },
  {
    name: 'padding-used',
    title: 'Something stands in the padding',
    expect: 'consignment-padding',
    why: 'There is no room for what nobody looks at.',
    made: () => shown(plaintext((plain) => plain.set([1], 8_191))),
  },
  {
    name: 'padding-larger',
    title: 'A larger size than the content needs',
    expect: 'consignment-padding',
    why: 'One content has one size.',
    made: () => shown(plaintext(() => undefined, 16_384)),
  },
  {
    name: 'length-beyond',
    title: 'A length beyond the content',
    expect: 'consignment-padding',
    why: 'What is inside is from outside.',
    made: () => shown(plaintext((plain) => plain.set([255], 0))),
  },
  {
    name: 'size-odd',
    title: 'A content that is not padded to a power of two',
    expect: 'schema',
    why: 'Sizes tell little.',
    made: () =>
      shown(relabelled({ content: { ...made().signed.consignment.content, bytes: 9_000 } })),
  },
  {
    name: 'member-unknown',
    title: 'A member that the format does not have',
    expect: 'schema',
    why: 'Formats are closed.',
    made: () => {
      const { signed, content } = made();
      return shown({ signed: { ...signed, case: 'x' } as SignedConsignment, content });
    },
  },
  {
    name: 'label-endless',
    title: 'No end of the label',
    expect: 'consignment-label',
    why: 'What is read is bounded before it is read.',
    made: () => ({ label: '{"a":1}'.padEnd(20_000), content: '' }),
  },
  {
    name: 'answer-too-large',
    title: 'An answer of two MiB',
    expect: 'consignment-too-large',
    why: 'A hundred receipts are less than one: nobody has to keep more for a sender.',
    holds: 'answer',
    made: () => {
      const { hash } = made().signed.consignment.content;
      return shown(relabelled({ holds: 'answer', content: { bytes: 2_097_168, hash } }));
    },
  },
];
