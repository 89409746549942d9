import { type Fault, type JsonObject, no, ok, type Result } from '@comity/base';
import { checkPublication } from '@comity/feed';
import {
  composePublication,
  extendFeed,
  publicationHash,
  type SignedFeedHead,
  stateFeedHead,
} from '@comity/wire';
import type { ExchangeParts } from '../exchange/exchange.ts';
import type { Tx } from '../store/index.ts';
import { entriesAfter, headAt, insertEntries, keepHead, lockFeed, readTip } from './feed-rows.ts';

type Parts = Pick<ExchangeParts, 'keyring' | 'trust' | 'world'>;

/** What is to be published, and who answers for it. */
export interface ToPublish {
  readonly authority: string;
  readonly officer: { readonly role: string; readonly number: string };
  readonly kind: string;
  readonly content: JsonObject;
}

/** Peers that have not said since the last restore how far they know our feed. */
export const waitsFor = async (tx: Pick<Tx, 'query'>): Promise<readonly string[]> =>
  (await tx.query<{ peer: string }>('select peer from feed_waits order by peer')).map(
    ({ peer }) => peer,
  );

/**
 * Signs a publication as the next of our feed, with the head that leads to it. After a restore
 * nothing is published before every peer has said how far it knows our feed: a number that was given
 * is never given again. Codes: of `checkPublication`, `feed-not-whole`.
 */
export async function publish(
  tx: Tx,
  parts: Parts,
  { authority, officer, kind, content }: ToPublish,
): Promise<Result<{ readonly hash: string; readonly seq: number }, readonly Fault[]>> {
  const { keyring, trust, world } = parts;
  const { participant } = keyring;
  const checked = checkPublication(participant, { kind, content });
  if (!checked.ok) return checked;
  lockFeed(tx, participant);
  const waits = await waitsFor(tx);
  const [first] = waits;
  if (first !== undefined) {
    return no([{ code: 'feed-not-whole', params: { peer: first, n: waits.length } }]);
  }
  const tip = await readTip(tx, participant);
  const now = world.now();
  const at = tip.at !== null && tip.at > now ? tip.at : now;
  const signed = composePublication(
    {
      ...{ participant, seq: tip.size + 1, prev: tip.hash, kind, version: 1, at, content },
      author: { authority, role: officer.role, officer: officer.number },
    },
    keyring.authority(authority).signing,
  );
  if (!signed.ok) return no([signed.error]);
  const { publication } = signed.value;
  const grownTo = { participant, size: publication.seq, hash: publicationHash(publication) };
  const head = stateFeedHead(grownTo, at, keyring.node.receipt);
  const grown = extendFeed(tip, { entries: [signed.value], head }, trust.current());
  if (!grown.ok) return no([grown.error]);
  insertEntries(tx, grown.value.entries, now);
  keepHead(tx, head);
  return ok({ hash: head.head.hash ?? '', seq: head.head.size });
}

/**
 * The signed head of our own feed; null while something of it may be missing here, or where its last
 * publication is not what its row says.
 */
export async function ownHead(tx: Tx, parts: Parts): Promise<SignedFeedHead | null> {
  const { keyring, world } = parts;
  const { participant } = keyring;
  if ((await waitsFor(tx)).length > 0) return null;
  const tip = await readTip(tx, participant);
  if (tip.size > 0) {
    const [last] = await entriesAfter(tx, { participant, after: tip.size - 1, max: 1 });
    if (last === undefined || publicationHash(last.publication) !== tip.hash) {
      world.log({ level: 'error', what: 'feed-damaged', participant });
      return null;
    }
  }
  const kept = await headAt(tx, tip);
  if (kept !== undefined && kept.head.hash === tip.hash) return kept;
  const signed = stateFeedHead(tip, world.now(), keyring.node.receipt);
  keepHead(tx, signed);
  return signed;
}

/** After a restore: who has to say how far it knows our feed before we publish again. */
export const waitForAll = (tx: Tx): void =>
  tx.later(`insert into feed_waits (peer) select distinct peer from links on conflict do nothing`);

/** A peer has said how far it knows our feed, and nothing that it knows is missing here. */
export const endWait = (tx: Tx, peer: string): void =>
  tx.later('delete from feed_waits where peer = $1', [peer]);
