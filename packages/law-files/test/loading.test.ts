import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { indexLaw, statusOn } from '@comity/law';
import { checkTreaties, LawFilesError, loadLaw, problemLine } from '@comity/law-files';
import { parsed } from './parsed-once.ts';
import { told } from './told.ts';

const TREATIES = fileURLToPath(new URL('../../../treaties', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'comity-law-'));
after(() => rmSync(folder, { recursive: true, force: true }));

let copies = 0;
/** A copy of the law files with one file changed. */
function changed(file: string, change: (text: string) => string): string {
  copies += 1;
  const copy = join(folder, `treaties-${copies}`);
  cpSync(TREATIES, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  const now = change(text);
  assert.notEqual(now, text, 'the change is a change');
  writeFileSync(join(copy, file), now);
  return copy;
}

function withMistakes(mistakes: readonly Mistake[]): string {
  const copy = changed('practices.yaml', (text) => `# a remark\n${text}`);
  for (const { file, change, what } of mistakes) {
    const text = readFileSync(join(copy, file), 'utf8');
    const now = change(text);
    assert.notEqual(now, text, what);
    writeFileSync(join(copy, file), now);
  }
  return copy;
}

async function problemsOf(root: string) {
  try {
    await checkTreaties(root, parsed);
  } catch (fault) {
    assert.ok(fault instanceof LawFilesError);
    return fault.problems;
  }
  return [];
}

test('the law files of the project have no problem: every form, code and pinpoint holds', async () => {
  assert.deepEqual(await problemsOf(TREATIES), []);
});

test('every row of the data is there', async () => {
  const law = await checkTreaties(TREATIES, parsed);
  const own = (id: string): number => law.parties.filter((row) => row.instrument === id).length;
  assert.ok(own('CETS224') + own('ETS030') + own('ETS024') + own('ETS099') >= 145);
  assert.equal(own('CETS185') - 7 + own('CETS189') - 2, 142, 'without territories');
  assert.equal(own('UNCC') + own('UNCAC') - 2 + own('UNTOC') - 2, 488, 'without HKG and MAC');
  assert.ok(law.declarations.length >= 129);
  assert.equal(law.contents.length, 377);
  assert.equal(law.profiles.length, 26);
  assert.ok(law.practices.length >= 27);
  assert.equal(law.programmes.length, 52);
  const sided = law.instruments.filter((row) => /^[a-z]/.test(row.id));
  assert.ok(sided.length >= 99, `${sided.length} bilateral and regional instruments`);
  for (const row of [...law.parties, ...law.declarations, ...law.provisions, ...law.contents]) {
    assert.ok(row.source.length > 0 && row.confidence.length > 0);
  }
});

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly change: (text: string) => string;
  readonly rule: string;
  readonly words: RegExp;
}

/** Mistakes within one file; several at once, as all of them are reported. */
const FORM: readonly Mistake[] = [
  {
    what: 'an impossible day',
    file: 'CETS185/parties.yaml',
    change: (text) => text.replace('inForce: 2012-11-01', 'inForce: 2012-11-31'),
    rule: 'row-form',
    words: /inForce: is no day of the calendar/,
  },
  {
    what: 'a field that is no field',
    file: 'CETS185/parties.yaml',
    change: (text) => text.replace('consented: 2006-10-12', 'ratified: 2006-10-12'),
    rule: 'row-form',
    words: /ratified is not a field/,
  },
  {
    what: 'a confidence of our own making',
    file: 'UNCAC/articles.yaml',
    change: (text) => text.replace('confidence: high', 'confidence: certain'),
    rule: 'row-form',
    words: /none of high, medium, low/,
  },
  {
    what: 'a key given twice',
    file: 'jurisdictions.yaml',
    change: (text) => text.replace('- code: AFG', '- code: AFG\n  code: AFG'),
    rule: 'yaml',
    words: /unique/,
  },
  {
    what: 'a measure that is none',
    file: 'CETS185/rules.yaml',
    change: (text) => text.replace('  preservation: {', '  preservaton: {'),
    rule: 'row-form',
    words: /measures/,
  },
  {
    what: 'a condition that is none',
    file: 'UNCC/rules.yaml',
    change: (text) => text.replace('offence: any', 'offense: any').replace('of: some', 'of: one'),
    rule: 'row-form',
    words: /scopes|regimes|has none of the forms/,
  },
];

