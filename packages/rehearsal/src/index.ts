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
export { seededBytes, seededNumber } from './seeded-bytes.ts';
export { type StageClock, stageClock } from './stage-clock.ts';
export { castWholeNodes, type WholeCast, type WholeNode, type WholeStage } from './whole-node.ts';
