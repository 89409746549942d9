import { canonicalBytes, no, ok, type Result } from '@comity/base';
import {
  domainBytes,
  domainHash,
  type HybridKeyPair,
  type SigningKeyPair,
  signHybrid,
  verifyEd25519,
  verifyHybrid,
} from '@comity/seal';
import {
  FEED_ANSWER_LIMITS,
  FEED_REQUEST_LIMITS,
  type FeedAnswer,
  type FeedFork,
  type FeedHead,
  type FeedRequest,
  feedAnswerSchema,
  feedRequestSchema,
  type PublicationEntry,
  type SignedFeedHead,
  type SignedPublication,
  signedPublicationSchema,
} from './feed-format.ts';
import { SUITE } from './field-forms.ts';
import { hybridKeyId, publicRoot } from './key-statement.ts';
import type { KeyStatement, SigningKey } from './key-statement-format.ts';
import { conform, readFormat } from './read-format.ts';
import { SKEW_SECONDS, type TrustList } from './trust-list.ts';
import { markVerified, type Verified } from './verified.ts';

/** The hash by which the next publication and heads refer to one. */
export const publicationHash = (publication: PublicationEntry): string =>
  domainHash('publication', publication);

/** What an author decides about a publication; the rest follows from the key. */
export type PublicationDraft = Omit<PublicationEntry, 'format' | 'suite' | 'signingKey'>;

/**
 * Signs a publication with its authority's key. Codes: `schema` when it does not fit the format,
 * `publication-author`.
 */
export function composePublication(
  draft: PublicationDraft,
  key: SigningKeyPair,
): Result<SignedPublication> {
  const publication: PublicationEntry = {
    ...{ format: 'comity/2/publication', suite: SUITE, signingKey: key.id },
    ...draft,
  };
  if (!isOwnAuthor(publication)) return no({ code: 'publication-author', at: '/author' });
  const signature = key.sign(domainBytes('publication', publication));
  return conform(signedPublicationSchema, { publication, signature });
}

const isOwnAuthor = ({ participant, author }: PublicationEntry): boolean =>
  author.authority.startsWith(`${participant}.`);

/** How far a feed is known: its size, the hash of its last publication, and when that was written. */
export interface FeedTip {
  readonly participant: string;
  readonly size: number;
  readonly hash: string | null;
  readonly at: string | null;
}

/** A feed of which nothing is known. */
export const feedStart = (participant: string): FeedTip => ({
  ...{ participant, size: 0 },
  ...{ hash: null, at: null },
});

/** A publication whose author is proven, with its hash. */
export type VerifiedPublication = Verified<{
  readonly signed: SignedPublication;
  readonly hash: string;
}>;

/**
 * Checks one publication at its place after what is known of its feed. Codes: `feed-other` (of
 * another participant), `feed-place` (another number), `feed-chain` (it does not follow what is
 * known), `feed-time` (earlier than the one before), `publication-author`, `publication-key`,
 * `publication-signature`.
 */
export function verifyPublication(
  signed: SignedPublication,
  after: FeedTip,
  trust: TrustList,
): Result<VerifiedPublication> {
  const { publication, signature } = signed;
  const { participant, seq, prev, author, signingKey, at } = publication;
  if (participant !== after.participant) return no({ code: 'feed-other', params: { participant } });
  if (seq !== after.size + 1) return no({ code: 'feed-place', params: { participant, seq } });
  if (prev !== after.hash) return no({ code: 'feed-chain', params: { participant, seq } });
  if (after.at !== null && at < after.at) {
    return no({ code: 'feed-time', params: { participant, seq } });
  }
  if (!isOwnAuthor(publication)) return no({ code: 'publication-author', at: '/author' });
  const key = statedKey(trust, { participant, authority: author.authority, keyId: signingKey, at });
  if (key === undefined) {
    return no({ code: 'publication-key', params: { authority: author.authority } });
  }
  const message = domainBytes('publication', publication);
  if (!verifyEd25519({ publicKey: key.ed25519, message, signature })) {
    return no({ code: 'publication-signature', params: { participant, seq } });
  }
  return ok(markVerified({ signed, hash: publicationHash(publication) }));
}

/**
 * The key by which an authority signed at a time that it claims. Unlike acts, publications are read
 * years after they were written by nodes that were not there: a key counts for the time that it was
 * stated for, and the head, signed now, answers for the whole.
 */
function statedKey(
  trust: TrustList,
  key: {
    readonly participant: string;
    readonly authority: string;
    readonly keyId: string;
    readonly at: string;
  },
): SigningKey | undefined {
  const { participant, authority, keyId, at } = key;
  return statementsOf(trust, participant)
    .flatMap(({ authorities }) => authorities)
    .filter(({ id }) => id === authority)
    .flatMap(({ signing }) => signing)
    .find(({ id, from, to }) => id === keyId && from <= at && (to === undefined || at < to));
}

/** Newest first: what a later statement says of a key holds. */
const statementsOf = (trust: TrustList, participant: string): readonly KeyStatement[] =>
  (trust.get(participant)?.statements ?? []).map(({ statement }) => statement).toReversed();