/** Mistakes that only the files together show. */
const CROSS: readonly Mistake[] = [
  {
    what: 'a list that lacks Parties and answers with a flat no',
    file: 'CETS185/instrument.yaml',
    change: (text) => text.replace(/^listEnds: .*\n/mu, ''),
    rule: 'no-flat-no',
    words: /CETS185 lacks Parties: say up to which day/,
  },
  {
    what: 'a gap of no sort',
    file: 'ETS024/instrument.yaml',
    change: (text) => text.replace(/^gapsIn: .*\n/mu, ''),
    rule: 'gaps-have-a-sort',
    words: /ETS024 has gaps and no sort of them/,
  },
  {
    what: 'a note that names a day and not from when it could be said',
    file: 'ETS030/parties.yaml',
    change: (text) => text.replace(/^ +noteFrom: .*\n/m, ''),
    rule: 'notes-have-days',
    words: /names a day: write noteFrom/,
  },
  {
    what: 'an unknown State',
    file: 'CETS185/parties.yaml',
    change: (text) => text.replace('state: JPN', 'state: JPX'),
    rule: 'known-jurisdiction',
    words: /JPX is not in jurisdictions/,
  },
  {
    what: 'a day that the rule does not give',
    file: 'CETS185/parties.yaml',
    change: (text) => text.replace('inForce: 2006-05-01', 'inForce: 2006-04-01'),
    rule: 'entry-rule',
    words: /FRA consented on 2006-01-10: by CETS185:36\(4\) in force 2006-05-01, not 2006-04-01/,
  },
  {
    what: 'a State that stands twice',
    file: 'CETS185/parties.yaml',
    change: (text) => text.replace('state: DEU', 'state: EST'),
    rule: 'one-row-per-party',
    words: /EST stands here twice/,
  },
  {
    what: 'a reservation to an article that is not there',
    file: 'CETS185/declarations.yaml',
    change: (text) => text.replace('at: 29(4)', 'at: 29(9)'),
    rule: 'pinpoint-resolves',
    words: /CETS185:29\(9\) is in no articles.yaml/,
  },
  {
    what: 'a reservation that ends before it begins',
    file: 'CETS185/declarations.yaml',
    change: (text) => text.replace('to: 2019-07-05', 'to: 2009-07-05'),
    rule: 'dates-in-order',
    words: /not after it begins/,
  },
  {
    what: 'a rule that cites nothing',
    file: 'CETS185/rules.yaml',
    change: (text) => text.replace('CETS185:29(1)', 'CETS185:77'),
    rule: 'pinpoint-resolves',
    words: /CETS185:77/,
  },
];

for (const mistakes of [FORM, CROSS]) {
  const problems = problemsOf(withMistakes(mistakes));
  for (const { what, file, rule, words } of mistakes) {
    test(`${what} is refused, with file, line and rule`, async () => {
      const all = await problems;
      const found = all.find((problem) => problem.rule === rule && words.test(told(problem)));
      assert.ok(found, all.map((problem) => problemLine(problem, told(problem))).join('\n'));
      assert.equal(found.file, file);
      assert.ok(found.line > 0, `${found.line}`);
    });
  }
}

test('the line of a problem is the line of the row', async () => {
  const root = changed('CETS185/parties.yaml', (text) => text.replace('state: JPN', 'state: JPX'));
  const lines = readFileSync(join(root, 'CETS185/parties.yaml'), 'utf8').split('\n');
  const [problem] = await problemsOf(root);
  assert.match(lines[(problem?.line ?? 0) - 1] ?? '', /state: JPX/);
});

test('a lawyer adds a Party by one row, and the day of and the day before answer', async () => {
  const row = `- state: KOR
  kind: accession
  signed: null
  consented: 2026-12-10
  inForce: 2027-04-01
  verified: [ consented, inForce ]
  confidence: high
  source: imagined for this test
`;
  const root = changed(
    'CETS185/parties.yaml',
    (text) => `${text.replace(/- state: KOR\n( .*\n)+/, '')}${row}`,
  );
  const law = indexLaw(await checkTreaties(root, parsed));
  const instrument = law.instruments.get('CETS185');
  assert.ok(instrument);
  assert.equal(statusOn(law, instrument, 'KOR', '2027-03-31').status, 'consented');
  assert.equal(statusOn(law, instrument, 'KOR', '2027-04-01').status, 'party');
});

test('compiled data is kept, read again, and dropped when a file changes', async () => {
  const root = changed('practices.yaml', (text) =>
    text.replace('Preserve first', 'Do preserve first'),
  );
  const cache = join(folder, 'cache');
  const first = await loadLaw({ treaties: root, cache });
  const [kept = '', ...more] = readdirSync(cache);
  assert.deepEqual(more, []);
  assert.deepEqual(await loadLaw({ treaties: root, cache }), first);
  const file = join(root, 'practices.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('Do preserve first', 'Please preserve first'),
  );
  const second = await loadLaw({ treaties: root, cache });
  assert.notEqual(second.version, first.version);
  assert.deepEqual(readdirSync(cache).includes(kept), false);
});

test('a damaged or unwritable cache costs time, never an answer', async () => {
  const cache = join(folder, 'damaged');
  const first = await loadLaw({ cache });
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), '{"version":');
  assert.equal((await loadLaw({ cache })).version, first.version);
  const [kept = ''] = readdirSync(cache);
  const bytes = readFileSync(join(cache, kept), 'utf8');
  const other = bytes.replace('"inForce":"2012-11-01"', '"inForce":"2012-11-02"');
  assert.notEqual(other, bytes);
  writeFileSync(join(cache, kept), other);
  assert.deepEqual((await loadLaw({ cache })).parties, first.parties);
  const blocked = join(folder, 'a-file');
  writeFileSync(blocked, '');
  assert.equal((await loadLaw({ cache: blocked })).version, first.version);
});

test('the version speaks of the data, not of how the files are written, or which were parsed before', async () => {
  const plain = await checkTreaties(TREATIES);
  const spaced = await checkTreaties(
    changed('practices.yaml', (text) => `\n# a remark\n${text}`),
    parsed,
  );
  assert.equal(spaced.version, plain.version);
});
