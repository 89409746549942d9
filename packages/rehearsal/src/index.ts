export { type Cast, castNodes, type ExchangeNode } from './exchange-node.ts';
export {
  type Answer,
  type Call,
  type Carry,
  createNetwork,
  type Fault,
  LineDown,
  type Network,
} from './network.ts';
export { type Played, type PlayedAct, playScenario } from './play-scenario.ts';
export { SCENARIOS } from './scenarios/index.ts';
export type * from './scenarios/scenario.ts';
export { seededBytes, seededNumber } from './seeded-bytes.ts';
export type { Platform } from './stage.ts';
export { type StageClock, stageClock } from './stage-clock.ts';
export { castWholeNodes, type WholeCast, type WholeNode, type WholeStage } from './whole-node.ts';
