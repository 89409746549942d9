import {
  CARRIED_ANSWER_BYTES_MAX,
  composeRelayQuestion,
  findNodeKey,
  frameBatch,
  packConsignment,
  RELAY_LIMITS,
  type RelayAnswer,
  readRelayAnswer,
  sealConsignment,
  verifyRelayEvidence,
} from '@comity/wire';
import { originOf } from '../exchange/address.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import {
  CONSIGNMENTS_PATH,
  type PostAnswer,
  postBatch,
  RELAY_EVIDENCE_PATH,
} from '../exchange/post-batch.ts';
import type { Cargo } from '../exchange/seal-batch.ts';
import { daysAfter } from './days-after.ts';
import type { GivenRow } from './given-rows.ts';

/** A relay that is there answers within this, and a second for each hundred thousand bytes. */
const TIMEOUT_MS = 10_000;
/** For so many days a relay may keep what it is given, if it bears it. */
const KEPT_DAYS = 3;
/** Refusals at the door of a relay. Nobody has signed them, so nothing follows but what is shown. */
const NOT_LET_IN: ReadonlySet<number> = new Set([401, 403, 421]);

/** What a relay has said, proven to be its own word; or why there is none. */
export type RelaySaid = RelayAnswer | { readonly silence: 'relay-silent' | 'relay-not-let-in' };

/** Gives a batch to a relay, sealed to its recipient; under the same id as often as it takes. */
export async function giveToRelay(
  parts: ExchangeParts,
  { id, relay }: Pick<GivenRow, 'id' | 'relay'>,
  { link, flight, earlier }: Cargo,
): Promise<RelaySaid> {
  const { keyring, world, trust } = parts;
  const { peer, lane } = link;
  const at = world.now();
  const us = keyring.participant;
  const recipient = findNodeKey(trust.current(), { participant: peer, at });
  const batch = frameBatch({
    ...{ from: us, to: peer, receipts: earlier },
    envelopes: flight.map(({ envelope }) => envelope),
  });
  const sealed = recipient.ok
    ? sealConsignment(
        {
          ...{ holds: 'batch', id, from: us, to: peer, relay, lane, at },
          until: daysAfter(at, KEPT_DAYS),
        },
        batch,
        { signing: keyring.node.receipt, recipient: recipient.value },
      )
    : recipient;
  if (!sealed.ok) {
    world.log({ level: 'error', what: 'not-given-to-relay', peer, code: sealed.error.code });
    return { silence: 'relay-silent' };
  }
  const body = packConsignment(sealed.value);
  return heard(parts, { id, relay }, await post(parts, { relay, lane, body }));
}

/** Asks a relay what has become of what it was given. */
export async function askRelay(
  parts: ExchangeParts,
  { id, relay }: Pick<GivenRow, 'id' | 'relay'>,
): Promise<RelaySaid> {
  const body = composeRelayQuestion({ from: parts.keyring.participant, to: relay, id });
  const posted = await post(parts, { relay, lane: 'emergency', path: RELAY_EVIDENCE_PATH, body });
  return heard(parts, { id, relay }, posted);
}

async function post(
  parts: ExchangeParts,
  what: {
    readonly relay: string;
    readonly lane: Cargo['link']['lane'];
    readonly path?: typeof RELAY_EVIDENCE_PATH;
    readonly body: Uint8Array;
  },
): Promise<PostAnswer | undefined> {
  const { relay, lane, path = CONSIGNMENTS_PATH, body } = what;
  const origin = originOf(parts, relay);
  if (origin === undefined) return undefined;
  return postBatch(parts, {
    ...{ peer: relay, origin, path, lane, body },
    timeoutMs: TIMEOUT_MS + Math.ceil(body.length / 100),
    bytesMax: RELAY_LIMITS.bytesMax + 1 + CARRIED_ANSWER_BYTES_MAX,
  }).catch(() => undefined);
}

function heard(
  { keyring, trust, world }: ExchangeParts,
  { id, relay }: Pick<GivenRow, 'id' | 'relay'>,
  posted: PostAnswer | undefined,
): RelaySaid {
  if (posted === undefined) return { silence: 'relay-silent' };
  if (NOT_LET_IN.has(posted.status)) return { silence: 'relay-not-let-in' };
  const read = readRelayAnswer(posted.body);
  if (posted.status !== 200 || !read.ok) return { silence: 'relay-silent' };
  const about = { by: relay, to: keyring.participant, id, now: world.now() };
  const proven = verifyRelayEvidence(read.value.signed, { ...about, trust: trust.current() });
  if (proven.ok) return read.value;
  world.log({ level: 'error', what: 'relay-evidence-refused', relay, code: proven.error.code });
  return { silence: 'relay-silent' };
}
