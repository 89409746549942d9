import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circlesWithinPackages, reachedFrom } from './import-graph.ts';
import { allFiles, codeFiles, importsOf, read, sourceFiles } from './project-files.ts';

/**
 * `import type` counts: files that need each other's words can only be read, moved and tested
 * together, whatever the runtime strips.
 */
test('no files of a package import each other in a circle', () => {
  assert.deepEqual(
    circlesWithinPackages(sourceFiles),
    [],
    'move what both need into a file of its own',
  );
});

const STARTERS = [
  'package.json',
  ...allFiles.filter((file) => /^(tools\/.*\.js|.*\.md)$/.test(file)),
]
  .map((file) => read(file))
  .join('\n');

/** What is started and not imported: packages' faces, programs, tests, and what a page says to run. */
const ROOTS = codeFiles.filter(
  (file) =>
    /\.test\.tsx?$/.test(file) ||
    /^packages\/[a-z-]+\/src\/(index|main)\.tsx?$/.test(file) ||
    STARTERS.includes(file),
);

test('every file is used', () => {
  const reached = reachedFrom(ROOTS);
  const unused = codeFiles.filter(
    (file) => !reached.has(file) && STARTED_OTHERWISE[file] === undefined,
  );
  assert.deepEqual(unused, [], 'nothing imports or starts these: use them or delete them');
});

/** Files that are started by hand or by a path put together, each by what. */
const STARTED_OTHERWISE: Readonly<Record<string, string>> = {
  'packages/wire/test/scenarios/make-vectors.ts': 'writes spec/vectors anew',
  'packages/wire/test/scenarios/write-page-examples.ts': 'writes the examples of spec pages anew',
};

/** What ships and only tests import, each by why it stands beside what it is compared with. */
const FOR_TESTS: Readonly<Record<string, string>> = {};

test('what ships is used by what ships', () => {
  const roots = ROOTS.filter(
    (file) => !/\.test\.tsx?$|^test\/|\/test\/|\/src\/index\.tsx?$/.test(file),
  );
  const reached = reachedFrom(roots);
  const unused = sourceFiles.filter((file) => !reached.has(file));
  assert.deepEqual(
    unused.filter((file) => !(file in FOR_TESTS)),
    [],
    'only tests use these: use them or delete them',
  );
  assert.deepEqual(
    Object.keys(FOR_TESTS).filter((file) => !unused.includes(file)),
    [],
  );
});

/** Packages that are used without an import, each by what. */
const USED_OTHERWISE: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'tools/check.js runs it',
  typescript: 'tools/check.js runs it',
  '@hpke/core': '@hpke/hybridkem-x-wing, the oracle of a test, asks for it',
};

test('every package of package.json is used', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const scripts = allFiles.filter((file) =>
    /^(packages|tools|tidy|bench|test)\/.*\.js$/.test(file),
  );
  const code = [...codeFiles, ...scripts];
  const imported = new Set(code.flatMap(importsOf).map(packageNamed));
  const texts = code
    .concat(allFiles.filter((file) => /\.scss$/.test(file)))
    .map((file) => read(file));
  const used = (name: string): boolean =>
    imported.has(name) ||
    USED_OTHERWISE[name] !== undefined ||
    // Files of a package: `import.meta.resolve('axe-core/axe.min.js')`, a style sheet's `@use`.
    texts.some((text) => isNamed(name, text)) ||
    (name.startsWith('@types/') && imported.has(name.slice('@types/'.length))) ||
    name === '@types/node';
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  assert.deepEqual(
    names.filter((name) => !used(name)),
    [],
    'nothing uses these: take them out of package.json and its lockfile',
  );
  assert.ok(Object.keys(USED_OTHERWISE).every((name) => names.includes(name)));
});

/** A text that begins with the name is another one: `'d3-geometry'` uses no `d3-geo`. */
const isNamed = (name: string, text: string): boolean =>
  [`'${name}'`, `'${name}/`, `"${name}/`, `node_modules/${name}/`].some((use) =>
    text.includes(use),
  );

test('a package is used by its own name, not by one that begins with it', () => {
  assert.equal(isNamed('d3-geo', "import 'd3-geometry'"), false);
  assert.equal(isNamed('axe-core', "resolve('axe-core/axe.min.js')"), true);
});

function packageNamed(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
