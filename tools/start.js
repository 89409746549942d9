// `npm start`: the training network, on the pinned runtime.
import { join } from 'node:path';
import { become, checkout, withHooks } from './runtime.js';

const main = join(checkout, 'packages', 'node', 'src', 'training', 'main.ts');
become([...withHooks, main, ...process.argv.slice(2)]);
