// A program of the project in a few files instead of a thousand, for what is started often and
// must answer at once. Made on first use from the sources, kept in .cache beside the size and time
// of each of them, and made anew when one changed: docs/decisions/0046-a-kept-program.md.
import { builtinModules, createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkout } from './runtime.js';

// Not imported: that makes every export of it, streams among them, before the program has begun.
const {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = createRequire(import.meta.url)('node:fs');

const DAY_MS = 86_400_000;

/**
 * Programs that are kept, each with the modules that are none of it, because a start seldom asks
 * for them, and what they export. One that is a program here itself is kept as such; the others
 * stay where they are.
 */
export const KEPT = {
  'packages/cli/src/main.ts': {
    'packages/cli/src/operate/operate.ts': ['operate'],
    'packages/cli/src/verify/index.ts': ['verifyCommand'],
  },
  'packages/cli/src/operate/operate.ts': {},
  'packages/cli/src/verify/index.ts': {},
  'packages/node/src/main.ts': {},
};

/**
 * The file to start for a program: the kept one, made if need be, or the source itself where none
 * is kept or none can be made. A source may lead to .tsx, which the runtime is taught then.
 *
 * @param {string} source absolute path of the program
 * @param {{ root?: string, folder?: string, programs?: Record<string, Record<string, string[]>> }} places
 *   the checkout, where programs are kept, and which are; by default this project's
 */
export async function keptProgram(source, places = {}) {
  const program = await found(source, places);
  if (program === source) await import('./hooks.js');
  return program;
}

async function found(
  source,
  { root = checkout, folder = join(root, '.cache', 'programs'), programs = KEPT },
) {
  const entry = named(root, source);
  const apart = programs[entry];
  if (apart === undefined) return source;
  const place = { root, folder, list: join(folder, `${entry.replaceAll('/', '-')}.json`) };
  try {
    if (!isOurs([folder, place.list], source)) return source;
    return known(place, source) ?? (await make(entry, programs, place));
  } catch (cause) {
    if (!isOfTheWorld(cause)) throw cause;
    // A folder that cannot be written, or a source that does not parse: the source says it best.
    return source;
  }
}

/** No program can be kept now, and none has to be. */
class NotKept extends Error {}

/** What no change of this file would help: the disk, a source that does not build, no builder. */
const isOfTheWorld = (cause) =>
  cause instanceof NotKept ||
  typeof cause?.syscall === 'string' ||
  cause?.code === 'ERR_MODULE_NOT_FOUND' ||
  (Array.isArray(cause?.errors) &&
    cause.errors.every(
      ({ pluginName, detail }) => pluginName === '' || typeof detail?.syscall === 'string',
    ));

const named = (root, file) => relative(root, file).replaceAll('\\', '/');

/**
 * Whether nobody could have put these there but who starts the program, or whose sources they are:
 * what is kept is run, so it is believed no further than the sources are. What is not there is fine.
 */
function isOurs(paths, source) {
  const own = process.getuid?.();
  if (own === undefined) return true;
  const owner = statSync(source).uid;
  return paths.every((path) => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return true;
    const isKnown = found.uid === own || found.uid === owner;
    return isKnown && !found.isSymbolicLink() && (found.mode & 0o022) === 0;
  });
}

/** What `make` calls a program, below the folder; anything else leads out of it. */
const PROGRAM = /^[0-9a-f]{24}\/[\w-]+\.mjs$/;

/** The kept program, if each of its sources still has the size and time that it was made from. */
function known({ root, folder, list }, source) {
  let kept;
  try {
    kept = JSON.parse(readFileSync(list, 'utf8'));
  } catch {
    return undefined;
  }
  if (kept?.runtime !== process.version) return undefined;
  if (!Array.isArray(kept.sources) || !kept.sources.every(Array.isArray)) return undefined;
  for (const [file, size, time] of kept.sources) {
    const now = statSync(`${root}/${file}`, { throwIfNoEntry: false });
    if (now?.size !== size || now.mtimeMs !== time) return undefined;
  }
  if (typeof kept.program !== 'string' || !PROGRAM.test(kept.program)) return undefined;
  const program = join(folder, kept.program);
  if (statSync(program, { throwIfNoEntry: false }) === undefined) return undefined;
  const pieces = readdirSync(dirname(program)).map((name) => join(dirname(program), name));
  return isOurs([dirname(program), ...pieces], source) ? program : undefined;
}

async function make(entry, programs, { root, folder, list }) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  accessSync(folder, constants.W_OK);
  const { build } = await import('esbuild');
  const { createHash } = await import('node:crypto');
  // Sizes and times from before the sources are read: a change meanwhile makes it anew.
  const began = Date.now();
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: '/',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'esnext',
    outExtension: { '.js': '.mjs' },
    legalComments: 'none',
    // Names stay, for stacks in a log; what is between them is only read and held in memory.
    minifyWhitespace: true,
    logLevel: 'silent',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    banner: { js: REQUIRE },
    plugins: [asInTheSources(root, programs[entry], { programs, folder })],
  });
  const files = outputFiles.map(({ path, contents }) => [path.replace(/^.*[\\/]/, ''), contents]);
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(`${name} ${bytes.length}\n`).update(bytes);
  const place = hash.digest('hex').slice(0, 24);
  if (!isOurs([join(folder, place)], join(root, entry))) throw new NotKept('not our folder');
  for (const [name, bytes] of files) put(join(folder, place, name), bytes);
  const sources = sourcesOf(Object.keys(metafile.inputs), root).map((file) => {
    const { size, mtimeMs } = statSync(join(root, file));
    if (mtimeMs >= began) throw new NotKept(`${file} is being written`);
    return [file, size, mtimeMs];
  });
  const program = `${place}/${entry.replace(/^.*\/|\.ts$/g, '')}.mjs`;
  put(list, JSON.stringify({ runtime: process.version, program, sources }));
  forgetOld(folder, place);
  return join(folder, program);
}

