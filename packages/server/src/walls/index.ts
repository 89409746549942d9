export { createWalls } from './walls.ts';
