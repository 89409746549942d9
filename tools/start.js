// `npm start`: the training network, on the pinned runtime.
import { join } from 'node:path';
import { become, checkout } from './runtime.js';

const main = join(checkout, 'packages', 'node', 'src', 'main.ts');
become([join(checkout, 'tools', 'run.js'), main, 'train', ...process.argv.slice(2)]);
