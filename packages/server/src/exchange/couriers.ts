import { LANES, type Lane } from '@comity/log';
import type { KeyNews } from '@comity/wire';
import type { EmergencyFirst } from '../emergency-first.ts';
import { createFollower, type WantedFeed } from '../feeds/index.ts';
import { mendAll } from '../quarantine/mend.ts';
import type { RelayParts } from '../relay/carry.ts';
import { handOver } from '../relay/hand-over.ts';
import { askHeads } from '../sync/ask-heads.ts';
import type { Beat } from '../sync/beat.ts';
import { createKeyFollower } from '../sync/follow-keys.ts';
import type { SelfKnowledge } from '../sync/own-heads.ts';
import { isSuspended } from './address.ts';
import { type Courier, createCourier } from './courier.ts';
import { deliverOnce } from './delivery.ts';
import { every } from './every.ts';
import type { ExchangeParts, Round } from './exchange.ts';
import type { LaneWork } from './lane-work.ts';
import { drawHolder, IS_DEAD, LIVING_LOCKS, nameOfLiving } from './living.ts';

/** Channel on which the processes of one node wake each other's delivery; payload: peer and lane. */
const OUTBOX_CHANNEL = 'comity_outbox';
/** Should a wake-up be lost, so long until the outbox is looked at anyway. */
const LOOK_MS = 5_000;
/**
 * How often it is looked for links that a process has left without a word. Of one that is dead it is seen
 * at once, of one that stands still, or whose machine is gone, when its lease has run out.
 */
const ORPHANS_MS = 250;
/** How often peers are asked whether they are there, and how soon again one that did not answer. */
const HEARTBEAT_MS = 60_000;
const MISSED_MS = 5_000;
/** How often damaged rows are looked for that a peer may mend. */
const MEND_MS = 10_000;
/** How long the end of delivery waits for a peer that is slow to answer; another process sends it again. */
const STOP_MS = 300;

/** Delivery to all peers. */
export interface Couriers {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** One round by one lane, or by each, emergencies first. */
  deliver(peer: string, lane?: Lane): Promise<Round>;
  /** Asks a peer whether it is there and where it stands. */
  ask(peer: string): Promise<Beat>;
  /** Something new waits for this peer, in this lane or in any. */
  nudge(peer: string, lane?: Lane): void;
  /** The peer has shown that it is there: end a pause after failures. */
  heard(peer: string): void;
  /** Takes in feeds of which peers have more. */
  follow(wanted: readonly WantedFeed[]): Promise<void>;
  /** Takes in the key statements that a peer says it has. */
  hearKeys(peer: string, news: KeyNews): void;
  /** Our feed or our keys are new: tells every peer now rather than within the minute. */
  tellPeers(): void;
}

