import { toBase64Url } from '@comity/base';
import { type Lane, type LinkClaim, type LinkHead, nextClaim } from '@comity/log';
import {
  BATCH_ENVELOPES_MAX,
  findEncryptionKey,
  type SealedEnvelope,
  type SignedAct,
  type StoredReceipt,
  sealEnvelope,
} from '@comity/wire';
import type { EmergencyFirst } from '../emergency-first.ts';
import { DamagedRow } from '../keys/index.ts';
import { noteDamage } from '../quarantine/note-damage.ts';
import { packed, scopeTo, type Tx, unpacked } from '../store/index.ts';
import { nextEpoch } from '../sync/line.ts';
import { earlierReceipts } from './earlier-receipts.ts';
import type { ExchangeParts } from './exchange.ts';
import { type Lease, leaseEnd } from './lease.ts';
import { IS_DEAD } from './living.ts';
import { ownJson } from './own-json.ts';

/** One sealed envelope on its way: position and bytes stay the same until its receipt comes. */
export interface InFlight {
  readonly id: number;
  readonly authority: string;
  readonly case_id: string;
  readonly act_id: string;
  /** It was sent before, to a peer that has lost it. */
  readonly again: boolean;
  readonly epoch: number;
  readonly seq: number;
  readonly prev: string | null;
  readonly link_hash: string;
  readonly envelope_hash: string;
  readonly envelope: Uint8Array;
}

/** The state of a lane of a link at the sender. */
export interface OutLink extends Lease {
  /** The newest entry that the peer has receipted. */
  readonly head: LinkHead;
  /** The next envelope begins a new epoch. */
  readonly raised: boolean;
  readonly state: 'up' | 'down' | 'unknown';
  readonly attempts: number;
  /** Since when nothing is taken that is given directly, RFC 3339; null while the line works. */
  readonly failingSince: string | null;
}

/** What one POST carries. */
export interface Cargo {
  readonly link: OutLink;
  readonly flight: readonly InFlight[];
  /** Receipts that the peer gave for acts that it has lost since. */
  readonly earlier: readonly StoredReceipt[];
}

/** Half of what a batch may hold: leaves room for earlier receipts, and keeps emergencies short. */
const ENVELOPES_MAX = BATCH_ENVELOPES_MAX / 2;
/** Envelopes that are sealed at a stretch, some milliseconds. */
const AT_A_STRETCH = 8;
/** Bytes of envelopes in one POST: leaves room for the frame under the 8 MiB of a batch. */
const BYTES_MAX = 6 * 1_048_576;

const TAKE_LINK = `update links set holder = $2, held_until = $4, fence = fence + 1
  where peer = $1 and lane = $5 and direction = 'out' and not is_suspended($1)
    -- A lease from beyond its own length was taken by a clock that was wrong.
    and (holder is null or holder = $2 or held_until < $3 or held_until > $4 or ${IS_DEAD})
    and (not whole
      or exists (select 1 from outbox o where o.peer = $1 and o.lane = $5)
        -- The peer may have asked us to wait with all but emergencies.
        and (lane = 'emergency' or held_back_until is null or held_back_until <= $3))
  returning fence, epoch, seq, head, raised, state, attempts, failing_since, not whole as lost`;
const FLIGHT = `select id, authority, case_id, act_id, again, epoch, seq, prev, link_hash,
    envelope_hash, envelope
  from outbox where peer = $1 and lane = $2 and envelope is not null order by epoch, seq limit $3`;
/** A case with a damaged row waits by itself; the others pass it. */
const WAITING = `select id, authority, case_id, act_id, again from outbox o
  where peer = $1 and lane = $2 and envelope is null and not exists (select from quarantine q
    where q.authority = o.authority and q.case_id = o.case_id and q.mended_at is null)
  order by rank, again desc, id limit $3`;
const HELD_BACK = `select 1 from links
  where peer = $1 and lane = $2 and direction = 'out' and held_back_until > $3`;
const CONTENT = `select a.id, a.sealed, b.nonce, b.ciphertext, k.wrapped from acts a
  join bodies b on b.authority = a.authority and b.act_id = a.id
  join body_keys k on k.authority = a.authority and k.act_id = a.id
  where a.authority = $1 and a.id = any($2::text[])`;
