import type { JsonObject } from '@comity/base';
import { domainBytes, signHybrid } from '@comity/seal';
import {
  composePublication,
  type FeedTip,
  feedStart,
  publicationHash,
  SAMPLE_TIME,
  type SampleParty,
  type SignedFeedHead,
  type SignedPublication,
  stateFeedHead,
} from '../../src/index.ts';
import { isl, must, strangerKey, usa } from './world.ts';

/** What a vector of the layer `feed` holds. */
export interface FeedMade {
  /** What is known of the feed before; nothing where it is left out. */
  readonly known?: FeedTip;
  readonly entries?: readonly SignedPublication[];
  readonly head: SignedFeedHead;
  /** Another head of the same feed. */
  readonly other?: SignedFeedHead;
}

/** One vector of the layer `feed`: what Iceland's node is given of the feed of the United States. */
export interface FeedScenario {
  readonly name: string;
  readonly title: string;
  readonly expect: string;
  readonly why: string;
  readonly made: () => FeedMade;
}

type Publication = SignedPublication['publication'];

const authority = (remarks: string): JsonObject => ({
  authority: 'USA.point-247',
  names: [{ language: 'en', name: '24/7 contact point' }],
  kinds: ['contact-point-24-7'],
  callBack: '+12025550143',
  zone: 'America/New_York',
  opening: 'always',
  accepts: ['en'],
  remarks,
  from: '2013-01-01',
});

const publication = (
  after: FeedTip,
  { remarks = 'First', ...change }: Partial<Publication> & { readonly remarks?: string } = {},
  key = usa.signing,
): SignedPublication =>
  must(
    composePublication(
      {
        ...{ participant: 'USA', seq: after.size + 1, prev: after.hash },
        ...{ kind: 'authority-published', version: 1, at: SAMPLE_TIME },
        author: { authority: 'USA.point-247', role: 'supervisor', officer: '4711' },
        content: authority(remarks),
        ...change,
      },
      key,
    ),
  );

const tipOf = ({ publication }: SignedPublication): FeedTip => ({
  ...{ participant: publication.participant, size: publication.seq },
  ...{ hash: publicationHash(publication), at: publication.at },
});

const first = publication(feedStart('USA'));
const second = publication(tipOf(first), { remarks: 'Second' });
const headOf = (tip: FeedTip, by: SampleParty = usa): SignedFeedHead =>
  stateFeedHead(tip, SAMPLE_TIME, by.receipts);

/** One publication after the first, and a head over both. */
const after = (entry: SignedPublication, head = headOf(tipOf(entry))): FeedMade => ({
  ...{ known: tipOf(first), entries: [entry], head },
});

/** Changes a publication after it was signed. */
const changed = (entry: SignedPublication, members: Partial<Publication>): SignedPublication => ({
  ...entry,
  publication: { ...entry.publication, ...members },
});

