import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const HERE = dirname(fileURLToPath(import.meta.url));
const PACKAGES = join(HERE, '../..');

/** What the script of the site takes in place of what only a node has. */
export interface InPlace {
  /** Word files of the language: names and texts. */
  readonly words: readonly { readonly name: string; readonly text: string }[];
  /** The map as shapes; a browser has no map files. */
  readonly shapes: unknown;
}

/**
 * The script that answers questions in the browser: engine and screens as they are, with what
 * reads files left behind. One file, no module, so that it also runs from a disk.
 */
export async function clientBundle(given: InPlace): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(HERE, 'client/answer.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['es2023'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [withoutFiles(given)],
  });
  return outputFiles[0]?.text ?? '';
}

function withoutFiles({ words, shapes }: InPlace): Plugin {
  const map = join(PACKAGES, 'desk/src/screens/world/map-shapes.ts');
  const size = /export const MAP_SIZE = .*;/.exec(readFileSync(map, 'utf8'))?.[0] ?? '';
  const modules: Readonly<Record<string, string>> = {
    files: `export const LOCALES_FOLDER = ''; const texts = ${JSON.stringify(words)}; export const filesOf = (tag) => texts.filter(({ name }) => name.startsWith(tag + '/')); export const lackOf = () => undefined;`,
    // What makes style sheets and fonts is never called in a browser; any name of it will do.
    assets: 'module.exports = new Proxy({}, { get: () => () => "" });',
    map: `${size.replace(' as const', '')} const shapes = ${JSON.stringify(shapes)}; export const mapShapes = () => shapes;`,
    querystring: 'export const unescape = decodeURIComponent;',
    desk: `export { lawPages } from ${JSON.stringify(join(PACKAGES, 'desk/src/screens/law/index.ts'))}; export { readQuery } from ${JSON.stringify(join(PACKAGES, 'desk/src/http/form.ts'))};`,
  };
  const stands: readonly (readonly [RegExp, string])[] = [
    [/^@comity\/desk$/, 'desk'],
    [/\/map-shapes\.ts$/, 'map'],
    [/\/assets\/(?:assets|styles|script|fonts|cache|sources)\.ts$/, 'assets'],
    [/^\.\/files\.ts$/, 'files'],
    [/^node:querystring$/, 'querystring'],
  ];
  return {
    name: 'without-files',
    setup(setup) {
      for (const [filter, name] of stands) {
        setup.onResolve({ filter }, () => ({ path: name, namespace: 'in-place' }));
      }
      setup.onResolve({ filter: /^comity-choosers$/ }, () => ({
        path: join(PACKAGES, 'design/assets/client/choosers.ts'),
      }));
      setup.onLoad({ filter: /.*/, namespace: 'in-place' }, ({ path }) => ({
        contents: modules[path] ?? '',
        loader: 'js',
        resolveDir: HERE,
      }));
    },
  };
}