const FORGET = 'delete from outbox where id = $1';
const SEAL = `update outbox o set epoch = s.epoch, seq = s.seq, prev = s.prev,
    link_hash = s.link_hash, envelope_hash = s.envelope_hash,
    envelope = ${unpacked('$7', 's.start', 's.size')}
  from unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::text[], $5::text[], $6::text[],
    $8::integer[], $9::integer[])
    s (id, epoch, seq, prev, link_hash, envelope_hash, start, size)
  where o.id = s.id`;

/**
 * Takes a lane of the link to a peer and fixes what is sent next: what is on its way already, or
 * else a new batch of what waits, the most urgent first. Positions in the lane's log are given here,
 * under the lock of its row and not when an act is queued: so officers never wait for one another.
 *
 * @returns `idle` when nothing waits or the peer wants nothing of it yet, `held` while another process of this node sends, `lost` when first something has to be taken back from the peer
 */
export async function takeCargo(
  parts: ExchangeParts,
  tx: Tx,
  who: {
    readonly peer: string;
    readonly lane: Lane;
    readonly holder: string;
    readonly first: EmergencyFirst;
  },
): Promise<Cargo | 'idle' | 'held' | { readonly lost: Lease }> {
  const { peer, lane, holder, first } = who;
  const now = parts.world.now();
  const until = leaseEnd(now);
  const [[row], flight, waiting] = await Promise.all([
    tx.query<TakenLink>(TAKE_LINK, [peer, holder, now, until, lane]),
    tx.query<InFlight>(FLIGHT, [peer, lane, ENVELOPES_MAX]),
    tx.query<Waiting>(WAITING, [peer, lane, ENVELOPES_MAX]),
  ]);
  if (row === undefined) {
    if (flight.length + waiting.length === 0) return 'idle';
    const [hold] = await tx.query(HELD_BACK, [peer, lane, now]);
    return hold === undefined || lane === 'emergency' ? 'held' : 'idle';
  }
  const { fence } = row;
  if (row.lost) return { lost: { peer, lane, fence, until } };
  const head = { epoch: row.epoch, seq: row.seq, hash: row.head };
  const { raised, state, attempts } = row;
  const failingSince = row.failing_since?.toISOString() ?? null;
  const link = { peer, lane, fence, until, head, raised, state, attempts, failingSince };
  const going =
    flight.length > 0 ? flight : await sealWaiting(parts, tx, { link, waiting, now, first });
  const earlier = await earlierReceipts(tx, {
    peer,
    direction: 'received',
    actIds: going.filter(({ again }) => again).map(({ act_id }) => act_id),
    envelopes: [],
  });
  return { link, flight: going, earlier };
}

interface TakenLink extends Omit<OutLink, 'peer' | 'lane' | 'head' | 'until' | 'failingSince'> {
  readonly failing_since: Date | null;
  readonly epoch: number;
  readonly seq: number;
  readonly head: string | null;
  /** The peer may have what we have not. */
  readonly lost: boolean;
}

interface Waiting {
  readonly id: number;
  readonly authority: string;
  readonly case_id: string;
  readonly act_id: string;
  readonly again: boolean;
}

interface ContentRow {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly nonce: Uint8Array;
  readonly ciphertext: Uint8Array;
  readonly wrapped: Uint8Array;
}

interface ToSeal {
  readonly link: OutLink;
  readonly waiting: readonly Waiting[];
  readonly now: string;
  readonly first: EmergencyFirst;
}

