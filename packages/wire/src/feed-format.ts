import { canonicalBytes, type JsonLimits, type JsonObject } from '@comity/base';
import * as z from 'zod';
import {
  authorityId,
  count,
  ed25519Signature,
  hash,
  kebabWord,
  keyId,
  kindVersion,
  moment,
  officerNumber,
  participantId,
  position,
  SUITE,
} from './field-forms.ts';
import { hybridSignatureSchema } from './receipt-format.ts';

/** Canonical bytes of one publication at most. */
export const PUBLICATION_BYTES_MAX = 65_536;
/** Publications in one answer at most. */
export const FEED_ENTRIES_MAX = 100;
/** Code of a refusal: whoever is asked does not have that feed. */
export const FEED_UNKNOWN = 'feed-unknown';
/** What a request for a feed may weigh, and an answer. */
export const FEED_REQUEST_LIMITS: JsonLimits = { bytesMax: 4_096, depthMax: 4, valuesMax: 32 };
export const FEED_ANSWER_LIMITS: JsonLimits = {
  bytesMax: 8 * 1_048_576,
  depthMax: 20,
  valuesMax: 400_000,
};

/** Any JSON object of a bounded size; the strict reader has bounded its depth. */
const content = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a JSON object',
);

export const publicationSchema = z.strictObject({
  format: z.literal('comity/2/publication'),
  participant: participantId,
  /** Its place in the feed, from 1, and the hash of the one before. */
  seq: position,
  prev: hash.nullable(),
  kind: kebabWord,
  version: kindVersion,
  author: z.strictObject({ authority: authorityId, role: kebabWord, officer: officerNumber }),
  at: moment,
  suite: z.literal(SUITE),
  signingKey: keyId,
  content,
});
/** Spec: `spec/feed.md`. One entry of a feed; what it says is for everybody who follows it. */
export type PublicationEntry = z.infer<typeof publicationSchema>;

export const signedPublicationSchema = z
  .strictObject({ publication: publicationSchema, signature: ed25519Signature })
  .refine(
    ({ publication }) => canonicalBytes(publication).length <= PUBLICATION_BYTES_MAX,
    'a publication is too large',
  );
/** A publication with its authority's signature; not yet verified. */
export type SignedPublication = z.infer<typeof signedPublicationSchema>;

export const feedHeadSchema = z
  .strictObject({
    format: z.literal('comity/2/feed-head'),
    participant: participantId,
    /** Id of the receipt key that signs. */
    key: keyId,
    size: count,
    /** Of the newest publication; null for a feed in which nothing stands. */
    hash: hash.nullable(),
    at: moment,
  })
  .refine(({ size, hash }) => (size === 0) === (hash === null), 'an empty feed has no hash');
/** How long a feed is and which publication is its last. */
export type FeedHead = z.infer<typeof feedHeadSchema>;

export const signedFeedHeadSchema = z.strictObject({
  head: feedHeadSchema,
  signatures: hybridSignatureSchema,
});
/** A head with both signatures of the node's receipt key; not yet verified. */
export type SignedFeedHead = z.infer<typeof signedFeedHeadSchema>;

/** Heads of other feeds that a heartbeat tells, and proofs that it passes on, at most. */
export const KNOWN_FEEDS_MAX = 300;
export const TOLD_FORKS_MAX = 4;

/** Two heads of one feed that cannot both be true. */
export const feedForkSchema = z.tuple([signedFeedHeadSchema, signedFeedHeadSchema]);
export type FeedFork = z.infer<typeof feedForkSchema>;

export const feedNewsSchema = z.strictObject({
  /** Of the sender's own feed; null while it does not trust its own copy. */
  own: signedFeedHeadSchema.nullable(),
  /** How far the sender has every feed that it follows: a claim of its own, not of the others. */
  known: z
    .array(z.strictObject({ participant: participantId, size: position, hash }))
    .max(KNOWN_FEEDS_MAX),
  forks: z.array(feedForkSchema).max(TOLD_FORKS_MAX),
});
/** What a heartbeat and its answer tell of feeds, so that nothing is asked when nothing is new. */
export type FeedNews = z.infer<typeof feedNewsSchema>;

export const feedRequestSchema = z.strictObject({
  format: z.literal('comity/2/feed-request'),
  from: participantId,
  to: participantId,
  /** Whose feed, and how much of it is known. */
  feed: participantId,
  after: count,
});
/** Asks a node for what it has of a feed, its own or one that it follows. */
export type FeedRequest = z.infer<typeof feedRequestSchema>;

export const feedAnswerSchema = z.strictObject({
  format: z.literal('comity/2/feed-answer'),
  from: participantId,
  to: participantId,
  feed: participantId,
  head: signedFeedHeadSchema,
  /** The head that it keeps of the size after which was asked; null where it keeps none. */
  known: signedFeedHeadSchema.nullable(),
  entries: z.array(signedPublicationSchema).max(FEED_ENTRIES_MAX),
  /** There are entries after these. */
  more: z.boolean(),
});
/** What a node has of a feed after a place, and the newest head of it that it has. */
export type FeedAnswer = z.infer<typeof feedAnswerSchema>;
