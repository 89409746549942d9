import { LINK_START, type LinkHead } from '@comity/log';
import { domainBytes, signHybrid } from '@comity/seal';
import {
  type HeadsToState,
  type LinkHeads,
  SAMPLE_TIME,
  type SampleParty,
  type SignedLinkHeads,
  sampleBytes,
  stateLinkHeads,
} from '../../src/index.ts';
import { isl, jpn, usa } from './world.ts';

/** One vector of the layer `heads`: what Iceland's node is told by that of the United States. */
export interface HeadsScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly signed: () => SignedLinkHeads;
}

const hashOf = (name: string): string => Buffer.from(sampleBytes(name)).toString('base64url');

const heads = (normal: LinkHead) => ({ normal, emergency: LINK_START });

const made = (change: Partial<HeadsToState> = {}, by: SampleParty = usa): SignedLinkHeads =>
  stateLinkHeads(
    {
      ...{ by: 'USA', to: 'ISL', at: SAMPLE_TIME },
      sent: heads({ epoch: 1, seq: 2, hash: hashOf('sent') }),
      taken: { normal: LINK_START, emergency: { epoch: 2, seq: 1, hash: hashOf('taken') } },
      anchor: hashOf('anchor'),
      ...change,
    },
    by.receipts,
  );

/** Changes heads after signing. */
const changed = (members: Partial<LinkHeads>): SignedLinkHeads => {
  const { heads, signatures } = made();
  return { heads: { ...heads, ...members }, signatures };
};

export const headsScenarios: readonly HeadsScenario[] = [
  {
    name: 'verified',
    title: 'Heads of both directions of a link',
    expect: 'verified',
    why: 'Each end knows where the other stands, idle or not.',
    signed: () => made(),
  },
  {
    name: 'without-anchor',
    title: 'Heads without an anchor',
    expect: 'verified',
    why: 'A node whose own log does not hold states no head of it.',
    signed: () => made({ anchor: null }),
  },
  {
    name: 'other-sender',
    title: 'Heads of another participant',
    expect: 'heads-parties',
    why: 'A node speaks for itself.',
    signed: () => made({ by: 'JPN' }, jpn),
  },
  {
    name: 'other-recipient',
    title: 'Heads of a link with somebody else',
    expect: 'heads-parties',
    why: 'What was said to Japan says nothing about the link with Iceland.',
    signed: () => made({ to: 'JPN' }),
  },
  {
    name: 'other-key',
    title: 'A key that the sender never stated',
    expect: 'heads-key',
    why: 'Keys come from key statements only.',
    signed: () => made({}, isl),
  },
  {
    name: 'head-changed',
    title: 'Another head after signing',
    expect: 'heads-signature',
    why: 'A false head would send the other end looking for what it has not lost.',
    signed: () => changed({ sent: heads({ epoch: 1, seq: 9, hash: hashOf('other') }) }),
  },
  {
    name: 'lanes-swapped',
    title: 'The head of one lane as that of the other',
    expect: 'heads-signature',
    why: 'Each lane has a log of its own.',
    signed: () => changed({ taken: heads({ epoch: 2, seq: 1, hash: hashOf('taken') }) }),
  },
  {
    name: 'lane-missing',
    title: 'Heads of one lane only',
    expect: 'schema',
    why: 'A node that says nothing of a lane could have lost what came by it.',
    signed: () => {
      const { normal } = made().heads.sent;
      return changed({ sent: { normal } as LinkHeads['sent'] });
    },
  },
  {
    name: 'one-signature',
    title: 'Only the classical signature holds',
    expect: 'heads-signature',
    why: 'Both signatures must hold.',
    signed: () => {
      const { heads, signatures } = made();
      const other = signHybrid(usa.receipts, domainBytes('link-heads', { ...heads, anchor: null }));
      return { heads, signatures: { ...signatures, mlDsa65: other.mlDsa65 } };
    },
  },
  {
    name: 'member-unknown',
    title: 'A member that the format does not have',
    expect: 'schema',
    why: 'Formats are closed.',
    signed: () => {
      const { heads, signatures } = made();
      return { heads: { ...heads, more: 1 } as LinkHeads, signatures };
    },
  },
];
