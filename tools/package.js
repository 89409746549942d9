// `npm run package`: one tarball for machines of this platform that carries the runtime, the
// program and the database, and needs neither npm nor a registry where it is unpacked:
// docs/decisions/0185-a-package-is-the-checkout-without-its-tools.md.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { checkout, YOUNG_SPACE } from './runtime.js';

const USAGE = `npm run package [-- --to FOLDER]

Writes comity-VERSION-PLATFORM.tar.gz and its SHA-256 into FOLDER, dist unless told.
`;

/** The programs from which everything else of ours is reached. */
const PROGRAMS = ['cli', 'node'];

/** Of the project, beside the packages: what runs, the law, and what people read. */
const OF_THE_PROJECT = [
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
  ...['README.md', 'CHANGELOG.md', 'GLOSSARY.md', 'SECURITY.md', 'LICENSE'],
  ...['treaties', 'docs', 'spec', 'packaging'],
  ...['tools/run.js', 'tools/runtime.js', 'tools/hooks.js', 'tools/kept-program.js'],
];

/** What nothing reads at run time: types, maps of sources, tests, older forms of fonts, headers. */
const NOT_RUN = /\.(?:map|d\.[cm]?ts|woff)$|^(?:test|tests|include|pgxs|pkgconfig|vectors)$/;

/** Seconds; every file has this time, so that the same checkout gives the same package. */
const TIME_S = 1_600_000_000;

/** Starts a command of the package. */
export const LAUNCHER = `#!/bin/sh
# Starts Comity on the runtime beside this file, wherever it was unpacked or is linked from.
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/node" ${YOUNG_SPACE.join(' ')} "$here/../tools/run.js" "$here/../packages/cli/src/main.ts" "$@"
`;

/** Makes, in the package, what a first start would make: programs, compiled law, sheets, scripts. */
const MAKE_WHAT_IS_KEPT = `
  await import('./tools/hooks.js');
  const { KEPT, keptProgram } = await import('./tools/kept-program.js');
  const { resolve } = await import('node:path');
  for (const each of Object.keys(KEPT)) {
    const source = resolve(each);
    if ((await keptProgram(source)) === source) throw new Error(each + ' cannot be kept');
  }
  const { loadLaw } = await import('@comity/law-files');
  await loadLaw();
  const { deskAssets } = await import('@comity/design');
  deskAssets();`;

/**
 * Makes the package.
 *
 * @param {string} to folder where the tarball is written
 * @param {number} level how hard it is made small, 1 to 9; tests do not wait for that
 * @returns {Promise<{ file: string, folder: string, sha256: string }>} the tarball, the name of the
 *   one folder that it unpacks to, its digest in hex
 */
export async function makePackage(to, level = 6) {
  const { version } = readJson('package.json');
  const folder = `comity-${version}-${process.platform}-${process.arch}`;
  const stage = join(to, folder);
  rmSync(stage, { recursive: true, force: true });
  for (const each of OF_THE_PROJECT) copy(each, stage);
  for (const each of reachedFrom(PROGRAMS)) copyOwn(each, stage);
  const others = installed();
  for (const { path } of others) copy(path, stage);
  copy('node_modules/.package-lock.json', stage);
  writeFileSync(join(stage, 'THIRD-PARTY.md'), thirdParty(others));
  mkdirSync(join(stage, 'bin'), { recursive: true });
  cpSync(process.execPath, join(stage, 'bin/node'), { dereference: true });
  cpSync(licenceOfRuntime(), join(stage, 'bin/node.LICENSE'));
  writeFileSync(join(stage, 'bin/comity'), LAUNCHER, { mode: 0o755 });
  setTimes(stage);
  execFileSync(join(stage, 'bin/node'), ['--input-type=module', '--eval', MAKE_WHAT_IS_KEPT], {
    cwd: stage,
    env: {},
  });
  const file = join(to, `${folder}.tar.gz`);
  execFileSync('tar', [
    ...['--sort=name', `--mtime=@${TIME_S}`, '--owner=0', '--group=0', '--numeric-owner'],
    ...['--mode=u+rw,go+r-w,a+X', `--use-compress-program=gzip -n -${level}`],
    ...['-C', to, '-cf', file, folder],
  ]);
  rmSync(stage, { recursive: true, force: true });
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const sha256 = hash.digest('hex');
  writeFileSync(`${file}.sha256`, `${sha256}  ${basename(file)}\n`);
  return { file, folder, sha256 };
}

const readJson = (file) => JSON.parse(readFileSync(join(checkout, file), 'utf8'));

/** Copies a file or folder of the checkout to the same place in the package. */
function copy(path, stage) {
  cpSync(join(checkout, path), join(stage, path), {
    recursive: true,
    filter: (source) => !NOT_RUN.test(basename(source)),
  });
}

/** The packages of ours that a program imports, and those that these import. */
function reachedFrom(programs) {
  const reached = new Set(programs);
  for (const name of reached) {
    for (const file of sourcesBelow(join(checkout, 'packages', name, 'src'))) {
      const text = readFileSync(file, 'utf8');
      for (const [, other] of text.matchAll(/['"]@comity\/([\w-]+)['"/]/g)) reached.add(other);
    }
  }
  return [...reached];
}

const sourcesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

function copyOwn(name, stage) {
  copy(`packages/${name}`, stage);
  mkdirSync(join(stage, 'node_modules/@comity'), { recursive: true });
  symlinkSync(`../../packages/${name}`, join(stage, 'node_modules/@comity', name));
}

/**
 * What the lockfile wants for running and this platform has, but the runtime, which lies in `bin`.
 *
 * @returns {{ path: string, version: string, license: string }[]}
 */
function installed() {
  return Object.entries(readJson('package-lock.json').packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
    .filter(([path]) => !/^node_modules\/node-(?:bin|linux)-/.test(path))
    .filter(([path, { optional }]) => existsSync(join(checkout, path)) || !optional)
    .map(([path, { version, license = 'see its folder' }]) => ({ path, version, license }));
}

/** It lies beside the program in the package that brings it, and above it where it was installed. */
function licenceOfRuntime() {
  const program = realpathSync(process.execPath);
  const places = ['../LICENSE', '../share/doc/node/LICENSE', '../share/doc/nodejs/copyright'];
  const found = places.map((each) => join(dirname(program), each)).find(existsSync);
  if (found === undefined) throw new Error(`No licence lies beside the runtime ${program}.`);
  return found;
}

/** Whose work is in the package, under which licence; the texts lie in the folders. */
function thirdParty(others) {
  const rows = others.map(
    ({ path, version, license }) =>
      `| \`${path.replace(/^.*node_modules\//, '')}\` | ${version} | ${license} | \`${path}\` |`,
  );
  return `# What others made

Comity itself is under the licence in [LICENSE](LICENSE). The runtime in \`bin/node\` is Node.js ${process.versions.node} (MIT and the licences that it lists).

| package | version | licence | where |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** What is kept is known by size and time of its sources; a tarball has whole seconds. */
function setTimes(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) utimesSync(join(entry.parentPath, entry.name), TIME_S, TIME_S);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { to: { type: 'string', default: join(checkout, 'dist') }, help: { type: 'boolean' } },
  });
  if (values.help) process.stdout.write(USAGE);
  else {
    const { file, sha256 } = await makePackage(resolve(values.to));
    process.stdout.write(`${file}\nSHA-256 ${sha256}\n`);
  }
}
