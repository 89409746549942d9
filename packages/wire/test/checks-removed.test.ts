// Takes each check of verification out, one at a time, and asks the vectors whether they notice.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { test } from 'node:test';
import type * as Wire from '../src/index.ts';
import { expectation, runVector, vectors } from './run-vector.ts';

const FILES = [
  'wire/src/open-envelope.ts',
  'wire/src/batch-header.ts',
  'wire/src/heads.ts',
  'wire/src/feed.ts',
  'wire/src/act.ts',
  'wire/src/body.ts',
  'wire/src/key-statement.ts',
  'wire/src/trust-list.ts',
  'wire/src/receipts.ts',
  'wire/src/consignment.ts',
  'wire/src/seal-consignment.ts',
  'wire/src/relay.ts',
  'wire/src/read-format.ts',
  'wire/src/check-bundle-trust.ts',
  'wire/src/check-bundle-acts.ts',
  'wire/src/check-bundle-receipts.ts',
  'log/src/link-log.ts',
];

/** Checks whose removal no vector of these layers shows, each with the test that does. */
const SHOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  'wire/src/key-statement.ts: next.participant !== last.participant': 'statements.test.ts',
  'wire/src/trust-list.ts: stated === undefined': 'statements.test.ts',
  'wire/src/feed.ts: !isOwnAuthor(publication)': 'feed.test.ts',
  'wire/src/relay.ts: end < 0': 'relay.test.ts',
  'log/src/link-log.ts: from !== first?.from || to !== first.to || lane !== first.lane':
    'chains.test.ts',
  'log/src/link-log.ts: !next.ok': 'chains.test.ts',
};

interface Removal {
  readonly file: string;
  readonly line: number;
  readonly check: string;
  readonly source: string;
}

/** A guard that ends in a refusal. */
const GUARD = /\bif \((?=[^;]*?\breturn (?:no|refuse|broken|stop|wrong\w*)\()/g;

function removalsIn(file: string): readonly Removal[] {
  const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return [...source.matchAll(GUARD)].map(({ index }) => {
    const open = index + 'if '.length;
    let close = open;
    for (let depth = 0; close < source.length; close += 1) {
      if (source[close] === '(') depth += 1;
      if (source[close] === ')') depth -= 1;
      if (depth === 0) break;
    }
    const check = source.slice(open + 1, close);
    return {
      file,
      line: source.slice(0, index).split('\n').length,
      check: check.replace(/\s+/g, ' '),
      source: `${source.slice(0, open)}(false && (${check}))${source.slice(close + 1)}`,
    };
  });
}

const removals = FILES.flatMap(removalsIn);

const OURS = /\/packages\/(?:wire|log)\/src\//;
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const mutant = /\?without=\d+$/.exec(context.parentURL ?? '')?.[0];
    if (mutant === undefined || !OURS.test(resolved.url)) return resolved;
    return { ...resolved, url: `${resolved.url}${mutant}` };
  },
  load(url, context, next) {
    const mutant = /^(.*)\?without=(\d+)$/.exec(url);
    if (mutant === null) return next(url, context);
    const removal = removals[Number(mutant[2])];
    const loaded = next(mutant[1] ?? url, context);
    if (removal === undefined || !url.includes(`/packages/${removal.file}?`)) return loaded;
    return { ...loaded, source: removal.source };
  },
});

function isNoticed(wire: typeof Wire): boolean {
  return vectors.some((vector) => {
    try {
      return runVector(vector, wire) !== expectation(vector);
    } catch {
      return true;
    }
  });
}

test('no check can be removed without a vector noticing', async () => {
  assert.ok(removals.length >= 50, `${removals.length} checks were found`);
  const unnoticed: string[] = [];
  for (const [index, { file, line, check }] of removals.entries()) {
    const wire: typeof Wire = await import(`../src/index.ts?without=${index}`);
    if (SHOWN_ELSEWHERE[`${file}: ${check}`] !== undefined) continue;
    if (!isNoticed(wire)) unnoticed.push(`${file}:${line}: ${check}`);
  }
  assert.deepEqual(unnoticed, []);
});
