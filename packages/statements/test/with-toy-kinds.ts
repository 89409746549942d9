import { registerHooks } from 'node:module';

/**
 * Puts the toy kinds among the kinds of this process. Imported before anything that knows kinds, which
 * is then imported by `await import`.
 */
const TOYS = new URL('./toy-kinds.ts', import.meta.url).href;
const KINDS = new URL('../src/acts/index.ts', import.meta.url).href;
const LAST = /(\n {2}\.\.\.record,\n)(} as const;\n\n\/\*\* What a kind is about)/;

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    if (url !== KINDS) return loaded;
    const source = String(loaded.source);
    if (!LAST.test(source)) throw new Error('acts/index.ts lists its kinds otherwise than it did');
    const more = source.replace(LAST, '$1  ...toys,\n$2');
    return { ...loaded, source: `import { toys } from '${TOYS}';\n${more}` };
  },
});
