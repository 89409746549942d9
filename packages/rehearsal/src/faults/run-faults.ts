import { removeDatabase } from '@comity/postgres';
import { createNetwork, type Network } from '../network.ts';
import type { Office } from '../scenarios/scenario.ts';
import { castOf, type Platform } from '../stage.ts';
import { admitAll, prepareSeat } from '../whole-node.ts';
import { type Berth, berthAt } from './berth.ts';
import { chanceOf } from './chance.ts';
import { type FaultScene, isPlayed, randomAct } from './fault-run.ts';
import { checkInvariants, type Held } from './invariants.ts';
import { createWeather, MOODS, type Mood, type Weather } from './weather.ts';

/** What one seed came to. */
export interface FaultReport extends Held {
  readonly seed: string;
  readonly steps: number;
  /** Troubles on the line, by name. */
  readonly line: Readonly<Record<string, number>>;
  readonly kills: number;
  readonly restarts: number;
  readonly clockJumps: number;
  readonly calls: number;
  /** Rounds of delivery from the healing of the line to rest. */
  readonly roundsToRest: number;
}

/** A seed that broke something; playing it again breaks it again. */
export class FaultRunFailed extends Error {
  override readonly name = 'FaultRunFailed';
  readonly seed: string;
  constructor(seed: string, cause: unknown) {
    super(`seed "${seed}": ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.seed = seed;
  }
}

const OFFICES: readonly Office[] = [
  {
    participant: 'USA',
    authority: 'USA.ccips-247',
    name: 'Duty desk',
    kind: 'contact-point-24-7',
    zone: 'America/New_York',
  },
  {
    participant: 'ISL',
    authority: 'ISL.police-247',
    name: 'Duty desk',
    kind: 'contact-point-24-7',
    zone: 'Atlantic/Reykjavik',
  },
  {
    participant: 'ISL',
    authority: 'ISL.justice',
    name: 'Ministry of Justice',
    kind: 'central-authority',
    zone: 'Atlantic/Reykjavik',
  },
];

const CASES_MAX = 5;
const ROUNDS_MAX = 200;

/**
 * Plays random legal acts of two nodes on a line that drops, doubles, delays, reorders, cuts and
 * changes, with processes killed around their transactions, restarts and clocks that jump; then
 * heals everything and checks what must hold.
 *
 * @throws FaultRunFailed
 */
export async function runFaults(platform: Platform, steps = 80): Promise<FaultReport> {
  const { seed } = platform;
  const network = createNetwork({ seed, start: '2026-11-20T09:00:00.000Z' });
  const berths: Berth[] = [];
  try {
    const seats = [];
    for (const cast of castOf(OFFICES)) {
      seats.push(await prepareSeat({ network, ...platform }, cast));
    }
    for (const seat of seats) berths.push(await berthAt(seat));
    await admitAll(berths.map(({ node }) => node));
    for (const berth of berths) await berth.restart();
    // Clocks may be a day off: the keys have to be older than that.
    network.clock.advance(3 * DAY_MS);
    return await play({ network, berths, seed, steps });
  } catch (cause) {
    throw new FaultRunFailed(seed, cause);
  } finally {
    // What is half open after a failure must not hide the failure.
    await Promise.allSettled(berths.map((berth) => berth.close()));
    for (const { database } of berths) await removeDatabase(platform.server, database);
  }
}

interface Run {
  readonly network: Network;
  readonly berths: readonly Berth[];
  readonly seed: string;
  readonly steps: number;
}

interface Counts {
  kills: number;
  restarts: number;
  clockJumps: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

async function play({ network, berths, seed, steps }: Run): Promise<FaultReport> {
  const chance = chanceOf(seed);
  const weather = createWeather(chance);
  const scene: FaultScene = { chance, berths, offices: OFFICES, stated: new Set(), unsure: 0 };
  const counts: Counts = { kills: 0, restarts: 0, clockJumps: 0 };
  network.fault(weather.fault);
  weather.set(chance.one(['calm', 'rain', 'storm']));
  for (let step = 0; step < steps; step += 1) {
    network.clock.advance(chance.number(10 * MINUTE_MS));
    await oneStep({ network, scene, weather, counts }).catch((cause: unknown) => {
      if (!isPlayed(cause)) throw cause;
    });
    await raiseTheDead(berths, counts);
  }
  const roundsToRest = await heal(network, weather, berths, counts);
  const held = await checkInvariants(scene);
  const { happened: line } = weather;
  return { seed, steps, ...held, ...counts, line, calls: network.calls(), roundsToRest };
}

interface StepScene {
  readonly network: Network;
  readonly scene: FaultScene;
  readonly weather: Weather;
  readonly counts: Counts;
}

async function oneStep({ network, scene, weather, counts }: StepScene): Promise<void> {
  const { chance, berths } = scene;
  const berth = chance.one(berths);
  const fate = chance.number(100);
  if (fate < 42) return randomAct(scene, CASES_MAX);
  if (fate < 82) {
    for (const peer of berths) if (peer !== berth) await berth.node.exchange.deliver(peer.id);
    return;
  }
  if (fate < 87) {
    weather.set(chance.one(Object.keys(MOODS) as Mood[]));
    return;
  }
  if (fate < 91) {
    counts.clockJumps += 1;
    network.skew(berth.id, chance.number(2 * DAY_MS) - DAY_MS);
    return;
  }
  if (fate < 93) {
    network.clock.advance(chance.number(10 * DAY_MS));
    return;
  }
  if (fate < 97) {
    berth.doom(chance);
    return;
  }
  counts.restarts += 1;
  await berth.restart();
}

async function raiseTheDead(berths: readonly Berth[], counts: Counts): Promise<void> {
  for (const berth of berths) {
    if (!berth.dead) continue;
    counts.kills += 1;
    await berth.restart();
  }
}

/** Makes everything good and delivers until nothing waits; gives the rounds that it took. */
async function heal(
  network: Network,
  weather: Weather,
  berths: readonly Berth[],
  counts: Counts,
): Promise<number> {
  // Nobody is to die from here on, and the line is good; what was late arrives.
  for (const berth of berths) await berth.restart();
  counts.restarts += berths.length;
  await weather.clearUp();
  network.fault(undefined);
  for (const { id } of berths) network.skew(id, 0);
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const done: string[] = [];
    for (const { node } of berths) {
      for (const peer of berths) {
        if (peer.node !== node) done.push(await node.exchange.deliver(peer.id));
      }
    }
    if (done.every((each) => each === 'idle')) return round;
    if (done.includes('held') || done.includes('failed')) network.clock.advance(MINUTE_MS);
  }
  throw new Error(`the exchange does not come to rest within ${ROUNDS_MAX} rounds`);
}
