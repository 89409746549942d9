// A second verifier of feeds. It was written from the pages of this folder, shares no code with the
// packages, and is compared with the first one on every vector.

import { checkHead, checkPublication } from './formats.js';
import { canonical, forPurpose, hashFor, shifted, signed, signedTwice } from './proofs.js';

const refused = (code) => ({ verdict: code });

/** The statements of a participant, newest first. */
const statementsOf = (known, participant) => (known.get(participant) ?? []).toReversed();

function authorKey(known, { participant, author, signingKey, at }) {
  const keys = statementsOf(known, participant)
    .flatMap(({ authorities }) => authorities)
    .filter(({ id }) => id === author.authority)
    .flatMap(({ signing }) => signing);
  return keys.find(
    ({ id, from, to }) => id === signingKey && from <= at && (to === undefined || at < to),
  )?.ed25519;
}

function headFlaw({ head, signatures }, known) {
  const statements = statementsOf(known, head.participant);
  const key = statements
    .filter((_, index) => index === 0 || shifted(head.at, -120) < statements[index - 1].issued)
    .map(({ node }) => node.receiptKey)
    .find(({ id }) => id === head.key);
  if (key === undefined) return 'feed-head-key';
  return signedTwice(key, forPurpose('feed-head', head), signatures)
    ? undefined
    : 'feed-head-signature';
}

function entryFlaw({ publication, signature }, tip, known) {
  if (publication.participant !== tip.participant) return 'feed-other';
  if (publication.seq !== tip.size + 1) return 'feed-place';
  if (publication.prev !== tip.hash) return 'feed-chain';
  if (tip.at !== null && publication.at < tip.at) return 'feed-time';
  if (!publication.author.authority.startsWith(`${publication.participant}.`)) {
    return 'publication-author';
  }
  const key = authorKey(known, publication);
  if (key === undefined) return 'publication-key';
  return signed('ed25519', key, forPurpose('publication', publication), signature)
    ? undefined
    : 'publication-signature';
}

function hasForm(check, value) {
  try {
    check(value, '');
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether publications lead from what is known of a feed to a head, or two heads prove a fork.
 *
 * @param given `known` (size, hash and time of what is known), `entries`, `head`, or `head` and `other`
 * @param known statements whose roots the reader compared, by participant, oldest first
 */
export function verifyFeed(given, known) {
  const heads = given.other === undefined ? [given.head] : [given.head, given.other];
  const isFormed =
    heads.every((head) => hasForm(checkHead, head)) &&
    (given.entries ?? []).every(
      (entry) =>
        hasForm(checkPublication, entry) &&
        Buffer.byteLength(canonical(entry.publication)) <= 65536,
    );
  if (!isFormed) return refused('schema');
  for (const head of heads) {
    const flaw = headFlaw(head, known);
    if (flaw !== undefined) return refused(flaw);
  }
  const [{ head }] = heads;
  if (given.other !== undefined) {
    const { participant, size, hash } = given.other.head;
    const isFork = participant === head.participant && size === head.size && hash !== head.hash;
    return refused(isFork ? 'fork' : 'feed-fork-none');
  }
  let tip = given.known ?? { participant: 'USA', size: 0, hash: null, at: null };
  if (head.participant !== tip.participant) return refused('feed-other');
  for (const entry of given.entries) {
    const flaw = entryFlaw(entry, tip, known);
    if (flaw !== undefined) return refused(flaw);
    const { participant, seq, at } = entry.publication;
    tip = { participant, size: seq, hash: hashFor('publication', entry.publication), at };
  }
  return refused(
    tip.size === head.size && tip.hash === head.hash ? 'extended' : 'feed-head-differs',
  );
}
