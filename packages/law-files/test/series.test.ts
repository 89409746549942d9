import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandSeries } from '../src/expand-series.ts';
import { checkForm, parseLawFile } from '../src/law-file.ts';
import type { LawFileProblem } from '../src/law-file-problem.ts';
import { seriesFile } from '../src/series-form.ts';
import { told } from './told.ts';

const HEAD = `side: AAA
id: aaa-OTHER-treaty
title: Treaty between A and NAME
shared:
  kind: extradition
  binding: true
  legalBasis: full
  providerDirect: false
  centralAuthorityChannel: false
  mlaTreaty: false
  extraditionTreaty: true
  mayJoin: listed
  confidence: medium
  source: the list
rules:
  modern:
    source: the texts
    confidence: medium
    measures:
      extradition: { level: own-rule, pinpoints: [] }
rows:
`;
const NAMES = new Map([
  ['BBB', 'Land of B'],
  ['CCC', 'Land of C'],
]);

function expanded(rows: string) {
  const problems: LawFileProblem[] = [];
  const read = parseLawFile('x/series.yaml', HEAD + rows, problems);
  assert.ok(read);
  const value = checkForm(read, seriesFile, problems);
  const folders =
    value === undefined ? [] : expandSeries({ read, value }, (code) => NAMES.get(code), problems);
  return { folders, problems };
}

test('each row of a series is a treaty of its own, with what all share and its own days', () => {
  const { folders, problems } = expanded(`- with: BBB
  signed: 1990-01-02
  inForce: 1991-03-04
  rules: modern
  confidence: medium
- with: CCC
  id: aaa-ccc-old
  signed: 1900-01-02
  inForce: null
  inForceNotAfter: 1950-01-01
  endedNotBefore: 1999-12-31
  suspended:
  - { from: 1960-01-01, to: 1961-01-01 }
  confidence: low
  source: recalled
  note: continued
`);
  assert.deepEqual(problems, []);
  const [b, c] = folders;
  assert.deepEqual([b?.id, c?.id], ['aaa-bbb-treaty', 'aaa-ccc-old']);
  assert.equal(b?.rules?.value.instrument, 'aaa-bbb-treaty');
  assert.equal(c?.rules, undefined);
  const ofB = b?.instrument?.value;
  assert.equal(ofB?.title, 'Treaty between A and Land of B');
  assert.deepEqual(
    [ofB?.kind, ofB?.source, ofB?.signed],
    ['extradition', 'the list', '1990-01-02'],
  );
  assert.deepEqual(
    ofB?.parties?.map((row) => [row.state, row.inForce, row.confidence, row.source]),
    [
      ['AAA', '1991-03-04', 'medium', 'the list'],
      ['BBB', '1991-03-04', 'medium', 'the list'],
    ],
  );
  const ofC = c?.instrument?.value;
  assert.deepEqual([ofC?.confidence, ofC?.source, ofC?.note], ['low', 'recalled', 'continued']);
  assert.deepEqual(ofC?.suspended, [{ from: '1960-01-01', to: '1961-01-01' }]);
  for (const row of ofC?.parties ?? []) {
    assert.deepEqual([row.inForceNotAfter, row.endedNotBefore], ['1950-01-01', '1999-12-31']);
  }
});

const GOOD = `- with: BBB
  signed: 1990-01-02
  inForce: 1991-03-04
  rules: modern
  confidence: medium
`;
const MISTAKES: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
  [
    'an unknown State',
    `${GOOD}- with: XXX\n  signed: null\n  inForce: null\n  confidence: low\n`,
    'known-jurisdiction',
    /XXX is not in jurisdictions/,
    /with: XXX/,
  ],
  [
    'rules that are not there',
    `${GOOD}- with: CCC\n  signed: null\n  inForce: null\n  rules: old\n  confidence: low\n`,
    'known-rules',
    /old is none of the rules/,
    /with: CCC/,
  ],
  [
    'a treaty that stands twice',
    GOOD + GOOD,
    'one-row-per-treaty',
    /aaa-bbb-treaty stands here twice/,
    /with: BBB/,
  ],
  [
    'rules that no row names',
    GOOD.replace('  rules: modern\n', ''),
    'known-rules',
    /modern is of no row/,
    /source: the texts/,
  ],
  [
    'a field that is no field',
    GOOD.replace('inForce', 'force'),
    'row-form',
    /force is not a field/,
    /with: BBB/,
  ],
];

for (const [what, rows, rule, words, line] of MISTAKES) {
  test(`${what} is told at its line`, () => {
    const { problems } = expanded(rows);
    const found = problems.find((problem) => problem.rule === rule && words.test(told(problem)));
    assert.ok(found, JSON.stringify(problems));
    const lines = (HEAD + rows).split('\n');
    assert.match(lines[found.line - 1] ?? '', line);
    const places = lines.flatMap((text, i) => (line.test(text) ? [i + 1] : []));
    assert.equal(found.line, places.at(-1), 'the later of two rows is the one too many');
  });
}
