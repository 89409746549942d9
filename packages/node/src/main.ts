import { nodeProcess } from './node-process.ts';

await nodeProcess(process.argv.slice(2));
