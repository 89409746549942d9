import { toBase64Url } from '@comity/base';
import { CONTENT_BYTES_MAX } from '@comity/wire';
import type { Verdict } from '../exchange/accept-receipts.ts';
import type { ExchangeParts } from '../exchange/exchange.ts';
import { demandLease, type KeptLease } from '../exchange/lease.ts';
import type { Cargo } from '../exchange/seal-batch.ts';
import { askRelay, giveToRelay } from './ask-relay.ts';
import type { RelayParts } from './carry.ts';
import { relaysFor } from './choose-relay.ts';
import {
  type GivenRow,
  type GivenWhat,
  givenOf,
  keepGiven,
  noteEnd,
  noteEvidence,
  noteSilence,
} from './given-rows.ts';
import { readCarried } from './read-carried.ts';
import { RELAY_SETTINGS } from './relay-bounds.ts';

/** Bytes of a batch in one consignment: leaves room for the frame. */
const BATCH_BYTES_MAX = CONTENT_BYTES_MAX - 131_072;
/** A relay that refused, or threw away, is tried again after so long. */
const AGAIN_MS = 600_000;

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
 * a relay says is kept and shown, and ends nothing. A relay that has not brought them within the time
 * that the direct line had is relied on no longer: the next that is named gets them too.
 *
 * @throws LeaseLost
 */
export async function throughRelay(
  parts: ExchangeParts,
  relays: RelayParts,
  { cargo, lease }: { readonly cargo: Cargo; readonly lease: KeptLease },
): Promise<Carried> {
  const since = cargo.link.failingSince;
  if (since === null || !isPast(parts, cargo, since)) return 'not-carried';
  const part = fitting(cargo);
  const what: GivenWhat = { peer: part.link.peer, lane: part.link.lane, acts: part.flight };
  const [given, named] = await Promise.all([
    parts.store.lookAsWorker((tx) => givenOf(tx, what)),
    relaysFor(
      parts,
      relays,
      part.flight.map(({ envelope }) => envelope),
    ),
  ]);
  await lease.demand();
  const open = given.filter(isOpen);
  const looked = await Promise.all(open.map((row) => look(parts, row, { part, named })));
  const proven = looked.find((each) => typeof each === 'object');
  if (proven !== undefined) return proven;
  let isThere = looked.includes('there');
  if (open.some((row, n) => looked[n] === 'there' && isReliedOn(parts, row, { part, named }))) {
    return 'carried';
  }
  for (const relay of freshOf(parts, named, given)) {
    const row = await keep(parts, { part, what, relay });
    const found = await look(parts, row, { part, named });
    if (typeof found === 'object') return found;
    isThere ||= found === 'there';
    if (found === 'there') break;
  }
  return isThere ? 'carried' : 'not-carried';
}

const isOpen = ({ event }: GivenRow): boolean =>
  event === 'given' || event === 'taken' || event === 'handed-over';

/** Whether the time is past for which a State wants one way to be tried alone. */
function isPast(parts: ExchangeParts, { link }: Cargo, since: string | Date): boolean {
  const { after } = parts.relays ?? RELAY_SETTINGS;
  const from = Temporal.Instant.fromEpochMilliseconds(new Date(since).getTime());
  const end = from.add({ seconds: after[link.lane] });
  return Temporal.Instant.compare(end, parts.world.now()) <= 0;
}

interface Part {
  readonly part: Cargo;
  /** The relays that may be used now. */
  readonly named: readonly string[];
}

const isReliedOn = (parts: ExchangeParts, row: GivenRow, { part, named }: Part): boolean =>
  named.includes(row.relay) && !isPast(parts, part, row.given_at);

/** As many of the first envelopes as one consignment holds, beside receipts that the peer has lost. */
function fitting(cargo: Cargo): Cargo {
  let size = cargo.earlier.reduce((sum, each) => sum + JSON.stringify(each).length + 1, 0);
  const end = cargo.flight.findIndex(({ envelope }) => {
    size += envelope.length + 1;
    return size > BATCH_BYTES_MAX;
  });
  return end < 0 ? cargo : { ...cargo, flight: cargo.flight.slice(0, Math.max(1, end)) };
}

/** The relays that may be tried next, in the order in which they are named. */
function freshOf(
  { world }: ExchangeParts,
  named: readonly string[],
  given: readonly GivenRow[],
): readonly string[] {
  const now = Temporal.Instant.from(world.now()).epochMilliseconds;
  const tried = given.filter((row) => isOpen(row) || now - row.given_at.getTime() < AGAIN_MS);
  return named.filter((name) => tried.every(({ relay }) => relay !== name));
}

/** Keeps that it is given to a relay, before anything leaves. */
async function keep(
  parts: ExchangeParts,
  what: { readonly part: Cargo; readonly what: GivenWhat; readonly relay: string },
): Promise<GivenRow> {
  const { part, what: given, relay } = what;
  const at = parts.world.now();
  const id = toBase64Url(parts.world.randomBytes(16));
  await parts.store.asWorker(async (tx) => {
    await demandLease(tx, part.link);
    keepGiven(tx, given, { id, relay, at });
  });
  const { peer, lane } = given;
  parts.world.log({ level: 'warn', what: 'given-to-relay', peer, lane, relay });
  return { id, relay, given_at: new Date(at), event: 'given' };
}

type Looked = Exclude<Carried, string> | 'there' | 'not-there';

/** Gives it to a relay that does not have it yet, or asks what became of it; one that is named no more is only asked. */
async function look(parts: ExchangeParts, row: GivenRow, { part, named }: Part): Promise<Looked> {
  const isNamed = named.includes(row.relay);
  const said = await (isNamed && row.event === 'given'
    ? giveToRelay(parts, row, part)
    : askRelay(parts, row));
  if ('silence' in said) {
    await parts.store.asWorker(async (tx) => noteSilence(tx, row.id, said.silence, !isNamed));
    return row.event === 'given' ? 'not-there' : 'there';
  }
  const { evidence } = said.signed;
  const brought = readCarried(parts, said.answer, { row, part });
  await parts.store.asWorker(async (tx) => {
    const { id } = row;
    noteEvidence(tx, id, evidence, { at: parts.world.now(), isLeft: !isNamed });
    if (brought === undefined) return;
    if ('verdict' in brought) noteEnd(tx, { id, event: 'answered' }, null);
    else noteEnd(tx, { id, event: 'refused-there' }, brought.refused);
  });
  if (brought !== undefined) {
    return 'verdict' in brought ? { verdict: brought.verdict, cargo: part } : 'not-there';
  }
  return evidence.event === 'taken' || evidence.event === 'handed-over' ? 'there' : 'not-there';
}
