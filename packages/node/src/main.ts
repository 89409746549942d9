// `train` with its options is the training network; all other words are the options of one of its
// nodes. One program, since most of what the two load is the same: tools/kept-program.js keeps it.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const checkout = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const [word, ...rest] = process.argv.slice(2);
if (word === 'train') {
  const { train } = await import('./training/train.ts');
  await train(rest, checkout);
} else {
  const { nodeProcess } = await import('./node-process.ts');
  await nodeProcess(process.argv.slice(2));
}
