import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadLaw } from '@comity/law-files';
import { lawTables, TABLES_COMMAND } from '../src/law-tables.ts';

const folder = new URL('../../../docs/law/tables/', import.meta.url);
const law = await loadLaw();
const tables = lawTables(law);

test('the tables in docs/law say what the data says', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...tables.keys()].sort());
  for (const [name, text] of tables) {
    const kept = readFileSync(new URL(name, folder), 'utf8');
    assert.ok(kept === text, `docs/law/tables/${name} is out of date: run ${TABLES_COMMAND}`);
  }
});

test('docs/law/README.md leads to every page of the folder', () => {
  const index = readFileSync(new URL('../README.md', folder), 'utf8');
  const pages = readdirSync(new URL('..', folder)).filter((name) => name.endsWith('.md'));
  for (const page of [...pages, ...[...tables.keys()].map((name) => `tables/${name}`)]) {
    if (page !== 'README.md') assert.ok(index.includes(`(${page})`), `${page} is not listed`);
  }
});

test('no row of the data is left out of the tables', () => {
  const clocks = tables.get('clocks.md') ?? '';
  for (const { id } of law.clocks) assert.ok(clocks.includes(`| \`${id}\` |`), id);
  const instruments = tables.get('instruments.md') ?? '';
  for (const { id } of law.instruments) assert.ok(instruments.includes(`| \`${id}\` |`), id);
  const grounds = tables.get('grounds.md') ?? '';
  assert.match(grounds, /`dual-criminality` \| hangs on facts \| {2}\| `CETS185:29\(4\)`/);
  assert.match(tables.get('measures.md') ?? '', /`CETS185` \| own-rule \| `CETS185:29\(1\)`/);
  assert.match(tables.get('duties.md') ?? '', /`give-reasons` \| refusal \| fallback/);
  assert.match(tables.get('entry-into-force.md') ?? '', /`UNCC` \| 40 instruments/);
});
