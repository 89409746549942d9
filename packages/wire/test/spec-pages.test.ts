import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { REJECTION_CODES } from '../src/index.ts';
import { vectors } from './run-vector.ts';
import { exampleText, pageExamples } from './scenarios/page-examples.ts';

const folder = new URL('../../../spec/', import.meta.url);
const page = (name: string) => readFileSync(new URL(`${name}.md`, folder), 'utf8');

test('each page begins with the example of the vectors', () => {
  for (const [name, example] of Object.entries(pageExamples)) {
    const shown = /```json\n([\s\S]*?)\n```/.exec(page(name))?.[1];
    assert.equal(shown, exampleText(example), `${name}.md: run write-page-examples.ts`);
  }
});

test('each page explains every member of its example', () => {
  for (const [name, example] of Object.entries(pageExamples)) {
    const prose = page(name).replace(/```[\s\S]*?```/g, '');
    for (const member of membersOf(example, name === 'batch' || name === 'bundle' ? 1 : 9)) {
      assert.ok(prose.includes(`\`${member}\``), `${name}.md does not explain ${member}`);
    }
  }
});

/** Names of members, down to `depth`; contents and what is keyed by ids are not the page's. */
function membersOf(value: unknown, depth: number): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (part: unknown, left: number) => {
    if (Array.isArray(part)) for (const each of part) walk(each, left);
    else if (typeof part === 'object' && part !== null && left > 0) {
      for (const [name, member] of Object.entries(part)) {
        names.add(name);
        if (name !== 'content' && name !== 'seen' && name !== 'understands') walk(member, left - 1);
      }
    }
  };
  walk(value, depth);
  names.delete('header');
  return names;
}

test('the codes of the pages are the codes of the code', () => {
  const source = ['wire', 'log', 'base']
    .flatMap((name) => {
      const src = new URL(`../../${name}/src/`, import.meta.url);
      return readdirSync(src).map((file) => readFileSync(new URL(file, src), 'utf8'));
    })
    .join('\n');
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    const failures = page(name.replace('.md', '')).split('## Failures')[1] ?? '';
    for (const [, code = ''] of failures.matchAll(/^\| `([a-z-]+)` \|/gm)) {
      assert.ok(source.includes(`'${code}'`), `${name}: ${code} is no code`);
    }
  }
  for (const code of REJECTION_CODES) {
    assert.ok(
      page('envelope').includes(`\`${code}\``) || page('act').includes(`\`${code}\``),
      code,
    );
  }
});

test('every check of a bundle is on its page', () => {
  const checks = new Set(
    vectors
      .filter((vector) => vector.layer === 'bundle' && vector['broken'] !== null)
      .map((v) => v.expect),
  );
  assert.equal(checks.size, 9);
  for (const check of checks) assert.ok(page('bundle').includes(`| \`${check}\` |`), check);
});
