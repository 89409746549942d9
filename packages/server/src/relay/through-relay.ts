import { toBase64Url } from '@comity/base';

import {
  CONSIGNMENT_BYTES_MAX,
  CONTENT_BYTES_MAX,
  composeRelayQuestion,
  findNodeKey,
  frameBatch,
  openConsignment,
  packConsignment,
  RELAY_LIMITS,
  type RelayAnswer,
  readBatchAnswer,
  readRelayAnswer,
  sealConsignment,
  unpackConsignment,
  verifyConsignment,
  verifyRelayEvidence,
} from '@comity/wire';
import { judge, type Verdict } from '../exchange/accept-receipts.ts';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { demandLease, type KeptLease } from '../exchange/lease.ts';
import {
  CONSIGNMENTS_PATH,
  type PostAnswer,
  postBatch,
  RELAY_EVIDENCE_PATH,
} from '../exchange/post-batch.ts';
import type { Cargo } from '../exchange/seal-batch.ts';
import type { RelayParts } from './carry.ts';
import { relaysFor } from './choose-relay.ts';
import { daysAfter } from './days-after.ts';
import {
  type GivenRow,
  type GivenWhat,
  givenOf,
  keepGiven,
  noteAnswered,
  noteEvidence,
  noteNoEvidence,
} from './given-rows.ts';
import { RELAY_SETTINGS } from './relay-bounds.ts';

const TIMEOUT_MS = 30_000;
/** Bytes of envelopes in one consignment: leaves room for the frame. */
const ENVELOPES_BYTES_MAX = CONTENT_BYTES_MAX - 131_072;
/** A relay that refused, or threw away, is tried again after so long. */
const AGAIN_MS = 600_000;
/** For so many days a relay may keep what it is given, if it bears it. */
const KEPT_DAYS = 3;
/** Refusals at the door of a relay: we are not let in, and coming again does not help. */
const NOT_LET_IN: ReadonlySet<number> = new Set([401, 403, 421]);

/** What came of a batch that could not be given directly. */
export type Carried =
  /** The recipient's own receipts, which a relay has brought. */
  | { readonly verdict: Verdict; readonly cargo: Cargo }
  /** It is at a relay. */
  | 'carried'
  /** No relay may be used, or none took it. */
  | 'not-carried';

/**
 * Gives what cannot be given directly to a relay that its recipient names, or asks what became of it.
 * The same envelopes as on the direct line, and a verdict only from the recipient's own receipts: what
 * a relay says is kept and shown, and ends nothing.
 *
 * @throws LeaseLost
 */
export async function throughRelay(
  parts: ExchangeParts,
  relays: RelayParts,
  { cargo, lease }: { readonly cargo: Cargo; readonly lease: KeptLease },
): Promise<Carried> {
  const { peer, lane } = cargo.link;
  if (!isTime(parts, cargo)) return 'not-carried';
  const part = fitting(cargo);
  const envelopes = part.flight.map(({ envelope_hash }) => envelope_hash);
  const what: GivenWhat = { peer, lane, envelopes };
  const given = await parts.store.lookAsWorker((tx) => givenOf(tx, what));
  const row = given.find(isOpen) ?? (await choose(parts, relays, { part, what, given }));
  if (row === undefined) return 'not-carried';
  await lease.demand();
  const posted = row.event === 'given' ? await give(parts, row, part) : await question(parts, row);
  if (posted === undefined || posted.status !== 200) return noAnswer(parts, row, posted);
  const read = readRelayAnswer(posted.body);
  const us = parts.keyring.participant;
  const trust = parts.trust.current();
  const proven = read.ok
    ? verifyRelayEvidence(read.value.signed, { by: row.relay, to: us, id: row.id, trust })
    : read;
  if (!read.ok || !proven.ok) return noAnswer(parts, row, undefined);
  const verdict = verdictOf(parts, { answer: read.value, row, part });
  const { evidence } = read.value.signed;
  await parts.store.asWorker(async (tx) => {
    noteEvidence(tx, row.id, evidence, parts.world.now());
    if (verdict !== undefined) noteAnswered(tx, row.id);
  });
  if (verdict !== undefined) return { verdict, cargo: part };
  const isThere = evidence.event === 'taken' || evidence.event === 'handed-over';
  return isThere ? 'carried' : 'not-carried';
}

const isOpen = ({ event }: GivenRow): boolean =>
  event === 'given' || event === 'taken' || event === 'handed-over';

/** Whether the direct line has failed for as long as the State wants it to be tried alone. */
function isTime(parts: ExchangeParts, { link }: Cargo): boolean {
  if (link.failingSince === null) return false;
  const { after } = parts.relays ?? RELAY_SETTINGS;
  const from = Temporal.Instant.from(link.failingSince).add({ seconds: after[link.lane] });
  return Temporal.Instant.compare(from, parts.world.now()) <= 0;
}

/** As many of the first envelopes as one consignment holds. */
function fitting(cargo: Cargo): Cargo {
  let size = 0;
  const end = cargo.flight.findIndex(({ envelope }) => {
    size += envelope.length + 1;
    return size > ENVELOPES_BYTES_MAX;
  });
  return end < 0 ? cargo : { ...cargo, flight: cargo.flight.slice(0, Math.max(1, end)) };
}

