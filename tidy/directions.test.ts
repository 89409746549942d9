import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { importsOf, packageOf, ROOT, read, sourceFiles } from './project-files.ts';

/** Which package may know which: the table of ARCHITECTURE.md. A package always knows itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  law: ['base'],
  statements: ['base'],
  'law-files': ['law', 'base'],
  case: ['statements', 'law', 'base'],
  feed: ['statements', 'law', 'base'],
  duty: ['law', 'base'],
  seal: ['base'],
  log: ['seal', 'base'],
  wire: ['case', 'log', 'seal', 'base'],
  advice: ['case', 'statements', 'law', 'base'],
  service: ['advice', 'duty', 'case', 'feed', 'statements', 'law', 'base'],
  postgres: ['base'],
  server: [
    'service',
    'advice',
    'duty',
    'postgres',
    'law-files',
    'wire',
    'log',
    'seal',
    'case',
    'feed',
    'statements',
    'law',
    'base',
  ],
  words: ['base'],
  design: ['words', 'base'],
  desk: ['design', 'words', 'service', 'case', 'feed', 'statements', 'law', 'base'],
  'law-package': ['words', 'law-files', 'law', 'base'],
  'law-site': ['desk', 'design', 'words', 'law-files', 'law', 'base'],
  node: ['*'],
  cli: ['*'],
  rehearsal: ['*'],
};

test('imports point one way, and only through a package’s index', () => {
  const wrong: string[] = [];
  for (const file of sourceFiles) {
    const from = packageOf(file);
    const allowed = MAY_IMPORT[from];
    if (allowed === undefined) {
      wrong.push(`${file}: package "${from}" is not in the table of directions`);
      continue;
    }
    for (const specifier of importsOf(file)) {
      const named = /^@comity\/([a-z-]+)(\/.*)?$/.exec(specifier);
      if (named !== null) {
        const to = named[1] ?? '';
        if (named[2] !== undefined) wrong.push(`${file}: ${specifier} goes past the index`);
        if (to !== from && !allowed.includes('*') && !allowed.includes(to)) {
          wrong.push(`${file}: ${from} may not know ${to}`);
        }
      } else if (specifier.startsWith('.')) {
        const target = join(dirname(file), specifier);
        if (!target.startsWith(`packages/${from}/`)) {
          wrong.push(`${file}: ${specifier} leaves its package; import @comity/... instead`);
        } else if (!existsSync(join(ROOT, target))) {
          wrong.push(`${file}: ${specifier} does not exist`);
        }
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test('there is no cycle between packages', () => {
  const seen = new Map<string, Set<string>>();
  for (const file of sourceFiles) {
    const from = packageOf(file);
    const known = seen.get(from) ?? new Set<string>();
    seen.set(from, known);
    for (const specifier of importsOf(file)) {
      const to = /^@comity\/([a-z-]+)/.exec(specifier)?.[1];
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  const reaches = (from: string, goal: string, passed: Set<string>): boolean => {
    for (const next of seen.get(from) ?? []) {
      if (next === goal) return true;
      if (!passed.has(next)) {
        passed.add(next);
        if (reaches(next, goal, passed)) return true;
      }
    }
    return false;
  };
  for (const name of seen.keys()) {
    assert.equal(reaches(name, name, new Set()), false, `${name} reaches itself`);
  }
});

/** Values that the law hands out as answers: its questions, and how a State stands. */
const answers = new Set(
  [
    ...read('packages/law/src/index.ts').matchAll(
      /export \{([^}]*)\} from '\.\/(?:questions|bound)\/[a-z-]+\.ts';/g,
    ),
  ].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type ')),
  ),
);

/** The pages of the law show its answers themselves; they stand without a node, too. */
const PAGES_OF_THE_LAW = /^packages\/desk\/src\/screens\/law\//;

/** The answers of the law that a source asks for itself. */
const asksItself = (text: string): readonly string[] =>
  [...text.matchAll(/import \{([^}]*)\} from '@comity\/law';/g)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim().split(' as ')[0] ?? '')
      .filter((name) => answers.has(name)),
  );

test('the desk asks the service what the law says to a case, and never the law itself', () => {
  assert.ok(answers.has('avenues') && answers.has('profileOn'), 'the questions are found');
  const wrong = sourceFiles
    .filter((file) => packageOf(file) === 'desk' && !PAGES_OF_THE_LAW.test(file))
    .flatMap((file) =>
      asksItself(read(file)).map((name) => `${file}: ${name}; advice has it, by the service`),
    );
  assert.deepEqual(wrong, []);
  const asks = "import {\n  type Avenue,\n  avenues,\n} from '@comity/law';";
  assert.deepEqual(asksItself(asks), ['avenues']);
});
