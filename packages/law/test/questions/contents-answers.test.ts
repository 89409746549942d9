import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents, MEASURES } from '@comity/law';
import { law } from './real-law.ts';

test('preservation under Budapest asks for the items of 29(2), and practice requires nothing', () => {
  const { fields } = contents(law, { instrument: 'CETS185', measure: 'preservation' });
  const own = fields.filter((row) => row.from === 'instrument');
  assert.deepEqual(
    own.map((row) => [row.name, row.required, row.pinpoint]),
    [
      ['requestingAuthority', true, 'CETS185:29(2)(a)'],
      ['offence', true, 'CETS185:29(2)(b)'],
      ['factsSummary', true, 'CETS185:29(2)(b)'],
      ['dataToPreserve', true, 'CETS185:29(2)(c)'],
      ['dataRelationToOffence', true, 'CETS185:29(2)(c)'],
      ['custodianOrLocation', false, 'CETS185:29(2)(d)'],
      ['necessity', true, 'CETS185:29(2)(e)'],
      ['intendsMlaRequest', true, 'CETS185:29(2)(f)'],
    ],
  );
  const practice = fields.filter((row) => row.from === 'practice');
  assert.ok(practice.length > 5);
  assert.ok(practice.every((row) => !row.required));
  assert.ok(practice.some((row) => row.name === 'timeRangeWithTimezone'));
});

test('a treaty that binds both asks first, and the general list of the convention steps back', () => {
  const question = {
    instrument: 'UNTOC',
    measure: 'testimony',
    from: 'JPN',
    on: '2024-01-01',
  } as const;
  const treaty = contents(law, { ...question, to: 'USA' });
  assert.equal(treaty.generalListFrom, 'jpn-usa-mlat');
  assert.ok(
    treaty.fields.some((row) => row.from === 'treaty-between' && row.source === 'jpn-usa-mlat'),
  );
  const none = contents(law, { ...question, to: 'SRB' });
  assert.equal(none.generalListFrom, null);
  const general = (answer: typeof none): boolean | undefined =>
    answer.fields.find((row) => row.name === 'purpose')?.required;
  assert.equal(general(none), true);
});

test('the requested State adds its language, reciprocity and what its law asks to be shown', () => {
  const { fields } = contents(law, {
    instrument: 'comity',
    measure: 'stored-data-access',
    from: 'KEN',
    to: 'JPN',
    on: '2024-01-01',
  });
  const asked = fields.filter((row) => row.from === 'requested-state').map((row) => row.name);
  assert.ok(asked.includes('languageOfRequestedState'));
  assert.ok(asked.includes('assuranceOfReciprocity'));
  assert.ok(asked.includes('indispensability'));
});

test('confiscation has two routes', () => {
  const { routes } = contents(law, { instrument: 'UNCAC', measure: 'confiscation' });
  assert.deepEqual([...routes].sort(), ['enforce-foreign-order', 'order-by-requested-state']);
});

test('service of documents needs no facts', () => {
  const { fields } = contents(law, { instrument: 'UNCAC', measure: 'service-of-documents' });
  assert.equal(fields.find((row) => row.name === 'factsSummary')?.required, false);
  const { fields: testimony } = contents(law, { instrument: 'UNCAC', measure: 'testimony' });
  assert.equal(testimony.find((row) => row.name === 'factsSummary')?.required, true);
});

test('every instrument and measure gives a list without a repeated field', () => {
  for (const instrument of law.instruments.keys()) {
    for (const measure of MEASURES) {
      const { fields } = contents(law, { instrument, measure });
      const keys = fields.map((row) => `${row.name} ${row.route}`);
      assert.equal(new Set(keys).size, keys.length, `${instrument} ${measure}`);
    }
  }
});

/** What one source asks for: the required names, or all of them. */
const asks = (
  question: Parameters<typeof contents>[1],
  from: 'instrument' | 'treaty-between' | 'requested-state',
  required?: true,
): readonly string[] =>
  contents(law, question)
    .fields.filter((row) => row.from === from && (required === undefined || row.required))
    .map((row) => row.name);

test('between Parties with a treaty, preservation asks for 29(2) and nothing more', () => {
  const question = { instrument: 'CETS185', from: 'JPN', to: 'USA', on: '2024-11-21' } as const;
  for (const measure of ['preservation', 'preserved-traffic-disclosure'] as const) {
    const answer = contents(law, { ...question, measure });
    assert.equal(answer.generalListFrom, null, 'the special articles never step back');
    assert.deepEqual(asks({ ...question, measure }, 'treaty-between'), []);
    assert.deepEqual(asks({ ...question, measure }, 'requested-state', true), []);
    assert.deepEqual(asks({ ...question, measure }, 'requested-state'), [
      'languageOfRequestedState',
    ]);
  }
  const stored = { ...question, measure: 'stored-data-access' } as const;
  assert.deepEqual(asks(stored, 'treaty-between'), ['contentsOfTreaty']);
  assert.ok(asks(stored, 'requested-state', true).includes('probableCause'));
  const un = { ...question, instrument: 'UNCC', measure: 'preservation' } as const;
  assert.deepEqual(asks(un, 'treaty-between'), []);
  assert.deepEqual(asks(un, 'requested-state'), ['languageOfRequestedState']);
  const unTraffic = { ...un, measure: 'preserved-traffic-disclosure' } as const;
  assert.deepEqual(asks(unTraffic, 'treaty-between'), []);
  assert.ok(asks(unTraffic, 'instrument').length > 0, 'Article 43 has its own rows');
});

