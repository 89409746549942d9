export { type DatabaseUrls, databaseUrls } from './settings.ts';
export { systemWorld } from './system-world.ts';
export { type TrainingPlace, trainingPlace } from './training/connections.ts';