/**
 * What decides what the program is: its sources, the faces of packages, versions, this file; and the
 * list that every installation writes anew, so that what was installed again is read again.
 */
function sourcesOf(inputs, root) {
  const ours = inputs.filter((file) => !/(^|\/)node_modules\//.test(file));
  const packages = new Set(ours.flatMap((file) => /^packages\/[^/]+/.exec(file)?.[0] ?? []));
  const others = [...packages].map((name) => `${name}/package.json`);
  const own = named(root, fileURLToPath(import.meta.url));
  const installed = ['package-lock.json', 'node_modules/.package-lock.json'];
  return [...ours, ...others, ...installed, 'tsconfig.json', own].filter((file) =>
    existsSync(join(root, file)),
  );
}

/**
 * The runtime's own modules. Imported, one gives each of its names, and makes for it what stands behind:
 * the client of `fetch` and its HTTP/2 behind `node:http`, promises and streams behind `node:fs`. Asked
 * for as a whole, a name is made when it is used.
 */
const OF_THE_RUNTIME = new RegExp(`^(?:node:.*|${builtinModules.join('|')})$`);

/** `import { a, type B } from 'node:c';` in a source, or with a name for the whole. */
const OF_NODE = /^import (?!type\b)(?:(\w+)|\{([^{}]*)\}) from '(node:[\w/]+)';$/gm;

/** A source that asks the runtime for what it uses of its modules; a name costs what one use costs. */
const askedWhole = (text) =>
  text.replaceAll(OF_NODE, (_, whole, names = '', module) => {
    const used = names.split(',').map((name) => name.trim().replace(' as ', ': '));
    const values = used.filter((name) => name !== '' && !name.startsWith('type '));
    return `const ${whole ?? `{ ${values.join(', ')} }`} = process.getBuiltinModule('${module}');`;
  });

/** What modules of the older kind among the packages ask for the runtime's own by. */
const REQUIRE =
  "const require = process.getBuiltinModule('node:module').createRequire(import.meta.url);";

/** What the tool itself is called within a program that asks for another one. */
const THIS_TOOL = 'comity:kept-program';

/**
 * Modules keep the address of their source, told from where they are kept: a checkout that is moved,
 * and a package that is unpacked anywhere, take what is kept along.
 */
function asInTheSources(root, apart, { programs, folder }) {
  const fromKept = (path) => addressFrom(join(folder, 'any'), path);
  return {
    name: 'as-in-the-sources',
    setup(setup) {
      // What zod says in forty languages nobody asks for: our words say what is wrong.
      setup.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, ({ path }) => ({
        contents: "export { default as en } from './en.js';",
        resolveDir: dirname(path),
      }));
      setup.onResolve({ filter: OF_THE_RUNTIME }, ({ path }) => ({
        path: path.replace(/^(?:node:)?/, 'node:'),
        namespace: 'of-the-runtime',
      }));
      setup.onResolve({ filter: /^[^.]/ }, ({ path, kind }) =>
        kind === 'dynamic-import' && !path.startsWith('@comity/')
          ? { path, external: true }
          : undefined,
      );
      setup.onResolve({ filter: new RegExp(`^${THIS_TOOL}$`) }, () => ({
        path: fromKept(fileURLToPath(import.meta.url)),
        external: true,
      }));
      setup.onLoad({ filter: /./, namespace: 'of-the-runtime' }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      }));
      setup.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        if (!Object.hasOwn(apart, named(root, file))) return undefined;
        return Object.hasOwn(programs, named(root, file))
          ? { path: file, namespace: 'kept-apart' }
          : { path: fromKept(file), external: true };
      });
      setup.onLoad({ filter: /./, namespace: 'kept-apart' }, ({ path }) => ({
        contents: asked(fromKept(path), apart[named(root, path)]),
      }));
      setup.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
        contents: askedWhole(readFileSync(path, 'utf8')).replaceAll(
          /\bimport\.meta\.url\b/g,
          `new URL(${JSON.stringify(fromKept(path))}, import.meta.url).href`,
        ),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

/** The relative address of a file, for a module in a folder. */
const addressFrom = (folder, file) =>
  relative(folder, file).replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

/** A module that is a program of its own, as one that others import; its source by address. */
const asked = (source, names) => `
  import { fileURLToPath, pathToFileURL } from 'node:url';
  import { keptProgram } from ${JSON.stringify(THIS_TOOL)};
  const source = fileURLToPath(new URL(${JSON.stringify(source)}, import.meta.url));
  const all = await import(pathToFileURL(await keptProgram(source)).href);
  export const { ${names.join(', ')} } = all;`;

/** Written beside and renamed, so that no other start reads half a file. */
function put(file, contents) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, contents, { mode: 0o644 });
  renameSync(beside, file);
}

/** Programs of earlier sources; a start of today may still be reading one. */
function forgetOld(folder, place) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory() || entry.name === place) continue;
    if (Date.now() - statSync(path).mtimeMs > DAY_MS)
      rmSync(path, { recursive: true, force: true });
  }
}
