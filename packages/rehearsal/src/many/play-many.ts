import { assert, canonicalBytes, toBase64Url } from '@comity/base';
import { checkPublication, foldDirectory, type Publication } from '@comity/feed';
import { type Lane, LINK_START, type LinkHead, nextClaim } from '@comity/log';
import {
  acceptedReceipt,
  composeAct,
  composeBatchAnswer,
  composeHeartbeat,
  composeReceipts,
  extendFeed,
  feedStart,
  findEncryptionKey,
  frameBatch,
  keyStatementHash,
  openEnvelope,
  readBatch,
  readBatchAnswer,
  SAMPLE_TIME,
  sealBody,
  sealEnvelope,
  stateLinkHeads,
  type TrustList,
  verifyReceipt,
} from '@comity/wire';
import { seededBytes, seededNumber } from '../seeded-bytes.ts';
import { must, type SimulatedState, simulatedStates, trustOfAll } from './states.ts';

/** How large a network is simulated, and how much of its traffic. */
export interface ManyPlan {
  readonly states: number;
  readonly requests: number;
  readonly seed: string;
}

/** What came of it, counted. Sizes in bytes. */
export interface ManyCounts {
  readonly states: number;
  readonly acts: number;
  /** Pairs of States of which each has admitted the other, and those of them that have exchanged something. */
  readonly pairs: number;
  readonly pairsUsed: number;
  /** Logs of links: one for each direction and lane that something has crossed. */
  readonly logs: number;
  /** States that the busiest State, and one in the middle, exchange with. */
  readonly partnersMost: number;
  readonly partnersMedian: number;
  /** Of one act on the line: envelope with its frame, and the answer with its receipt. */
  readonly postBytes: number;
  readonly answerBytes: number;
  /** What one node keeps of all others: key statements, feeds, entries of the directory. */
  readonly statementBytes: number;
  readonly feedBytes: number;
  readonly entries: number;
  /** One question of a node whether another is there, with how far it has every feed. */
  readonly heartbeatBytes: number;
}

/** An exchange about one request: the request, that it came, three words on the way, and one in return. */
const ACTS = [
  ['request-submitted', 'out'],
  ['request-acknowledged', 'back'],
  ['message-sent', 'back'],
  ['message-sent', 'out'],
  ['preservation-confirmed', 'back'],
  ['message-sent', 'back'],
] as const;
/** Bytes of text in an act that do not compress, as in the bench of exchanges. */
const TEXT_BYTES = 2_250;
/** One request in so many is an emergency. */
const EMERGENCY_EVERY = 50;

/**
 * Plays a network of many States in memory: keys, trust, feeds, directory, envelopes, link logs, batches
 * and receipts are those of a node; what is left out is its database. The same plan gives the same counts.
 * A few States ask most, as in life: the n-th asks and is asked an n-th as often as the first.
 */
export function playMany({ states: count, requests, seed }: ManyPlan): ManyCounts {
  const bytes = seededBytes(`many/${seed}`);
  const states = simulatedStates(count);
  const trust = trustOfAll(states);
  const draw = drawing(count, bytes);
  const links = new Map<string, LinkHead>();
  const weights: Weight[] = [];
  for (let n = 0; n < requests; n += 1) {
    const from = draw(-1);
    const to = draw(from);
    const [asking, asked] = [states[from], states[to]];
    assert(asking !== undefined && asked !== undefined, 'both are there');
    const lane: Lane = n % EMERGENCY_EVERY === 0 ? 'emergency' : 'normal';
    const about = { trust, links, lane, bytes, caseId: `r${n + 1}.${asking.authority}` };
    for (const [seq, [kind, way]] of ACTS.entries()) {
      const [author, recipient] = way === 'out' ? [asking, asked] : [asked, asking];
      weights.push(exchangeOne({ ...about, kind, seq }, author, recipient));
    }
  }
  const partners = partnersOf(links);
  const most = [...partners.values()].map(({ size }) => size).sort((a, b) => b - a);
  return {
    states: count,
    acts: weights.length,
    pairs: (count * (count - 1)) / 2,
    pairsUsed: most.reduce((sum, size) => sum + size, 0) / 2,
    logs: links.size,
    partnersMost: most[0] ?? 0,
    partnersMedian: most[Math.floor(most.length / 2)] ?? 0,
    postBytes: meanOf(weights.map(({ post }) => post)),
    answerBytes: meanOf(weights.map(({ answer }) => answer)),
    ...keptOfOthers(states, trust),
    heartbeatBytes: heartbeatOf(states),
  };
}

/** Draws a State by its weight, and another than the one that asks. */
function drawing(count: number, bytes: (n: number) => Uint8Array): (not: number) => number {
  const shares = Array.from({ length: count }, (_, n) => Math.round(1_000_000 / (n + 1)));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const one = (): number => {
    let left = seededNumber(bytes, whole);
    return shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
  };
  return (not) => {
    const drawn = one();
    // Whoever would ask itself asks its neighbour.
    return drawn === not ? (drawn + 1) % count : drawn;
  };
}

interface Weight {
  readonly post: number;
  readonly answer: number;
}

