// `node tools/run.js FILE [ARGUMENT]...`: runs a file of the project on the pinned runtime. What
// the runtime made of each source file is kept in .cache and checked against the source, so that
// a command does not strip the types of a hundred files again.
import * as module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keptProgram } from './kept-program.js';
import { become, checkout, isPinned, withHooks } from './runtime.js';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file to run: node tools/run.js FILE [ARGUMENT]...');
  process.exit(2);
}
const kept = join(checkout, '.cache', 'compiled');
if (isPinned()) {
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE ?? kept);
  process.argv.splice(1, 2, resolve(file));
  await import(pathToFileURL(await keptProgram(resolve(file))).href);
} else {
  become([...withHooks, file, ...args], { NODE_COMPILE_CACHE: kept, ...process.env });
}