async function sealWaiting(
  parts: ExchangeParts,
  tx: Tx,
  what: ToSeal,
): Promise<readonly InFlight[]> {
  if (what.waiting.length === 0) return [];
  const contents = await readContents(tx, what.waiting);
  const flight: InFlight[] = [];
  const { peer, lane, raised } = what.link;
  let { head } = what.link;
  const epoch = raised ? await nextEpoch(tx, { peer, lane }, head) : head.epoch;
  let size = 0;
  // What follows an act that cannot leave now waits behind it: a case keeps its order.
  const blocked = new Set<string>();
  const isBulk = lane === 'normal';
  for (const [n, row] of what.waiting.entries()) {
    if (isBulk && n > 0 && n % AT_A_STRETCH === 0) await what.first.giveWay('holding');
    const name = `${row.authority} ${row.case_id}`;
    if (blocked.has(name)) continue;
    const content = contents.get(`${row.authority} ${row.act_id}`);
    if (content === undefined && row.again) {
      // Its text was erased since it was sent for the first time: there is nothing left to send.
      tx.later(FORGET, [row.id]);
      parts.world.log({ level: 'error', what: 'act-not-sent-again', act: row.act_id });
      continue;
    }
    const link = nextClaim(lane, head, epoch);
    const sealed = content && sealWhole(parts, tx, { row, content, link, now: what.now });
    if (sealed === undefined) {
      blocked.add(name);
      parts.world.log({ level: 'error', what: 'act-not-sealed', act: row.act_id });
      continue;
    }
    size += sealed.bytes.length;
    if (size > BYTES_MAX && flight.length > 0) break;
    flight.push({
      ...row,
      epoch: sealed.entry.epoch,
      seq: sealed.entry.seq,
      prev: sealed.entry.prev,
      link_hash: sealed.head.hash ?? '',
      envelope_hash: sealed.hash,
      envelope: sealed.bytes,
    });
    head = sealed.head;
  }
  const of = <T>(pick: (each: InFlight) => T): T[] => flight.map(pick);
  tx.later(SEAL, [
    of(({ id }) => id),
    of(({ epoch }) => epoch),
    of(({ seq }) => seq),
    of(({ prev }) => prev),
    of(({ link_hash }) => link_hash),
    of(({ envelope_hash }) => envelope_hash),
    ...packed(of(({ envelope }) => envelope)),
  ]);
  return flight;
}

async function readContents(
  tx: Tx,
  waiting: readonly Waiting[],
): Promise<ReadonlyMap<string, ContentRow>> {
  const contents = new Map<string, ContentRow>();
  const groups = Map.groupBy(waiting, ({ authority }) => authority);
  await Promise.all(
    [...groups].map(async ([authority, rows]) => {
      // Sent together, in this order: the scope is the right one when the rows are read.
      scopeTo(tx, authority);
      const found = await tx.query<ContentRow>(CONTENT, [
        authority,
        rows.map(({ act_id }) => act_id),
      ]);
      for (const row of found) contents.set(`${authority} ${row.id}`, row);
    }),
  );
  return contents;
}

interface OneToSeal {
  readonly row: Waiting;
  readonly content: ContentRow;
  readonly link: LinkClaim;
  readonly now: string;
}

/** @returns undefined where the act's rows are damaged: it is named, and nothing else waits for it */
function sealWhole(parts: ExchangeParts, tx: Tx, one: OneToSeal): SealedEnvelope | undefined {
  try {
    return sealOne(parts, one);
  } catch (cause) {
    if (!(cause instanceof DamagedRow)) throw cause;
    const { authority, case_id: caseId, act_id: subject } = one.row;
    noteDamage(parts, tx, { authority, caseId, part: 'act', subject, peer: null });
    return undefined;
  }
}

/** @returns undefined, and says so in the log, while the recipient has no key to write to */
function sealOne(parts: ExchangeParts, one: OneToSeal): SealedEnvelope | undefined {
  const { keyring, trust, world } = parts;
  const { row, content, link, now } = one;
  const opened = keyring.openAtRest(row.authority, content.sealed, `acts/sealed/${row.act_id}`);
  const act = ownJson(opened) as SignedAct;
  const recipient = findEncryptionKey(trust.current(), { ...act.header.to, at: now });
  const sealed = recipient.ok
    ? sealEnvelope(
        {
          act,
          body: { nonce: toBase64Url(content.nonce), ciphertext: toBase64Url(content.ciphertext) },
          dataKey: keyring.openAtRest(
            row.authority,
            content.wrapped,
            `body_keys/wrapped/${row.act_id}`,
          ),
          link,
        },
        { signing: keyring.authority(row.authority).signing, recipient: recipient.value },
      )
    : recipient;
  if (!sealed.ok) world.log({ level: 'error', what: 'no-way-to-seal', code: sealed.error.code });
  return sealed.ok ? sealed.value : undefined;
}