interface About {
  readonly trust: TrustList;
  readonly links: Map<string, LinkHead>;
  readonly lane: Lane;
  readonly bytes: (n: number) => Uint8Array;
  readonly caseId: string;
  readonly kind: string;
  readonly seq: number;
}

/** One act from its author's keys to its verified receipt, by what a node does on either side. */
function exchangeOne(about: About, author: SimulatedState, to: SimulatedState): Weight {
  const { trust, links, lane, bytes, caseId, kind, seq } = about;
  const { participant, authority } = author;
  const composed = must(
    composeAct(
      {
        ...{ id: toBase64Url(bytes(16)), case: caseId, kind, version: 1 },
        ...{ parts: kind === 'message-sent' ? [] : ['p1'] },
        author: { participant, authority, role: 'duty-officer', officer: '0101' },
        to: { participant: to.participant, authority: to.authority },
        ...{ seq: seq + 1, prev: null, seen: {}, claimed: SAMPLE_TIME, zone: 'Etc/UTC' },
        law: { data: '2026.11', pinpoints: ['CETS185:29'] },
      },
      { content: { text: toBase64Url(bytes(TEXT_BYTES)) }, salt: bytes(32) },
      author.signing,
    ),
  );
  const dataKey = bytes(32);
  const body = sealBody(composed.act.header, composed.body, { dataKey, nonce: bytes(12) });
  const road = `${participant} ${to.participant} ${lane}`;
  const before = links.get(road) ?? LINK_START;
  const sealed = must(
    sealEnvelope(
      { act: composed.act, body, dataKey, link: nextClaim(lane, before) },
      {
        signing: author.signing,
        recipient: must(findEncryptionKey(trust, { ...composed.act.header.to, at: SAMPLE_TIME })),
      },
    ),
  );
  const batch = { from: participant, to: to.participant };
  const post = frameBatch({ ...batch, envelopes: [sealed.bytes], receipts: [] });
  const [arrived] = must(readBatch(post)).envelopes;
  assert(arrived !== undefined, 'it is in the batch');
  const opened = must(
    openEnvelope(arrived, {
      participant: to.participant,
      authorities: new Map([[to.authority, [to.encryption]]]),
      ...{ trust, linkHead: () => before, at: SAMPLE_TIME },
    }),
  );
  const receipts = composeReceipts([acceptedReceipt(opened, SAMPLE_TIME, true)], {
    ...{ participant: to.participant, key: to.receipts, at: SAMPLE_TIME },
  });
  const answer = composeBatchAnswer(receipts, opened.head);
  for (const receipt of must(readBatchAnswer(answer)).receipts) must(verifyReceipt(receipt, trust));
  assert(opened.head.hash === sealed.head.hash, 'both ends of a link stand at one head');
  links.set(road, sealed.head);
  return { post: post.length, answer: answer.length };
}

/** Who has exchanged something with whom. */
function partnersOf(links: ReadonlyMap<string, LinkHead>): ReadonlyMap<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const road of links.keys()) {
    const [from = '', to = ''] = road.split(' ');
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = partners.get(one) ?? new Set();
      partners.set(one, known.add(other));
    }
  }
  return partners;
}

const meanOf = (sizes: readonly number[]): number =>
  sizes.length === 0 ? 0 : Math.round(sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
const weightOf = (value: object): number => canonicalBytes(value as never).length;

/** What a node has of the others once it has followed every feed: each is verified as a node does. */
function keptOfOthers(states: readonly SimulatedState[], trust: TrustList) {
  const [, ...others] = states;
  const published: Publication[] = [];
  for (const { participant, entries, head } of others) {
    const grown = must(extendFeed(feedStart(participant), { entries: [...entries], head }, trust));
    for (const { publication } of entries) {
      const { seq, kind, version, content, at, author } = publication;
      must(checkPublication(participant, { kind, content }));
      published.push({ participant, seq, kind, version, content, at, by: author });
    }
    assert(grown.entries.length === entries.length, 'the feed is taken whole');
  }
  return {
    statementBytes: others.reduce((sum, { statement }) => sum + weightOf(statement), 0),
    feedBytes: others.reduce((sum, { entries, head }) => sum + weightOf([...entries, head]), 0),
    entries: foldDirectory(published).entries.length,
  };
}

/** The question of the first State to the second. */
function heartbeatOf(states: readonly SimulatedState[]): number {
  const [one, other] = states;
  if (one === undefined || other === undefined) return 0;
  const start = { normal: LINK_START, emergency: LINK_START };
  const { participant: by, head, receipts, statement } = one;
  const between = { by, to: other.participant, at: SAMPLE_TIME, anchor: null };
  return composeHeartbeat({
    ...{ from: by, to: other.participant },
    heads: stateLinkHeads({ ...between, sent: start, taken: start }, receipts),
    feeds: {
      own: head,
      known: states.slice(1).map(({ tip }) => ({
        ...{ participant: tip.participant, size: tip.size, hash: tip.hash ?? '' },
      })),
      forks: [],
    },
    keys: { version: statement.statement.version, hash: keyStatementHash(statement.statement) },
  }).length;
}
