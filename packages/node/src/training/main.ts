import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { train } from './train.ts';

const checkout = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

await train(process.argv.slice(2), checkout);
