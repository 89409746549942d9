import { canonicalBytes } from '@comity/base';
import { domainBytes } from '@comity/seal';
import {
  type BatchHeading,
  composeBatchHeader,
  SAMPLE_TIME,
  type SampleParty,
  sampleBytes,
} from '../../src/index.ts';
import { isl, jpn, usa } from './world.ts';

/** One vector of the layer `batch-header`: what Iceland's node is sent, with its body. */
export interface HeaderScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly field: () => string;
  /** The body that comes with it; {@link BODY} unless said. */
  readonly body?: string;
}

const PATH = '/exchange/v1/envelopes';
/** The rest of the post; a heartbeat would do, the header does not look into it. */
export const BODY =
  '{"envelopes":[],"format":"comity/2/batch","from":"USA","receipts":[],"to":"ISL"}';

const made = (change: Partial<BatchHeading> = {}, by: SampleParty = usa): string =>
  composeBatchHeader(
    {
      ...{ from: 'USA', to: 'ISL', path: PATH, lane: 'normal', at: SAMPLE_TIME },
      nonce: sampleBytes('nonce').slice(0, 16),
      body: new TextEncoder().encode(BODY),
      ...change,
    },
    by.receipts,
  );

interface Signed {
  readonly header: Record<string, unknown>;
  readonly signature: string;
}
const parsed = (field: string): Signed =>
  JSON.parse(Buffer.from(field, 'base64url').toString('utf8'));
const packed = (value: unknown): string => Buffer.from(canonicalBytes(value)).toString('base64url');
/** Changes members after signing. */
const changed = (members: object): string => {
  const { header, signature } = parsed(made());
  return packed({ header: { ...header, ...members }, signature });
};
/** Changes members, then signs: what only the sender itself could make. */
const resigned = (members: object): string => {
  const header = { ...parsed(made()).header, ...members };
  return packed({
    header,
    signature: usa.receipts.ed25519.sign(domainBytes('batch-header', header)),
  });
};

export const headerScenarios: readonly HeaderScenario[] = [
  {
    name: 'accepted',
    title: 'A header for a heartbeat',
    expect: 'accepted',
    why: 'Who posts is known before a byte of the body is read.',
    field: () => made(),
  },
  {
    name: 'emergency-lane',
    title: 'A header that asks for the emergency lane',
    expect: 'accepted',
    why: 'The lane is the sender’s word, and signed.',
    field: () => made({ lane: 'emergency' }),
  },
  {
    name: 'four-minutes-off',
    title: 'The sender’s clock is four minutes late',
    expect: 'accepted',
    why: 'Clocks differ; five minutes either way are borne.',
    field: () => made({ at: '2013-05-20T09:26:00.000Z' }),
  },
  {
    name: 'time-before',
    title: 'A header of six minutes ago',
    expect: 'header-time',
    why: 'What was recorded on the line is of no use later.',
    field: () => made({ at: '2013-05-20T09:24:00.000Z' }),
  },
  {
    name: 'time-after',
    title: 'A header of the next day',
    expect: 'header-time',
    why: 'Nothing is signed in advance.',
    field: () => made({ at: '2013-05-21T09:30:00.000Z' }),
  },
  {
    name: 'other-path',
    title: 'A header for another path',
    expect: 'header-malformed',
    why: 'A signature for one purpose serves no other.',
    field: () => made({ path: '/exchange/v2/files' }),
  },
  {
    name: 'other-recipient',
    title: 'A header for another participant',
    expect: 'recipient-unknown',
    why: 'What was sent to Japan cannot be carried to Iceland.',
    field: () => made({ to: 'JPN' }),
  },
  {
    name: 'own-name',
    title: 'Somebody posts in the recipient’s own name',
    expect: 'sender-unknown',
    why: 'A node sends nothing to itself.',
    field: () => made({ from: 'ISL' }, isl),
  },
  {
    name: 'stranger',
    title: 'A participant that nobody admitted',
    expect: 'sender-unknown',
    why: 'Two officers decide who is heard.',
    field: () => made({ from: 'JPN' }, jpn),
  },
  {
    name: 'key-of-another',
    title: 'Signed with the key of another participant',
    expect: 'header-key',
    why: 'The key must be in the sender’s own statement.',
    field: () => made({}, isl),
  },
  {
    name: 'lane-changed',
    title: 'The lane was changed on the way',
    expect: 'header-signature',
    why: 'Nobody on the line makes a batch urgent, or an emergency slow.',
    field: () => changed({ lane: 'emergency' }),
  },
  {
    name: 'body-exchanged',
    title: 'The header belongs to another body',
    expect: 'header-body',
    why: 'A header that was seen once opens the door to nothing else.',
    field: () => made(),
    body: BODY.replace('USA', 'JPN'),
  },
  {
    name: 'body-longer',
    title: 'The body has more bytes than the header names',
    expect: 'header-body',
    why: 'The length is known before the body is read.',
    field: () => made(),
    body: `${BODY} `,
  },
  {
    name: 'lane-unknown',
    title: 'A lane that is none, well signed',
    expect: 'header-malformed',
    why: 'The schema is closed.',
    field: () => resigned({ lane: 'express' }),
  },
  {
    name: 'not-canonical',
    title: 'The same values in another order',
    expect: 'header-malformed',
    why: 'Bytes and value are the same thing.',
    field: () => {
      const { header, signature } = parsed(made());
      return Buffer.from(JSON.stringify({ signature, header })).toString('base64url');
    },
  },
  {
    name: 'too-long',
    title: 'A field of 2,049 characters',
    expect: 'header-malformed',
    why: 'It is bounded before it is read.',
    field: () => 'A'.repeat(2_049),
  },
];
