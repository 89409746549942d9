import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MEASURES } from '@comity/law';
import { checkTreaties, LawFilesError, loadLaw } from '@comity/law-files';
import { measureRow } from '../src/measure-form.ts';
import { parsed } from './parsed-once.ts';

const TREATIES = fileURLToPath(new URL('../../../treaties', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'comity-measures-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong with the law files once one of them says something else. */
async function wrongOnce(file: string, change: (text: string) => string) {
  const copy = mkdtempSync(join(folder, 'treaties-'));
  cpSync(TREATIES, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  const now = change(text);
  assert.notEqual(now, text, 'the change is a change');
  writeFileSync(join(copy, file), now);
  try {
    await checkTreaties(copy, parsed);
  } catch (fault) {
    assert.ok(fault instanceof LawFilesError);
    return fault.problems.map(
      ({ file: at, why }) => `${at}: ${why.code} ${Object.values(why.params ?? {})}`,
    );
  }
  return [];
}

/** The row that begins with a line, up to the next one. */
const without = (line: string) => (text: string) =>
  text.replace(new RegExp(`^- ${line}\\n(?: .*\\n)+`, 'm'), '');

test('a measure that is left without a row is named, whichever it is', async () => {
  const left = ['preservation', 'freezing', 'emergency-disclosure-by-provider'] as const;
  const wrong = await wrongOnce('measures.yaml', (text) =>
    left.reduce((all, measure) => without(`measure: ${measure}`)(all), text),
  );
  assert.deepEqual(
    wrong,
    left.map((measure) => `measures.yaml: measure-without-row ${measure}`).sort(byVocabulary),
  );
});

/** In the order of the word list. */
const byVocabulary = (a: string, b: string): number => placeOf(a) - placeOf(b);
const placeOf = (text: string): number =>
  MEASURES.findIndex((measure) => text.endsWith(` ${measure}`));

test('a mark by which a measure is found is borne by one row, no less and no more', async () => {
  const lacks = await wrongOnce('measures.yaml', (text) => text.replace('preserves, ', ''));
  assert.deepEqual(lacks, ['measures.yaml: mark-of-one preserves,0']);
  const twice = await wrongOnce('measures.yaml', (text) =>
    text.replace(/marks: \[ perishable \]/, 'marks: [ perishable, unasked ]'),
  );
  assert.deepEqual(twice, ['measures.yaml: mark-of-one unasked,2']);
});

test('nothing of a measure is left unsaid: a row that lacks a field is no row', async () => {
  const [row] = (await loadLaw()).measures;
  assert.ok(row && measureRow.safeParse(row).success);
  for (const field of Object.keys(row)) {
    const { [field as 'sort']: _left, ...rest } = row;
    const read = measureRow.safeParse(rest);
    assert.deepEqual(
      read.error?.issues.map(({ path }) => path),
      [[field]],
      field,
    );
  }
});

/** What is asked under them is so wide that each says of every measure how far it reaches it. */
const OF_EVERY_MEASURE = ['CETS185', 'UNCAC', 'UNCC', 'UNTOC', 'comity'];

test('the widest instruments say of each measure whether they reach it', async () => {
  const { rules } = await loadLaw();
  const silent = OF_EVERY_MEASURE.flatMap((id) => {
    const said = rules.find(({ instrument }) => instrument === id)?.measures;
    return MEASURES.filter((measure) => said?.[measure] === undefined).map(
      (measure) =>
        `measure ${measure} has no rule in the rules.yaml of ${id}: write one, level none where it is not reached`,
    );
  });
  assert.deepEqual(silent, []);
});

test('the form of practice and the powers that a row names are there', async () => {
  const wrong = await wrongOnce('measures.yaml', (text) =>
    text.replace('id: TCY-TEMPLATE-31', 'id: NOWHERE').replace('CETS185:21', 'CETS185:210'),
  );
  assert.deepEqual(wrong, [
    'measures.yaml: no-list NOWHERE',
    'measures.yaml: no-article CETS185:210',
  ]);
});

test('a ground of domestic law that no row speaks of is named, with the State that has it', async () => {
  const wrong = await wrongOnce('conditions.yaml', without('ground: indispensability-not-shown'));
  assert.deepEqual(wrong, ['states/JPN.yaml: ground-without-row indispensability-not-shown']);
});
