import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Confidence } from '@comity/base';
import { loadLaw } from '@comity/law-files';
import { withDerivedAuthorities } from '../src/derived-authorities.ts';
import type { LawFileProblem } from '../src/law-file-problem.ts';
import { checkSources } from '../src/source-checks.ts';
import { cappedBy, surestBy } from '../src/surest.ts';

test('what rests on memory alone is low, on memory beside a source medium', () => {
  const rows: readonly (readonly [string, Confidence, Confidence])[] = [
    ['Recalled; the text was not read', 'low', 'medium'],
    ['memory of the CoE list; not re-read', 'low', 'medium'],
    ['Declarations data set (reservations.json); address from memory', 'low', 'medium'],
    ['Home Office MLA guidelines; address from memory', 'medium', 'medium'],
    ['Declarations data set (reservations.json)', 'medium', 'medium'],
    ['Profile of the State, 2026-11-21', 'medium', 'medium'],
    ['A/RES/79/243, annex, recalled', 'medium', 'medium'],
    ['Council of Europe Treaty Office, declarations to Treaty 024', 'high', 'high'],
  ];
  for (const [source, fact, text] of rows) {
    assert.deepEqual([surestBy(source, 'fact'), surestBy(source, 'text')], [fact, text], source);
  }
  assert.equal(surestBy('INCSR 2015; dates recalled', 'fact'), 'medium');
  assert.equal(surestBy('INCSR 2015; existence, dates not re-checked', 'fact'), 'medium');
  assert.equal(cappedBy('Recalled', 'high'), 'low');
  assert.equal(cappedBy('Official Journal', 'low'), 'low');
});

test('an authority that is derived is no surer than what it is derived from', () => {
  const declared = {
    instrument: 'CETS185',
    state: 'AAA',
    pinpoint: 'CETS185:27(2)',
    kind: 'declaration',
    effect: 'central-authority',
    authority: 'Ministry of Justice',
    summary: 'Ministry of Justice.',
    from: '2007-01-01',
    to: null,
    asOf: '2010-09-14',
    source: 'Recalled; the text was not read',
    confidence: 'high',
  } as const;
  const [row] = withDerivedAuthorities([], { declarations: [declared], profiles: [] });
  assert.deepEqual([row?.confidence, row?.asOf], ['low', '2010-09-14']);
});

test('facts of a profile without a source of their own rest on all that it was put together from', async () => {
  const { profiles } = await loadLaw();
  const sourced = (value: unknown): readonly { source?: string; confidence: Confidence }[] =>
    typeof value !== 'object' || value === null
      ? []
      : [
          ...('confidence' in value ? [value as { confidence: Confidence }] : []),
          ...Object.values(value).flatMap(sourced),
        ];
  for (const { state, sources, cooperation, capacity, prevention } of profiles) {
    const facts = sourced([cooperation, capacity, prevention]);
    assert.ok(facts.length >= 5, state);
    for (const { source = sources.join('; '), confidence } of facts) {
      assert.equal(cappedBy(source, confidence), confidence, `${state}: ${source}`);
    }
  }
  const [german] = profiles.filter(({ state }) => state === 'DEU');
  assert.equal(
    german?.cooperation.point24x7.confidence,
    'low',
    'recalled, whatever the profile is',
  );
});

test('no row of the compiled law is surer than its source', async () => {
  const law = await loadLaw();
  const facts = [
    ...law.authorities,
    ...law.declarations,
    ...law.basics.map((row) => row.nationals),
  ];
  const dated = [...law.parties, ...law.instruments];
  assert.deepEqual(
    [...facts, ...dated].filter(
      (row) => row.confidence === 'high' && /recalled|from memory|not re-checked/i.test(row.source),
    ),
    [],
  );
  for (const row of facts) {
    assert.equal(cappedBy(row.source, row.confidence), row.confidence, JSON.stringify(row));
  }
});

test('a law file with a row that is surer than its source is refused, by file and line', () => {
  const problems: LawFileProblem[] = [];
  const read = { file: 'states/AAA.yaml', lineOf: () => 7 };
  const file = (value: unknown) => ({ read, value });
  const empty = file([]);
  const treaties = {
    folders: [],
    jurisdictions: empty,
    networks: empty,
    research: empty,
    practices: empty,
    programmes: empty,
    calendars: empty,
    states: [file({ authorities: [{ source: 'Recalled', confidence: 'medium' }] })],
  } as unknown as Parameters<typeof checkSources>[0];
  checkSources(treaties, problems);
  assert.deepEqual(problems, [
    {
      file: 'states/AAA.yaml',
      line: 7,
      rule: 'as-sure-as-its-source',
      why: { code: 'surer-than-source', params: { confidence: 'medium', most: 'low' } },
    },
  ]);
});
