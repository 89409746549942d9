export { accountOf } from './account.ts';
export { type Cast, castNodes, type ExchangeNode, plainProjection } from './exchange-node.ts';
export { type Berth, berthAt } from './faults/berth.ts';
export { type Chance, chanceOf } from './faults/chance.ts';
export { checkInvariants, type Held } from './faults/invariants.ts';
export { MISHAPS, type Mishap, type MishapCounts } from './faults/mishaps.ts';
export { type MortalStore, mortalStore } from './faults/mortal-store.ts';
export { randomRequest } from './faults/random-acts.ts';
export { type FaultReport, type FaultRun, FaultRunFailed, runFaults } from './faults/run-faults.ts';
export {
  type Answer,
  type Call,
  type Carry,
  createNetwork,
  type Fault,
  LineDown,
  type Network,
} from './network.ts';
export { nodeDatabase, startNodesDatabase } from './nodes-database.ts';
export { type Played, type PlayedAct, playScenario } from './play-scenario.ts';
export { SCENARIOS } from './scenarios/index.ts';
export type * from './scenarios/scenario.ts';
export { seededBytes, seededNumber } from './seeded-bytes.ts';
export { castOf, deliverAll, OFFICERS, type Platform, signIn } from './stage.ts';
export { type StageClock, stageClock } from './stage-clock.ts';
export {
  admitAll,
  castWholeNodes,
  prepareSeat,
  type Seat,
  type WholeCast,
  type WholeNode,
  type WholeStage,
} from './whole-node.ts';
