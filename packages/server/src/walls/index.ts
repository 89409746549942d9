export { namedOf } from './named.ts';
export { namedForAlarms, takeOverWall } from './wall-rows.ts';
export { createWalls } from './walls.ts';
