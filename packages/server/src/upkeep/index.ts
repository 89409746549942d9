export { startUpkeep, type UpkeepParts, upkeepOnce } from './upkeep.ts';