test('a reservation to 29(4) lets the requested State ask for the conduct, from its first day on', () => {
  const toJapan = {
    instrument: 'CETS185',
    measure: 'preservation',
    from: 'EST',
    to: 'JPN',
  } as const;
  assert.deepEqual(asks({ ...toJapan, on: '2024-01-01' }, 'requested-state'), [
    'languageOfRequestedState',
    'equivalentOffence',
  ]);
  assert.deepEqual(asks({ ...toJapan, on: '2012-10-31' }, 'requested-state'), [
    'languageOfRequestedState',
  ]);
  assert.deepEqual(asks({ ...toJapan, on: '2024-01-01' }, 'requested-state', true), []);
});

test('indispensability to Japan: asked by its law where no treaty has a list of its own', () => {
  const question = { instrument: 'CETS185', to: 'JPN', on: '2024-01-01' } as const;
  const stored = { ...question, measure: 'stored-data-access' } as const;
  assert.ok(asks({ ...stored, from: 'PHL' }, 'requested-state', true).includes('indispensability'));
  const behind = { ...stored, from: 'USA' } as const;
  assert.ok(!asks(behind, 'requested-state', true).includes('indispensability'));
  assert.ok(asks(behind, 'requested-state').includes('indispensability'), 'as advice');
  for (const measure of ['preservation', 'service-of-documents', 'extradition'] as const) {
    const names = asks({ ...question, measure, from: 'PHL' }, 'requested-state');
    assert.ok(!names.includes('indispensability'), measure);
  }
});

test('information sent unasked is no request: nobody asks anything of it but its own article', () => {
  const question = { instrument: 'CETS185', from: 'USA', to: 'JPN', on: '2024-01-01' } as const;
  const measure = 'spontaneous-information';
  assert.deepEqual(asks({ ...question, measure }, 'treaty-between'), []);
  assert.deepEqual(asks({ ...question, measure }, 'requested-state', true), []);
  assert.deepEqual(asks({ ...question, measure }, 'instrument', true), [
    'information',
    'whyItMayAssist',
  ]);
});

test('preservation under a convention without an article on it takes the general list', () => {
  const question = { instrument: 'UNCAC', measure: 'preservation', on: '2024-01-01' } as const;
  assert.ok(asks(question, 'instrument', true).includes('purpose'));
  const treaty = { ...question, from: 'JPN', to: 'USA' } as const;
  assert.deepEqual(asks(treaty, 'treaty-between'), ['contentsOfTreaty']);
  assert.ok(!asks(treaty, 'instrument', true).includes('purpose'), '46(15) steps back');
});

test('extradition looks to the treaty on extradition and never to conditions of assistance', () => {
  const question = { instrument: 'CETS185', measure: 'extradition', on: '2024-01-01' } as const;
  const treaty = contents(law, { ...question, from: 'USA', to: 'JPN' });
  assert.equal(treaty.generalListFrom, 'jpn-usa-extradition');
  const names = asks({ ...question, from: 'EST', to: 'JPN' }, 'requested-state');
  assert.deepEqual(names, ['languageOfRequestedState']);
});

test('under comity no other treaty is given first place', () => {
  const answer = contents(law, {
    instrument: 'comity',
    measure: 'stored-data-access',
    from: 'USA',
    to: 'JPN',
    on: '2024-01-01',
  });
  assert.equal(answer.generalListFrom, null);
});

test('what a provision asks that steps back for a treaty is not asked, whatever list it stands in', () => {
  const pair = { from: 'USA', to: 'JPN', on: '2024-01-01' } as const;
  const hearing = { ...pair, instrument: 'UNCAC', measure: 'testimony' } as const;
  assert.deepEqual(
    asks(hearing, 'instrument'),
    [],
    '46(9) to (29) step back, video and safe conduct too',
  );
  assert.ok(asks({ ...hearing, to: 'SRB' }, 'instrument').includes('videoConference'));
  const stored = { ...pair, instrument: 'CETS185', measure: 'stored-data-access' } as const;
  const own = asks(stored, 'instrument');
  assert.ok(own.includes('expeditedMeansFollowUp'), '25(3) does not step back');
  assert.ok(!own.includes('centralAuthorities'), '27(2) does');
  const frozen = { ...pair, instrument: 'UNCAC', measure: 'freezing' } as const;
  assert.deepEqual(
    contents(law, frozen)
      .fields.filter((row) => row.from === 'instrument')
      .map((row) => row.pinpoint?.split('(')[0]),
    ['UNCAC:55', 'UNCAC:55', 'UNCAC:55', 'UNCAC:54'],
  );
});

