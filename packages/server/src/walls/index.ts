export { namedOf } from './named.ts';
export { spokenDigits } from './spoken-digits.ts';
export { namedForAlarms, takeOverWall } from './wall-rows.ts';
export { createWalls } from './walls.ts';
