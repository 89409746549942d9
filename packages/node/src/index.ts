export { nodeRuntime, type Runtime } from './runtime.ts';
export { type DatabaseUrls, databaseUrls } from './settings.ts';
export { systemWorld } from './system-world.ts';
export { type TrainingPlace, trainingPlace } from './training/connections.ts';
export { TRAINING_CODE_SECRET, TRAINING_PASSWORD } from './training/officers.ts';
export { witnessFile } from './witness-file.ts';