/** Signs the head of the own feed with both halves of the node's receipt key. */
export function stateFeedHead(
  tip: Pick<FeedTip, 'participant' | 'size' | 'hash'>,
  at: string,
  key: HybridKeyPair,
): SignedFeedHead {
  const { participant, size, hash } = tip;
  const head: FeedHead = {
    format: 'comity/2/feed-head',
    ...{ participant, key: hybridKeyId(publicRoot(key)), size, hash, at },
  };
  return { head, signatures: signHybrid(key, domainBytes('feed-head', head)) };
}

/** A head that its participant's node is proven to have signed. */
export type VerifiedFeedHead = Verified<SignedFeedHead>;

/** Checks who signed a head. Codes: `feed-head-key`, `feed-head-signature`. */
export function verifyFeedHead(signed: SignedFeedHead, trust: TrustList): Result<VerifiedFeedHead> {
  const { head, signatures } = signed;
  const { participant } = head;
  const key = headKey(trust, head);
  if (key === undefined) return no({ code: 'feed-head-key', params: { participant } });
  if (!verifyHybrid(key, domainBytes('feed-head', head), signatures)) {
    return no({ code: 'feed-head-signature', params: { participant } });
  }
  return ok(markVerified(signed));
}

/** A receipt key that the participant stated and had not yet replaced when the head was signed. */
function headKey(trust: TrustList, { participant, key, at }: FeedHead) {
  const limit = Temporal.Instant.from(at)
    .subtract({ seconds: SKEW_SECONDS })
    .toString({ fractionalSecondDigits: 3 });
  const newestFirst = statementsOf(trust, participant);
  return newestFirst
    .filter((_, index) => {
      const replaced = newestFirst[index - 1]?.issued;
      return replaced === undefined || limit < replaced;
    })
    .map(({ node }) => node.receiptKey)
    .find(({ id }) => id === key);
}

/** What was found to continue a feed, up to a head. */
export interface FeedGrowth {
  readonly entries: readonly VerifiedPublication[];
  readonly head: VerifiedFeedHead;
}

/**
 * Checks that publications continue what is known of a feed, all the way to a head that its
 * participant's node signed; taken whole or not at all. Codes: those of {@link verifyPublication}
 * and {@link verifyFeedHead}, `feed-other`, `feed-head-differs` (they do not lead to the head).
 */
export function extendFeed(known: FeedTip, given: GivenFeed, trust: TrustList): Result<FeedGrowth> {
  const steps = extendingFeed(known, given, trust);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** Publications as they were given, and the head that they are to lead to. */
export interface GivenFeed {
  readonly entries: readonly SignedPublication[];
  readonly head: SignedFeedHead;
}

/** {@link extendFeed} with a pause after each publication, for whoever has other work between. */
export function* extendingFeed(
  known: FeedTip,
  given: GivenFeed,
  trust: TrustList,
): Generator<void, Result<FeedGrowth>, void> {
  const { participant } = known;
  const head = verifyFeedHead(given.head, trust);
  if (!head.ok) return head;
  const { size, hash } = given.head.head;
  if (given.head.head.participant !== participant) {
    return no({ code: 'feed-other', params: { participant: given.head.head.participant } });
  }
  const entries: VerifiedPublication[] = [];
  let tip = known;
  for (const signed of given.entries) {
    const verified = verifyPublication(signed, tip, trust);
    if (!verified.ok) return verified;
    entries.push(verified.value);
    const { seq, at } = signed.publication;
    tip = { participant, size: seq, hash: verified.value.hash, at };
    yield;
  }
  if (tip.size !== size || tip.hash !== hash) {
    return no({ code: 'feed-head-differs', params: { participant, size } });
  }
  return ok({ entries, head: head.value });
}

/**
 * Checks that two heads prove that a participant shows different feeds to different readers: both
 * signed by its node, of one size, with different last publications. Codes: those of
 * {@link verifyFeedHead}, `feed-fork-none`.
 */
export function verifyFeedFork(
  [one, other]: FeedFork,
  trust: TrustList,
): Result<Verified<FeedFork>> {
  for (const signed of [one, other]) {
    const verified = verifyFeedHead(signed, trust);
    if (!verified.ok) return verified;
  }
  const { participant, size, hash } = one.head;
  const isFork =
    participant === other.head.participant && size === other.head.size && hash !== other.head.hash;
  if (!isFork) return no({ code: 'feed-fork-none', params: { participant } });
  return ok(markVerified([one, other]));
}

/** The bytes of a request for a feed. */
export const composeFeedRequest = (request: Omit<FeedRequest, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/feed-request', ...request });

/** Reads a request for a feed. Codes: of `parseStrictJson`, `json-not-canonical`, `schema`. */
export const readFeedRequest = (bytes: Uint8Array): Result<FeedRequest> =>
  readFormat<FeedRequest>(bytes, feedRequestSchema, FEED_REQUEST_LIMITS);

/** The bytes of an answer to a request for a feed. */
export const composeFeedAnswer = (answer: Omit<FeedAnswer, 'format'>): Uint8Array =>
  canonicalBytes({ format: 'comity/2/feed-answer', ...answer });

/** Reads an answer; nothing of it is believed yet. Codes: those of {@link readFeedRequest}. */
export const readFeedAnswer = (bytes: Uint8Array): Result<FeedAnswer> =>
  readFormat<FeedAnswer>(bytes, feedAnswerSchema, FEED_ANSWER_LIMITS);