/** The next relay that may be used, kept before anything leaves; undefined where there is none. */
async function choose(
  parts: ExchangeParts,
  relays: RelayParts,
  {
    part,
    what,
    given,
  }: {
    readonly part: Cargo;
    readonly what: GivenWhat;
    readonly given: readonly GivenRow[];
  },
): Promise<GivenRow | undefined> {
  const at = parts.world.now();
  const named = await relaysFor(
    parts,
    relays,
    part.flight.map(({ envelope }) => envelope),
  );
  const now = Temporal.Instant.from(at).epochMilliseconds;
  const recent = given.filter(({ given_at }) => now - given_at.getTime() < AGAIN_MS);
  const relay = named.find((name) => recent.every((one) => one.relay !== name));
  if (relay === undefined) return undefined;
  const id = toBase64Url(parts.world.randomBytes(16));
  await parts.store.asWorker(async (tx) => {
    await demandLease(tx, part.link);
    keepGiven(tx, what, { id, relay, at });
  });
  const { peer, lane } = what;
  parts.world.log({ level: 'warn', what: 'given-to-relay', peer, lane, relay });
  return { id, relay, given_at: new Date(now), event: 'given' };
}

async function give(
  parts: ExchangeParts,
  { id, relay }: GivenRow,
  part: Cargo,
): Promise<PostAnswer | undefined> {
  const { keyring, world, trust } = parts;
  const { peer, lane } = part.link;
  const at = world.now();
  const us = keyring.participant;
  const recipient = findNodeKey(trust.current(), { participant: peer, at });
  if (!recipient.ok) return undefined;
  const until = daysAfter(at, KEPT_DAYS);
  const batch = frameBatch({
    ...{ from: us, to: peer, receipts: part.earlier },
    envelopes: part.flight.map(({ envelope }) => envelope),
  });
  const sealed = sealConsignment(
    { holds: 'batch', id, from: us, to: peer, relay, lane, at, until },
    batch,
    { signing: keyring.node.receipt, recipient: recipient.value },
  );
  if (!sealed.ok) {
    world.log({ level: 'error', what: 'not-given-to-relay', peer, code: sealed.error.code });
    return undefined;
  }
  return post(parts, { relay, lane, path: CONSIGNMENTS_PATH, body: packConsignment(sealed.value) });
}

const question = (parts: ExchangeParts, { id, relay }: GivenRow): Promise<PostAnswer | undefined> =>
  post(parts, {
    relay,
    lane: 'emergency',
    path: RELAY_EVIDENCE_PATH,
    body: composeRelayQuestion({ from: parts.keyring.participant, to: relay, id }),
  });

async function post(
  parts: ExchangeParts,
  {
    relay,
    lane,
    path,
    body,
  }: {
    readonly relay: string;
    readonly lane: Cargo['link']['lane'];
    readonly path: typeof CONSIGNMENTS_PATH | typeof RELAY_EVIDENCE_PATH;
    readonly body: Uint8Array;
  },
): Promise<PostAnswer | undefined> {
  const origin = originOf(parts, relay);
  if (origin === undefined) return undefined;
  try {
    return await postBatch(parts, {
      ...{ peer: relay, origin, path, lane, body },
      timeoutMs: TIMEOUT_MS,
      bytesMax: RELAY_LIMITS.bytesMax + 1 + CONSIGNMENT_BYTES_MAX,
    });
  } catch {
    return undefined;
  }
}

async function noAnswer(
  parts: ExchangeParts,
  row: GivenRow,
  posted: PostAnswer | undefined,
): Promise<Carried> {
  const isRefused = posted !== undefined && NOT_LET_IN.has(posted.status);
  const { id, event } = row;
  await parts.store.asWorker(async (tx) =>
    noteNoEvidence(
      tx,
      { id, event: isRefused ? 'refused' : event },
      isRefused ? 'relay-not-let-in' : 'relay-silent',
    ),
  );
  return isRefused || event === 'given' ? 'not-carried' : 'carried';
}

/** What the recipient's own receipts say, where a relay has brought them and they are whole. */
function verdictOf(
  parts: ExchangeParts,
  {
    answer: { answer },
    row,
    part,
  }: {
    readonly answer: RelayAnswer;
    readonly row: GivenRow;
    readonly part: Cargo;
  },
): Verdict | undefined {
  if (answer.length === 0) return undefined;
  const { keyring, trust, world } = parts;
  const { peer, lane } = part.link;
  const unfit = (code: string): undefined => {
    world.log({ level: 'error', what: 'relay-brought-no-receipts', relay: row.relay, peer, code });
    return undefined;
  };
  const packed = unpackConsignment(answer);
  if (!packed.ok) return unfit(packed.error.code);
  const verified = verifyConsignment(packed.value, {
    trust: trust.current(),
    now: world.now(),
    expected: {
      ...{ holds: 'answer', id: row.id, from: peer, to: keyring.participant },
      ...{ relay: row.relay, lane },
    },
  });
  if (!verified.ok) return unfit(verified.error.code);
  const keys = keyring.authorities.flatMap((id) => keyring.authority(id).encryption);
  const opened = openConsignment(verified.value, keys);
  if (!opened.ok) return unfit(opened.error.code);
  const read = readBatchAnswer(opened.value);
  if (!read.ok) return unfit(read.error.code);
  const verdict = judge(part, read.value.receipts, trust.current());
  if (!verdict.ok) return unfit(verdict.error.code);
  return verdict.value;
}
