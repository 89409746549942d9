import { headOf, type Lane, type LinkHead } from '@comity/log';
import {
  type Envelope,
  openEnvelope,
  type Receiver,
  type Rejection,
  readEnvelope,
} from '@comity/wire';
import type { Arrival, Delivered } from './arrival.ts';
import type { ExchangeParts } from './exchange.ts';

/** No envelope follows this: for participants and lanes other than those of the batch. */
const NO_PLACE: LinkHead = { epoch: Number.MAX_SAFE_INTEGER, seq: 0, hash: null };

/** Bytes of envelopes that are opened at a stretch, some ten milliseconds; and what each costs. */
const AT_A_STRETCH = 262_144;
const EACH = 32_768;

/** From whom, by which lane, where that stands, and when. */
interface Circumstances {
  readonly from: string;
  readonly lane: Lane;
  readonly head: LinkHead;
  readonly at: string;
  /** Called between stretches. */
  readonly giveWay: () => Promise<void>;
}

/**
 * Opens envelopes in their order, each on the head that the one before left. Pure computation: no
 * lock is held, and others get their turn between envelopes. An envelope that comes twice in one batch is opened once.
 */
export async function openArrivals(
  parts: ExchangeParts,
  fresh: readonly Delivered[],
  given: Circumstances,
): Promise<readonly Arrival[]> {
  const { keyring, trust } = parts;
  let { head } = given;
  const receiver: Receiver = {
    participant: keyring.participant,
    authorities: new Map(keyring.authorities.map((id) => [id, keyring.authority(id).encryption])),
    trust: trust.current(),
    linkHead: (who, lane) => (who === given.from && lane === given.lane ? head : NO_PLACE),
    at: given.at,
  };
  const arrivals = new Map<string, Arrival>();
  let weight = 0;
  for (const delivered of fresh) {
    if (arrivals.has(delivered.hash)) continue;
    weight += delivered.bytes.length + EACH;
    if (weight > AT_A_STRETCH) {
      weight = 0;
      await given.giveWay();
    }
    const arrival = openOne(delivered, receiver, given);
    if (arrival.head !== undefined) head = arrival.head;
    arrivals.set(delivered.hash, arrival);
  }
  return [...arrivals.values()];
}

function openOne(
  delivered: Delivered,
  receiver: Receiver,
  { from, lane }: Pick<Circumstances, 'from' | 'lane'>,
): Arrival {
  const opened = openEnvelope(delivered.bytes, receiver);
  if (opened.ok) {
    const { value } = opened;
    return { ...delivered, envelope: value.envelope, received: value, head: value.head };
  }
  const read = readEnvelope(delivered.bytes);
  const envelope = read.ok ? read.value : undefined;
  if (envelope !== undefined && envelope.from.participant !== from) {
    const params = { authority: envelope.from.authority, participant: from };
    const rejection: Rejection = { code: 'authority-scope', params, entered: false };
    return { ...delivered, envelope, rejection, head: undefined };
  }
  if (envelope !== undefined && envelope.link.lane !== lane) {
    const rejection: Rejection = { code: 'schema', params: { rule: 'lane' }, entered: false };
    return { ...delivered, envelope, rejection, head: undefined };
  }
  const rejection = opened.error;
  const head =
    rejection.entered && envelope !== undefined ? headAfter(envelope, delivered.hash) : undefined;
  return { ...delivered, envelope, rejection, head };
}

/** The head that an envelope leaves which was authentic and in its place. */
function headAfter(envelope: Envelope, hash: string): LinkHead {
  const { from, to, link } = envelope;
  const parties = { from: from.participant, to: to.participant };
  return headOf({ ...parties, ...link, envelope: hash });
}
