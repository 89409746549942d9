import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { importsOf, packageOf, ROOT, sourceFiles } from './project-files.ts';

/** Which package may know which: the table of ARCHITECTURE.md. A package always knows itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  law: ['base'],
  statements: ['base'],
  'law-files': ['law', 'base'],
  case: ['statements', 'law', 'base'],
  seal: ['base'],
  log: ['seal', 'base'],
  wire: ['case', 'log', 'seal', 'base'],
  advice: ['case', 'statements', 'law', 'base'],
  service: ['advice', 'case', 'statements', 'law', 'base'],
  postgres: ['base'],
  server: [
    'service',
    'advice',
    'postgres',
    'law-files',
    'wire',
    'log',
    'seal',
    'case',
    'statements',
    'law',
    'base',
  ],
  words: ['base'],
  design: ['words', 'base'],
  desk: ['design', 'words', 'service', 'case', 'statements', 'law', 'base'],
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