export const feedScenarios: readonly FeedScenario[] = [
  {
    name: 'extended',
    title: 'Two publications and the head that they lead to',
    expect: 'extended',
    why: 'Each is signed by its authority; the node signs where they end.',
    made: () => ({ entries: [first, second], head: headOf(tipOf(second)) }),
  },
  {
    name: 'delta',
    title: 'What is new after a known number',
    expect: 'extended',
    why: 'Nothing is sent twice.',
    made: () => after(second),
  },
  {
    name: 'later-kind',
    title: 'A kind that only later versions know',
    expect: 'extended',
    why: 'It is kept, and passed on, by nodes that cannot read it.',
    made: () =>
      after(publication(tipOf(first), { kind: 'tariff-published', content: { more: 1 } })),
  },
  {
    name: 'empty',
    title: 'The head of a feed in which nothing stands',
    expect: 'extended',
    why: 'A feed that was put back to nothing is known by the heads of before.',
    made: () => ({ entries: [], head: headOf(feedStart('USA')) }),
  },
  {
    name: 'head-behind',
    title: 'A head that is older than what is known',
    expect: 'feed-head-differs',
    why: 'A feed does not become shorter.',
    made: () => ({ known: tipOf(second), entries: [], head: headOf(tipOf(first)) }),
  },
  {
    name: 'head-ahead',
    title: 'A head to which the publications do not lead',
    expect: 'feed-head-differs',
    why: 'What is left out at the end would go unseen.',
    made: () => ({ entries: [first], head: headOf(tipOf(second)) }),
  },
  {
    name: 'head-of-other-past',
    title: 'A head of the same size over another publication',
    expect: 'feed-head-differs',
    why: 'Everybody is shown the same feed.',
    made: () => ({
      ...after(second),
      head: headOf({ ...tipOf(second), hash: tipOf(first).hash }),
    }),
  },
  {
    name: 'head-other-key',
    title: 'A head signed by another node',
    expect: 'feed-head-key',
    why: 'Whoever passes a feed on cannot say where it ends.',
    made: () => after(second, headOf(tipOf(second), isl)),
  },
  {
    name: 'head-changed',
    title: 'A head with another size after signing',
    expect: 'feed-head-signature',
    why: 'The number is signed.',
    made: () => {
      const { head, signatures } = headOf(tipOf(second));
      return after(second, { head: { ...head, size: 9 }, signatures });
    },
  },
  {
    name: 'head-one-signature',
    title: 'A head of which only the classical signature holds',
    expect: 'feed-head-signature',
    why: 'Both signatures must hold.',
    made: () => {
      const { head, signatures } = headOf(tipOf(second));
      const other = signHybrid(usa.receipts, domainBytes('feed-head', { ...head, size: 9 }));
      return after(second, { head, signatures: { ...signatures, mlDsa65: other.mlDsa65 } });
    },
  },
  {
    name: 'head-of-other',
    title: 'The head of another participant’s feed',
    expect: 'feed-other',
    why: 'A feed ends where its own participant says.',
    made: () => ({
      entries: [],
      head: stateFeedHead(feedStart('ISL'), SAMPLE_TIME, isl.receipts),
    }),
  },
  {
    name: 'head-without-hash',
    title: 'A head of a size without a hash',
    expect: 'schema',
    why: 'It would fit every feed of that size.',
    made: () => {
      const { head, signatures } = headOf(tipOf(second));
      return after(second, { head: { ...head, hash: null }, signatures });
    },
  },
  {
    name: 'entry-missing',
    title: 'The second publication without the first',
    expect: 'feed-place',
    why: 'Nothing may be left out in the middle.',
    made: () => ({ entries: [second], head: headOf(tipOf(second)) }),
  },
  {
    name: 'entry-twice',
    title: 'The first publication once more',
    expect: 'feed-place',
    why: 'No number is used twice.',
    made: () => ({ known: tipOf(first), entries: [first], head: headOf(tipOf(first)) }),
  },
  {
    name: 'entry-of-other-past',
    title: 'A publication that follows another one',
    expect: 'feed-chain',
    why: 'It belongs to a feed that was shown to somebody else.',
    made: () => after(changed(second, { prev: tipOf(second).hash })),
  },
  {
    name: 'entry-of-other-feed',
    title: 'A publication of another participant',
    expect: 'feed-other',
    why: 'A State speaks for itself.',
    made: () => after(changed(second, { participant: 'ISL' }), headOf(tipOf(second))),
  },
  {
    name: 'entry-earlier',
    title: 'A publication that is dated before the one before it',
    expect: 'feed-time',
    why: 'A key that has ended could else sign as of then.',
    made: () => after(publication(tipOf(first), { at: '2013-05-20T09:29:59.999Z' })),
  },
  {
    name: 'author-of-other',
    title: 'An author of another participant',
    expect: 'publication-author',
    why: 'What a State says is said by one of its own authorities.',
    made: () => {
      const { author } = second.publication;
      return after(changed(second, { author: { ...author, authority: 'ISL.point-247' } }));
    },
  },
  {
    name: 'author-not-stated',
    title: 'An author that no key statement names',
    expect: 'publication-key',
    why: 'The key must be that of the authority that says it.',
    made: () => {
      const { author } = second.publication;
      return after(changed(second, { author: { ...author, authority: 'USA.oia' } }));
    },
  },
  {
    name: 'key-not-stated',
    title: 'A key that the authority never stated',
    expect: 'publication-key',
    why: 'Keys come from key statements only.',
    made: () => after(publication(tipOf(first), {}, strangerKey)),
  },
  {
    name: 'key-not-yet',
    title: 'A publication dated before its key',
    expect: 'publication-key',
    why: 'A key counts for the time that it was stated for.',
    made: () => {
      const early = publication(feedStart('USA'), { at: '2012-12-31T23:59:59.999Z' });
      return { entries: [early], head: headOf(tipOf(early)) };
    },
  },
  {
    name: 'entry-changed',
    title: 'Another call-back number after signing',
    expect: 'publication-signature',
    why: 'Whoever changes the number answers the call.',
    made: () => {
      const content = { ...second.publication.content, callBack: '+12025550199' };
      return after(changed(second, { content }));
    },
  },
  {
    name: 'entry-too-large',
    title: 'A publication beyond its size',
    expect: 'schema',
    why: 'Everybody has to keep it.',
    made: () => {
      const entry = changed(second, { content: { text: 'x'.repeat(66_000) } });
      return after(entry, headOf(tipOf(second)));
    },
  },
  {
    name: 'entry-member-unknown',
    title: 'A member that the format does not have',
    expect: 'schema',
    why: 'Formats are closed.',
    made: () => after(changed(second, { more: 1 } as Partial<Publication>), headOf(tipOf(second))),
  },
  {
    name: 'fork',
    title: 'Two heads of one size',
    expect: 'fork',
    why: 'The two prove that different feeds are shown to different readers.',
    made: () => ({
      head: headOf(tipOf(second)),
      other: headOf(tipOf(publication(tipOf(first), { remarks: 'Otherwise' }))),
    }),
  },
  {
    name: 'fork-of-sizes',
    title: 'Two heads of two sizes',
    expect: 'feed-fork-none',
    why: 'A feed grows.',
    made: () => ({ head: headOf(tipOf(first)), other: headOf(tipOf(second)) }),
  },
  {
    name: 'fork-of-two',
    title: 'Heads of two participants',
    expect: 'feed-fork-none',
    why: 'Two feeds of one size are two feeds.',
    made: () => ({
      head: headOf(tipOf(first)),
      other: headOf({ participant: 'ISL', size: 1, hash: tipOf(second).hash, at: null }, isl),
    }),
  },
  {
    name: 'fork-unsigned',
    title: 'A second head that its node never signed',
    expect: 'feed-head-signature',
    why: 'Nobody is accused by what others made up.',
    made: () => {
      const { head, signatures } = headOf(tipOf(second));
      return {
        head: headOf(tipOf(second)),
        other: { head: { ...head, hash: tipOf(first).hash }, signatures },
      };
    },
  },
];