/** One courier per peer and lane, made when something waits for it. */
export function createCouriers(
  parts: ExchangeParts,
  self: SelfKnowledge,
  given: { readonly first: EmergencyFirst } & LaneWork & Pick<RelayParts, 'published'>,
): Couriers {
  const { world } = parts;
  const { first, inLane, published } = given;
  const drawn = drawHolder(world);
  let holder = drawn.name;
  const couriers = new Map<string, Courier>();
  const tellOthers = createTeller(parts);
  const follow = createFollower(parts);
  const hearKeys = createKeyFollower(parts);
  let hearing: Hearing | undefined;

  /** What is ours first, then what we carry for others in the same lane. */
  const deliverBy = async (peer: string, lane: Lane): Promise<Round> => {
    // Whoever has the keys of today delivers.
    if (parts.trust.late() !== undefined) return 'idle';
    if (isSuspended(parts, peer)) return 'idle';
    const relays = { published, nudge };
    const own = await deliverOnce(parts, { peer, lane, holder, self, first, inLane, relays });
    if (parts.relays?.offers == null) return own;
    return worse(own, await handOver(parts, { peer, lane, inLane }));
  };
  const deliver = async (peer: string, lane?: Lane): Promise<Round> => {
    if (lane !== undefined) return deliverBy(peer, lane);
    return worse(await deliverBy(peer, 'emergency'), await deliverBy(peer, 'normal'));
  };
  const courierFor = (peer: string, lane: Lane): Courier => {
    const road = roadOf(peer, lane);
    const known = couriers.get(road);
    if (known !== undefined) return known;
    // Whoever holds the link may not know yet that something new waits.
    const held = (): void => void tellOthers(road);
    const made = createCourier({ world, peer, deliver: () => deliverBy(peer, lane), held });
    couriers.set(road, made);
    return made;
  };
  const send = (peer: string, only?: Lane): void => {
    for (const lane of lanesOf(only)) courierFor(peer, lane).nudge();
  };
  const nudge = (peer: string, only?: Lane): void => {
    if (hearing !== undefined) send(peer, only);
    else for (const lane of lanesOf(only)) void tellOthers(roadOf(peer, lane));
  };
  const heard = (peer: string): void => {
    for (const lane of LANES) couriers.get(roadOf(peer, lane))?.heard();
  };
  const hearBeat = async (peer: string) => {
    let keysHeard: Promise<void> | undefined;
    const hear = (of: string, news: KeyNews): void => {
      keysHeard = hearKeys(of, news);
    };
    const beat = await askHeads(parts, peer, { self, hearKeys: hear });
    if (beat.there) heard(peer);
    if (beat.compared?.whole === false || beat.compared?.ends === true) nudge(peer);
    return { beat, keysHeard };
  };
  const ask = async (peer: string): Promise<Beat> => {
    const { beat, keysHeard } = await hearBeat(peer);
    await keysHeard;
    await follow(beat.feeds);
    return beat;
  };
  parts.trust.onChange(() => {
    for (const courier of couriers.values()) courier.heard();
  });

  return {
    deliver,
    ask,
    nudge,
    heard,
    follow,
    hearKeys: (peer, news) => void hearKeys(peer, news),
    tellPeers: () => {
      if (hearing === undefined) return;
      for (const peer of peersOf(parts)) void ask(peer).catch(() => undefined);
    },
    start: async () => {
      // A heartbeat waits for no feed and no keys: who trickles its own holds up nobody else's.
      const beat = async (peer: string): Promise<Beat> => {
        const { beat: found } = await hearBeat(peer);
        void follow(found.feeds);
        return found;
      };
      const lock = [LIVING_LOCKS, drawn.living] as const;
      hearing = await startHearing(parts, { nudge: send, heard, ask: beat, lock });
      holder = nameOfLiving(drawn);
    },
    stop: async () => {
      const heardUntilNow = hearing;
      heardUntilNow?.end();
      hearing = undefined;
      const ending = [...couriers.values()].map((courier) => courier.stop());
      couriers.clear();
      await Promise.race([
        Promise.all(ending),
        new Promise<void>((resolve) => {
          if (ending.length > 0) world.later(STOP_MS, resolve);
        }),
      ]);
      if (heardUntilNow === undefined) return;
      await giveUpLinks(parts, { holder, tell: tellOthers });
      holder = drawn.name;
      await heardUntilNow.leave();
    },
  };
}

/** What two rounds come to together: the first of these that one of them was. */
const ROUNDS: readonly Round[] = ['moved', 'carried', 'failed', 'held', 'idle'];
const worse = (a: Round, b: Round): Round =>
  ROUNDS.find((round) => round === a || round === b) ?? 'idle';

const lanesOf = (only: Lane | undefined): readonly Lane[] => (only === undefined ? LANES : [only]);
const roadOf = (peer: string, lane: Lane): string => `${peer} ${lane}`;

const GIVE_UP = `update links set holder = null, held_until = null, fence = fence + 1
  where holder = $1 and direction = 'out' returning peer, lane`;

/**
 * Whoever ends keeps no link: what is on its way goes on by another process, which sends the same bytes
 * again, and what comes back to this one is not filed any more.
 */
async function giveUpLinks(
  { store, world }: ExchangeParts,
  { holder, tell }: { readonly holder: string; readonly tell: (road: string) => Promise<void> },
): Promise<void> {
  try {
    const rows = await store.asWorker((tx) => tx.query<Road>(GIVE_UP, [holder]));
    await Promise.all(rows.map(({ peer, lane }) => tell(roadOf(peer, lane))));
  } catch (cause) {
    const because = cause instanceof Error ? cause.message : String(cause);
    world.log({ level: 'warn', what: 'links-not-given-up', because });
  }
}

