import { fileURLToPath } from 'node:url';
import { wordFiles } from '@comity/words';
import { build, type Plugin } from 'esbuild';

/** Files of words that speak of the law and of what is wrong with a question to it. */
const SPOKEN = /\/(?:law[a-z-]*|problems-law|problems-command|problems|time)\.ftl$/;

/**
 * Sentences of codes as one module: the parser of Fluent files and the files inside it, so that the
 * package depends on nothing.
 */
export async function bundledWords(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('published/words.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: ['es2023'],
    legalComments: 'inline',
    logLevel: 'silent',
    plugins: [withFilesInside()],
  });
  return outputFiles[0]?.text ?? '';
}

function withFilesInside(): Plugin {
  const texts = ['en', 'ja']
    .flatMap((tag) => wordFiles(tag))
    .filter(({ name }) => SPOKEN.test(name));
  const contents = `export const LOCALES_FOLDER = ''; const texts = ${JSON.stringify(texts)}; export const filesOf = (tag) => texts.filter(({ name }) => name.startsWith(tag + '/')); export const lackOf = () => undefined;`;
  return {
    name: 'with-files-inside',
    setup(setup) {
      setup.onResolve({ filter: /^\.\/files\.ts$/ }, () => ({
        path: 'files',
        namespace: 'inside',
      }));
      setup.onLoad({ filter: /.*/, namespace: 'inside' }, () => ({ contents, loader: 'js' }));
    },
  };
}
