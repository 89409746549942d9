import { elapsedMs } from '@comity/law';
import { removeDatabase } from '@comity/postgres';
import { createNetwork, type Network } from '../network.ts';
import type { Office } from '../scenarios/scenario.ts';
import { castOf, type Platform } from '../stage.ts';
import { admitAll, prepareSeat } from '../whole-node.ts';
import { type Berth, berthAt } from './berth.ts';
import { chanceOf } from './chance.ts';
import { type FaultScene, isPlayed, randomAct } from './fault-run.ts';
import { heal } from './heal.ts';
import { checkInvariants, type Held } from './invariants.ts';
import {
  letHappen,
  MISHAPS,
  type Mishap,
  type MishapCounts,
  type MishapScene,
  mishapsOf,
  noMishaps,
} from './mishaps.ts';
import { type Turns, turnsBy } from './turns.ts';
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
  /** How often everything was healed and checked. */
  readonly checks: number;
  readonly mishaps: Readonly<MishapCounts>;
  readonly calls: number;
  /** Rounds of delivery from the healing of the line to rest. */
  readonly roundsToRest: number;
}

/** A seed that broke something; playing it again breaks it again. */
export class FaultRunFailed extends Error {
  override readonly name = 'FaultRunFailed';
  readonly seed: string;
  /** Where it broke: at this step, or in the check after it. */
  readonly step: number;
  constructor({ seed, step }: { readonly seed: string; readonly step: number }, cause: unknown) {
    super(
      `seed "${seed}", step ${step}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
    this.seed = seed;
    this.step = step;
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
    participant: 'JPN',
    authority: 'JPN.npa-247',
    name: 'Duty desk',
    kind: 'contact-point-24-7',
    zone: 'Asia/Tokyo',
  },
  {
    participant: 'ISL',
    authority: 'ISL.justice',
    name: 'Ministry of Justice',
    kind: 'central-authority',
    zone: 'Atlantic/Reykjavik',
  },
];

const CASES_MAX = 12;
/** A mishap comes after so many steps. */
const MISHAP_EVERY = 12;

/** How a seed is played. */
export interface FaultRun {
  readonly steps: number;
  /** The mishaps that may come; {@link MISHAPS} when absent. */
  readonly mishaps?: readonly Mishap[];
  /** One comes after so many steps; {@link MISHAP_EVERY} unless told. */
  readonly mishapEvery?: number;
  /** What must hold is checked after so many steps too, everything healed; only at the end when absent. */
  readonly checkEvery?: number;
  /** Breaks a rule on purpose before what must hold is checked, to see that the check fails. */
  readonly sabotage?: (berths: readonly Berth[]) => Promise<unknown>;
}

/**
 * Plays random legal acts of three nodes on a line that drops, doubles, delays, reorders, cuts and
 * changes, with processes killed around their transactions, restarts, clocks that jump and
 * mishaps; then heals everything and checks what must hold.
 *
 * @throws FaultRunFailed
 */
export async function runFaults(platform: Platform, run: FaultRun): Promise<FaultReport> {
  const { seed } = platform;
  const network = createNetwork({ seed, start: '2026-11-20T09:00:00.000Z' });
  const turns = turnsBy(chanceOf(`turns/${seed}`));
  const berths: Berth[] = [];
  const at = { step: 0 };
  try {
    const seats = [];
    for (const cast of castOf(OFFICES)) {
      seats.push(await prepareSeat({ network, ...platform }, cast));
    }
    for (const seat of seats) berths.push(await berthAt(seat, turns));
    await admitAll(berths.map(({ node }) => node));
    await turns.rest();
    for (const berth of berths) await berth.restart();
    await turns.rest();
    turns.begin();
    // Clocks may be a day off: the keys have to be older than that.
    network.clock.advance(elapsedMs(3));
    return await play({ network, berths, turns, seed, run, at });
  } catch (cause) {
    throw new FaultRunFailed({ seed, step: at.step }, cause);
  } finally {
    // What is half open after a failure must not hide the failure.
    await Promise.allSettled(berths.map((berth) => berth.close()));
    for (const { database } of berths) {
      await removeDatabase(platform.server, `${database}_copy`);
      await removeDatabase(platform.server, database);
    }
  }
}

interface Run {
  readonly network: Network;
  readonly berths: readonly Berth[];
  readonly turns: Turns;
  readonly seed: string;
  readonly run: FaultRun;
  readonly at: { step: number };
}

const MINUTE_MS = 60_000;
/** How far a clock may be off, either way. */
const SKEW_MS = elapsedMs(1);

async function play({ network, berths, turns, seed, run, at }: Run): Promise<FaultReport> {
  const { steps, checkEvery = steps } = run;
  const chance = chanceOf(seed);
  const weather = createWeather(chance);
  const counts: Counts = { kills: 0, restarts: 0, clockJumps: 0, checks: 0 };
  const happened = noMishaps();
  const may = mishapsOf(run.mishaps ?? MISHAPS, chance.percent(50));
  const scene: FaultScene = {
    ...{ chance, berths, offices: OFFICES, stated: new Set(), unsure: 0 },
  };
  const mishaps: MishapScene = {
    ...{ scene, weather, counts: happened },
    ...{ saved: new Set(), hurt: new Set() },
  };
  let roundsToRest = 0;
  let held: Held = { cases: 0, acts: 0, digest: '' };
  const check = async (): Promise<void> => {
    roundsToRest = await heal({ network, weather, berths, offices: OFFICES });
    counts.restarts += berths.length;
    await run.sabotage?.(berths);
    held = await checkInvariants(scene);
    counts.checks += 1;
    mishaps.hurt.clear();
    network.fault(weather.fault);
    weather.set(chance.one(['calm', 'rain', 'storm']));
  };
  network.fault(weather.fault);
  weather.set(chance.one(['calm', 'rain', 'storm']));
  for (let step = 1; step <= steps; step += 1) {
    at.step = step;
    network.clock.advance(chance.number(10 * MINUTE_MS));
    const isMishap = may.length > 0 && step % (run.mishapEvery ?? MISHAP_EVERY) === 0;
    const work = isMishap
      ? letHappen(mishaps, chance.one(may), chance.one(berths))
      : oneStep({ network, scene, weather, counts });
    await work.catch((cause: unknown) => {
      if (!isPlayed(cause)) throw cause;
    });
    await turns.rest();
    await raiseTheDead(berths, counts);
    if (step % checkEvery === 0) await check();
  }
  if (steps % checkEvery !== 0 || steps === 0) await check();
  happened['database-crash'] = berths.reduce((sum, { crashes }) => sum + crashes, 0);
  const { happened: line } = weather;
  const calls = network.calls();
  return { seed, steps, ...held, ...counts, mishaps: happened, line, calls, roundsToRest };
}

interface Counts {
  kills: number;
  restarts: number;
  clockJumps: number;
  checks: number;
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
    for (const peer of berths) {
      if (peer !== berth) await chance.one(berth.replicas).exchange.deliver(peer.id);
    }
    return;
  }
  if (fate < 87) {
    weather.set(chance.one(Object.keys(MOODS) as Mood[]));
    return;
  }
  if (fate < 91) {
    counts.clockJumps += 1;
    network.skew(berth.id, chance.number(2 * SKEW_MS) - SKEW_MS);
    return;
  }
  if (fate < 93) {
    network.clock.advance(chance.number(elapsedMs(10)));
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