/** Its process is dead, or nobody renews its lease: the process stands still. */
const ORPHANS = `select peer, lane from links
  where direction = 'out' and holder is not null and (held_until < $1 or ${IS_DEAD})`;

const WAITING = `select distinct peer, lane from outbox
  union select peer, lane from links where direction = 'out' and not whole
  union select recipient, lane from consignments where body is not null`;

/** Wakes the other processes; what is to be told while a word is on its way is told by the next one. */
function createTeller({ store, world }: ExchangeParts): (road: string) => Promise<void> {
  const telling = new Map<string, { again: boolean }>();
  const tell = async (road: string): Promise<void> => {
    const word = { again: false };
    telling.set(road, word);
    await store
      .asWorker((tx) => tx.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, road]))
      .catch((cause: Error) =>
        world.log({ level: 'warn', what: 'wake-up-lost', road, because: cause.message }),
      );
    telling.delete(road);
    if (word.again) await tell(road);
  };
  return async (road) => {
    const word = telling.get(road);
    if (word === undefined) await tell(road);
    else word.again = true;
  };
}

const peersOf = ({ trust, keyring }: ExchangeParts): readonly string[] =>
  [...trust.current().keys()].filter(
    (peer) => peer !== keyring.participant && !isSuspended({ trust }, peer),
  );

interface Road {
  readonly peer: string;
  readonly lane: Lane;
}

interface Ears extends Pick<Couriers, 'nudge' | 'heard' | 'ask'> {
  /** By which the others see that this process lives. */
  readonly lock: readonly [number, number];
}

interface Hearing {
  /** Looks and hears no more. */
  end(): void;
  /** Lives no more, for those who look. */
  leave(): Promise<void>;
}

/** Listens to other processes, looks into the outbox and asks after peers. */
async function startHearing(parts: ExchangeParts, { lock, ...ears }: Ears): Promise<Hearing> {
  const { store, world } = parts;
  let stopped = false;
  const hear = (road: string): void => {
    const [peer = '', lane] = road.split(' ');
    if (!stopped) ears.nudge(peer, lane === 'emergency' ? 'emergency' : 'normal');
  };
  const leave = await store.listen(OUTBOX_CHANNEL, hear, { lock });
  const look = async (): Promise<void> => {
    const rows = await store.asWorker((tx) => tx.query<Road>(WAITING));
    for (const { peer, lane } of rows) ears.nudge(peer, lane);
  };
  const lookForOrphans = async (): Promise<void> => {
    const looked = store.lookAsWorker((tx) => tx.query<Road>(ORPHANS, [world.now()]));
    // A database that is away is told by the look that comes less often.
    const rows = await looked.catch(() => []);
    for (const { peer, lane } of rows) ears.nudge(peer, lane);
  };
  const again = new Map<string, () => void>();
  const askOne = async (peer: string): Promise<void> => {
    again.get(peer)?.();
    again.delete(peer);
    const { there } = await ears.ask(peer);
    if (there || stopped) return;
    // One heartbeat is easily lost: whether the line is down shows soon.
    again.set(
      peer,
      world.later(MISSED_MS, () => void askOne(peer).catch(() => undefined)),
    );
  };
  const askAll = async (): Promise<void> => {
    await Promise.all(peersOf(parts).map(askOne));
  };
  const mend = async (): Promise<void> => {
    await mendAll(parts);
  };
  const endLook = every(world, { ms: LOOK_MS, failed: 'outbox-not-read', work: look });
  const orphans = { ms: ORPHANS_MS, failed: 'outbox-not-read', work: lookForOrphans };
  const endOrphans = every(world, orphans);
  const endAsking = every(world, { ms: HEARTBEAT_MS, failed: 'heartbeat-failed', work: askAll });
  const endMending = every(world, { ms: MEND_MS, failed: 'mending-failed', work: mend });
  const end = (): void => {
    for (const each of [endLook, endOrphans, endAsking, endMending]) each();
    stopped = true;
    for (const cancel of again.values()) cancel();
  };
  return { end, leave };
}