test('nothing is asked twice: by convention, treaty, State and good practice', () => {
  const pair = { from: 'JPN', to: 'USA', on: '2026-11-28' } as const;
  const preserve = { ...pair, instrument: 'CETS185', measure: 'preservation' } as const;
  const names = contents(law, preserve).fields.map((row) => row.name);
  for (const twin of [
    'requestingState',
    'relationToOffence',
    'providerOrCustodian',
    'intendsMla',
  ]) {
    assert.ok(!names.includes(twin), twin);
  }
  assert.ok(names.includes('timeRangeWithTimezone'), 'what only practice asks for stays');
  const toJapan = { from: 'SRB', to: 'JPN', on: '2026-11-28' } as const;
  const hearing = contents(law, { ...toJapan, instrument: 'UNCAC', measure: 'testimony' });
  const [language] = hearing.fields.filter(({ name }) => /language|translation/i.test(name));
  assert.deepEqual(
    [language?.name, language?.pinpoint, language?.required],
    ['languageOfRequestedState', 'UNCAC:46(14)', true],
    'the State says which, the convention that it is owed',
  );
  const surrender = { instrument: 'CETS185', measure: 'extradition', ...pair, to: 'USA' } as const;
  const asked = contents(law, surrender).fields.filter(({ name }) => name.startsWith('contents'));
  assert.deepEqual(
    asked.map((row) => [row.name, row.pinpoint, row.required]),
    [['contentsOfTreaty', 'CETS185:24(5)', true]],
  );
  for (const [instrument, measure] of [
    ['CETS185', 'preservation'],
    ['UNCC', 'preservation'],
    ['UNCAC', 'freezing'],
    ['CETS224', 'subscriber-info'],
    ['eu-eaw', 'extradition'],
    ['eu-eio', 'testimony'],
  ] as const) {
    const question = { instrument, measure, from: 'DEU', to: 'FRA', on: '2026-11-28' } as const;
    const fields = contents(law, question).fields;
    const same = (name: string): readonly string[] =>
      law.data.contents.find((row) => row.name === name && row.sameAs !== undefined)?.sameAs ?? [];
    for (const { name, from } of fields) {
      if (from !== 'practice') continue;
      const twice = fields.filter(
        (row) => row.from !== 'practice' && same(name).includes(row.name),
      );
      assert.deepEqual(
        twice.map((row) => row.name),
        [],
        `${instrument} ${measure}: ${name}`,
      );
    }
  }
});

test('a request for extradition under the Convention of 1957 says what the Convention lists', () => {
  for (const instrument of ['ETS024', 'ETS086', 'ETS098']) {
    const { fields } = contents(law, { instrument, measure: 'extradition' });
    const cited = fields.flatMap(({ from, pinpoint }) => (from === 'instrument' ? [pinpoint] : []));
    for (const wanted of ['ETS024:12(2)(a)', 'ETS024:12(2)(b)', 'ETS024:12(2)(c)']) {
      assert.ok(cited.includes(wanted), `${instrument} ${wanted}`);
    }
  }
  const arrest = contents(law, { instrument: 'ETS024', measure: 'provisional-arrest' }).fields;
  assert.ok(arrest.some(({ pinpoint }) => pinpoint === 'ETS024:16(2)'));
  const rogatory = contents(law, { instrument: 'ETS182', measure: 'stored-data-access' }).fields;
  assert.ok(rogatory.some(({ pinpoint }) => pinpoint === 'ETS030:14(2)'));
});

test('whatever binds and reaches a measure says what a request names, or that its list is to be read', () => {
  const silent: string[] = [];
  const unread = new Set<string>();
  for (const instrument of law.data.instruments) {
    if (!instrument.binding || instrument.providerDirect) continue;
    if (['statute', 'model', 'channel', 'comity', 'police'].includes(instrument.kind)) continue;
    const own = law.data.rules.find((row) => row.instrument === instrument.id)?.measures ?? {};
    for (const measure of ['stored-data-access', 'extradition', 'freezing'] as const) {
      const level = own[measure]?.level ?? 'none';
      if (['none', 'outside', 'information'].includes(level)) continue;
      const { fields } = contents(law, { instrument: instrument.id, measure });
      const said = fields.filter(({ from }) => from === 'instrument');
      if (said.length === 0) silent.push(`${instrument.id} ${measure}`);
      if (said.some(({ name }) => name === 'contentsOfTreaty')) unread.add(instrument.id);
    }
  }
  assert.deepEqual(silent, []);
  assert.ok(unread.has('cis-minsk') && !unread.has('ETS030') && !unread.has('CETS185'));
});
