// Two States and an organisation whose node carries for them, and where it is wanted a third State
// whose node does so too; the line between the States is cut.
import assert from 'node:assert/strict';
import { canonicalText } from '@comity/base';
import { fold } from '@comity/case';
import type { Lane } from '@comity/log';
import {
  admitAll,
  type Berth,
  berthAt,
  type Call,
  type Fault,
  OFFICERS,
  prepareSeat,
  signIn,
  type WholeNode,
} from '@comity/rehearsal';
import {
  lookAtAlarms,
  RELAY_BOUNDS,
  RELAY_SETTINGS,
  type RelayBounds,
  type Round,
} from '@comity/server';
import type { Reached, ToPublish } from '@comity/service';
import { castFor, requestFrom, type TestStage, testStage } from './nodes-under-test.ts';

const THREE = ['JPN', 'USA', 'INTERPOL'] as const;
const SECOND = 'FRA';
export type Who = (typeof THREE)[number] | typeof SECOND;

export interface RelayStage {
  readonly stage: TestStage;
  readonly berths: Readonly<Record<Who, Berth>>;
  readonly everybody: readonly Who[];
  readonly node: (who: Who) => WholeNode;
  /** Cuts the line between two, or mends it. */
  readonly cut: (a: Who, b: Who, isCut?: boolean) => void;
  /** What the relay does with calls that it makes, or gets; nothing unless set. */
  readonly meddle: (fault: Fault | undefined) => void;
  /** Every call that reached somebody, from whom and to whom. */
  readonly calls: { readonly from: string; readonly to: string; readonly path: string }[];
  readonly close: () => Promise<void>;
}

const hostOf = ({ url }: Pick<Call, 'url'>): string =>
  (new URL(url).hostname.split('.')[0] ?? '').toUpperCase();

/** Sets them up; both States name the organisation as their relay. */
export async function relayStage(
  seed: string,
  {
    bounds = RELAY_BOUNDS,
    second = false,
  }: { readonly bounds?: RelayBounds | null; readonly second?: boolean } = {},
): Promise<RelayStage> {
  const everybody: readonly Who[] = second ? [...THREE, SECOND] : THREE;
  const offers = { ...RELAY_SETTINGS, offers: bounds };
  const made = await testStage(seed);
  const stage = {
    ...made,
    databases: seed.replaceAll(' ', '_'),
    relays: { INTERPOL: offers, [SECOND]: offers },
  };
  const isCut = new Set<string>();
  const calls: { from: string; to: string; path: string }[] = [];
  let meddling: Fault | undefined;
  stage.network.fault(async (call, carry) => {
    const to = hostOf(call);
    if (isCut.has([call.from, to].sort().join())) throw new Error('the line is cut');
    calls.push({ from: call.from, to, path: new URL(call.url).pathname });
    return meddling === undefined ? carry(call) : meddling(call, carry);
  });
  const berths = {} as Record<Who, Berth>;
  for (const cast of castFor(...everybody)) {
    berths[cast.id as Who] = await berthAt(await prepareSeat(stage, cast));
  }
  const node = (who: Who): WholeNode => berths[who].node;
  await admitAll(everybody.map(node));
  const whole: RelayStage = {
    ...{ stage, everybody, berths, node, calls },
    cut: (a, b, cut = true) => {
      const pair = [a, b].sort().join();
      if (cut) isCut.add(pair);
      else isCut.delete(pair);
    },
    meddle: (fault) => {
      meddling = fault;
    },
    close: async () => {
      await Promise.all(Object.values(berths).map((berth) => berth.close()));
      await made.database.stop();
    },
  };
  for (const who of ['JPN', 'USA'] as const) {
    await publish(whole, who, deskOf(who));
    await nameRelays(whole, who, ['INTERPOL']);
  }
  await tellAll(whole);
  return whole;
}

const deskOf = (who: Who): ToPublish => ({
  kind: 'authority-published',
  content: {
    authority: `${who}.desk`,
    names: [{ language: 'en', name: 'Duty desk' }],
    kinds: ['contact-point-24-7'],
    callBack: '+81355500142',
    zone: 'UTC',
    opening: 'always',
    accepts: ['en'],
    from: '2026-01-01',
  },
});

/** Has two officers of a State name its relays. */
export const nameRelays = (stage: RelayStage, who: Who, relays: readonly string[]): Promise<void> =>
  publish(stage, who, {
    kind: 'relays-named',
    content: { authority: `${who}.desk`, ...(relays.length === 0 ? {} : { relays }) },
  });

async function publish({ node }: RelayStage, who: Who, what: ToPublish): Promise<void> {
  const { service } = node(who);
  const wanted = await service.directory.publish(await signIn(node(who), `${who}.desk`), what);
  assert.ok(wanted.ok, JSON.stringify(wanted));
  assert.equal(wanted.value.published, null, 'one person alone publishes neither');
  const second = await signIn(node(who), `${who}.desk`, OFFICERS[1]);
  const done = await service.proposals.approve(second, wanted.value.proposal ?? '');
  assert.ok(done.ok, JSON.stringify(done));
}

/** Everybody asks everybody who is reached, and takes in what is new in the feeds. */
export async function tellAll({ node, everybody }: RelayStage): Promise<void> {
  for (const from of everybody) {
    for (const to of everybody) if (from !== to) await node(from).exchange.ask(to);
  }
}

/** A kidnapping, released by two officers of Japan; the case. */
export const emergencyFrom = (stage: RelayStage, title = 'A child is held'): Promise<string> =>
  requestFrom(stage.node('JPN'), 'USA', {
    title,
    urgency: { level: 'emergency', why: 'A child is in danger.' },
  });

export const deliver = (
  { node }: RelayStage,
  from: Who,
  to: Who,
  lane: Lane = 'emergency',
): Promise<Round> => node(from).exchange.deliver(to, lane);

/** Tries directly until the minute of emergencies is past, and once more: then it is given away. */
export async function giveToRelay(
  stage: RelayStage,
  from: Who = 'JPN',
  to: Who = 'USA',
): Promise<Round> {
  const first = await deliver(stage, from, to);
  // The line may have failed for longer already: then nothing is waited for.
  if (first === 'carried') return first;
  assert.equal(first, 'failed');
  stage.stage.network.clock.advance(61_000);
  return deliver(stage, from, to);
}

/** What the officer at Japan's desk is shown. */
export async function reachedAt(
  { node }: RelayStage,
  caseId: string,
  who: Who = 'JPN',
): Promise<Reached> {
  const session = await signIn(node(who), `${who}.desk`);
  const reached = await node(who).service.alarms.reached(session, caseId);
  assert.ok(reached.ok && reached.value !== null, JSON.stringify(reached));
  return reached.value;
}

/** Calls whom is to be called; the alarms that ring at a desk. */
export async function ringingAt({ node }: RelayStage, who: Who) {
  const session = await signIn(node(who), `${who}.desk`);
  await lookAtAlarms({ ...node(who).parts, callers: {} }, 'https://desk.example/night');
  return (await node(who).service.alarms.open(session)).alarms;
}

/** The bytes of a case as a State folds it. */
export async function stateAt({ node }: RelayStage, who: Who, caseId: string): Promise<string> {
  const { parts, exchange } = node(who);
  const entries = await parts.store.asNode(`${who}.desk`, (tx) =>
    exchange.entriesOf(tx, `${who}.desk`, caseId),
  );
  return canonicalText(fold(entries));
}
