// Teaches the runtime the one thing it lacks: .tsx. Types in .ts it strips by itself; the
// desk's markup goes through oxc, in process and without a build folder that could grow stale.
import { createRequire, registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
let oxc;

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context);
    const file = fileURLToPath(url);
    const { readFileSync } = require('node:fs');
    // Loaded with the first .tsx: most commands have none.
    oxc ??= require('oxc-transform');
    const { code, errors } = oxc.transformSync(file, readFileSync(file, 'utf8'), {
      jsx: { runtime: 'automatic', importSource: 'preact' },
      typescript: { onlyRemoveTypeImports: true },
      sourcemap: false,
    });
    if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0].message}`);
    return { format: 'module', source: code, shortCircuit: true };
  },
});
