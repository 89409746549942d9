// `node tools/run.js FILE [ARGUMENT]...`: runs a file of the project on the pinned runtime.
import { become, withHooks } from './runtime.js';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file to run: node tools/run.js FILE [ARGUMENT]...');
  process.exit(2);
}
become([...withHooks, file, ...args]);
