export { type ComposedNode, compose, type NodeParts } from './compose.ts';
export type { OfferedOfficer } from './report.ts';
export { type DatabaseUrls, type NodeSettings, nodeSettings } from './settings.ts';
export { systemWorld } from './system-world.ts';
export { train } from './training/train.ts';
