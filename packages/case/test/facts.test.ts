import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readIpAddress } from '@comity/statements';
import fc from 'fast-check';
import {
  type AdvisedField,
  checkFacts,
  type Facts,
  type FactsTarget,
  factsOf,
  isFacts,
  missingInFacts,
  type RequestContent,
  readFacts,
  requestOf,
  whereAnswered,
} from '../src/index.ts';
import { REQUEST } from './log.ts';

const whole: Facts = factsOf(REQUEST as RequestContent);
const codes = (facts: Facts): string[] => checkFacts(facts).map(({ at, code }) => `${at} ${code}`);
/** The whole request with other targets in its one part. */
const aimedAt = (...targets: readonly FactsTarget[]): Facts => ({
  parts: (whole.parts ?? []).map((part) => ({ ...part, targets })),
});
const on = (...targets: readonly FactsTarget[]): Facts => ({ parts: [{ targets }] });
const ip = (target: Partial<FactsTarget>): Facts =>
  on({ kind: 'ip', address: '203.0.113.9', ...target });
const during = (period: FactsTarget['period']): Facts =>
  ip({ period: { from: '2013-05-23', zone: 'UTC', ...period } });

/** What was typed, and what is named: field and code. */
const NAMED: readonly (readonly [string, Facts, string])[] = [
  ['the State asked is the State that asks', { from: 'JPN', to: 'JPN' }, 'to same-state'],
  ['a State by its name', { to: 'Iceland' }, 'to code-form'],
  [
    'an authority elsewhere',
    { to: 'ISL', toAuthority: 'USA.oia' },
    'toAuthority authority-of-other-state',
  ],
  [
    'an emergency without reason',
    { urgency: { level: 'emergency', why: ' ' } },
    'urgency.why emergency-without-reason',
  ],
  ['a level that is none', { urgency: { level: 'asap' } }, 'urgency.level not-allowed'],
  ['a measure in capitals', { parts: [{ measure: 'Preservation' }] }, 'parts.0.measure code-form'],
  ['a language by its name', { language: 'English' }, 'language code-form'],
  ['a secret that is none', { sensitivity: 'top' }, 'sensitivity not-allowed'],
  [
    'neither yes nor no',
    { confidentialityRequested: 'maybe' },
    'confidentialityRequested not-allowed',
  ],
  ['three megabytes of conduct', { conduct: 'x'.repeat(3_000_000) }, 'conduct text-too-long'],
  ['right-to-left override', { conduct: 'a\u202eb' }, 'conduct text-hidden-characters'],
  ['half a character', { conduct: 'a\ud800' }, 'conduct text-lone-surrogate'],
  [
    'a hidden mark in an account',
    on({ kind: 'account', identifier: 'a\u200bb' }),
    'parts.0.targets.0.identifier text-hidden-characters',
  ],
  [
    'an offence that is no pinpoint',
    { offences: [{ pinpoint: 'Article 8' }] },
    'offences.0.pinpoint pinpoint-form',
  ],
  [
    'a penalty of a million',
    { offences: [{ maxPenalty: '1000000 months' }] },
    'offences.0.maxPenalty penalty-form',
  ],
  [
    'an instrument twice',
    { parts: [{ basis: [{ id: 'CETS185' }, { id: 'CETS185' }] }] },
    'parts.0.basis.1.id instrument-twice',
  ],
  [
    'a pinpoint that is none',
    { parts: [{ basis: [{ id: 'CETS185', pinpoints: ['29'] }] }] },
    'parts.0.basis.0.pinpoints.0 pinpoint-form',
  ],
  [
    'a field nobody asks for',
    { parts: [{ contents: { '<b>': 'x' } }] },
    'parts.0.contents field-name',
  ],
  [
    '51 targets',
    on(...Array.from({ length: 51 }, () => ({ kind: 'ip' }))),
    'parts.0.targets too-many',
  ],
  ['a port of 65536', ip({ port: '65536' }), 'parts.0.targets.0.port number-out-of-range'],
  ['a port of 0', ip({ port: '0' }), 'parts.0.targets.0.port number-out-of-range'],
  ['a port in words', ip({ port: 'https' }), 'parts.0.targets.0.port ip-port-form'],
  ['an address with 256', ip({ address: '203.0.113.256' }), 'parts.0.targets.0.address ip-form'],
  ['a network', ip({ address: '203.0.113.0/24' }), 'parts.0.targets.0.address ip-form'],
  ['a private address', ip({ address: '192.168.1.20' }), 'parts.0.targets.0.address ip-not-public'],
  [
    'a private address in disguise',
    ip({ address: '::ffff:10.0.0.1' }),
    'parts.0.targets.0.address ip-not-public',
  ],
  [
    'an address behind a provider',
    ip({ address: '100.64.3.4' }),
    'parts.0.targets.0.address ip-not-public',
  ],
  ['an unknown zone', during({ zone: 'Tokyo' }), 'parts.0.targets.0.period.zone zone-unknown'],
  ['no zone', during({ zone: '' }), 'parts.0.targets.0.period.zone zone-missing'],
  [
    'the 30th of February',
    during({ from: '2013-02-30' }),
    'parts.0.targets.0.period.from date-impossible',
  ],
  [
    'the 25th hour',
    during({ from: '2013-05-23T25:00' }),
    'parts.0.targets.0.period.from date-impossible',
  ],
  [
    'an hour that was skipped',
    during({ from: '2013-03-10T02:30', zone: 'America/New_York' }),
    'parts.0.targets.0.period.from time-does-not-exist',
  ],
  [
    'an hour that came twice',
    during({ from: '2013-11-03T01:30', zone: 'America/New_York' }),
    'parts.0.targets.0.period.from time-ambiguous',
  ],
  [
    'an end before the start',
    during({ from: '2013-05-23T14:05', to: '2013-05-23T14:04' }),
    'parts.0.targets.0.period.to end-before-start',
  ],
  [
    'an end without start',
    during({ from: '', to: '2013-05-23' }),
    'parts.0.targets.0.period.from start-missing',
  ],
  [
    'a script as address',
    on({ kind: 'url', url: 'javascript:alert(1)' }),
    'parts.0.targets.0.url url-scheme',
  ],
  [
    'an address made harmless',
    on({ kind: 'url', url: 'hxxp://example.org' }),
    'parts.0.targets.0.url defanged',
  ],
  [
    'half an address',
    on({ kind: 'url', url: 'example.org/page' }),
    'parts.0.targets.0.url url-form',
  ],
  [
    'a host in disguise',
    on({ kind: 'url', url: 'https://bank.example@198.51.100.7/' }),
    'parts.0.targets.0.url url-credentials',
  ],
  [
    'a page as domain',
    on({ kind: 'domain', domain: 'example.org/x' }),
    'parts.0.targets.0.domain domain-form',
  ],
  ['a target of no kind', on({ kind: 'thing' }), 'parts.0.targets.0.kind not-allowed'],
];

describe('checkFacts names', () => {
  for (const [name, facts, expected] of NAMED) {
    test(name, () => assert.deepEqual(codes(facts), [expected]));
  }
});

describe('checkFacts passes', () => {
  const PASSED: readonly (readonly [string, Facts])[] = [
    ['an empty draft', {}],
    ['a whole request', whole],
    ['half a target', on({ kind: 'ip' })],
    ['a name in its own letters', on({ kind: 'domain', domain: '例え.テスト' })],
    ['Arabic conduct', { conduct: 'نُشر الملف على الخادم' }],
    ['an address of version 6', ip({ address: '2001:DB8::1' })],
    ['an offset as zone', during({ from: '2013-11-03T01:30', zone: '-04:00' })],
    ['one day from start to end', during({ from: '2013-05-23', to: '2013-05-23' })],
  ];
  for (const [name, facts] of PASSED) test(name, () => assert.deepEqual(checkFacts(facts), []));
});

test('every problem says where', () => {
  for (const [name, facts] of NAMED) {
    for (const problem of checkFacts(facts)) assert.notEqual(problem.at, undefined, name);
  }
});

test('whatever was typed is kept and never throws', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', '29', 'ip'),
  );
  const target = fc.record(
    Object.fromEntries(['kind', 'address', 'port', 'url', 'domain'].map((n) => [n, typed])),
    { requiredKeys: [], noNullPrototype: true },
  );
  const draft = fc.record(
    {
      parts: fc.array(
        fc.record(
          { measure: typed, targets: fc.array(target, { maxLength: 3 }) },
          { requiredKeys: [], noNullPrototype: true },
        ),
        { maxLength: 2 },
      ),
      from: typed,
      to: typed,
      toAuthority: typed,
      conduct: typed,
      language: typed,
      offences: fc.array(
        fc.record({ pinpoint: typed, maxPenalty: typed }, { noNullPrototype: true }),
      ),
      urgency: fc.record({ level: typed, why: typed }, { noNullPrototype: true }),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  fc.assert(
    fc.property(draft, (facts) => {
      assert.equal(isFacts(facts), true);
      for (const problem of checkFacts(facts as Facts)) assert.notEqual(problem.at, undefined);
      readFacts(facts as Facts);
      const request = requestOf(facts as Facts);
      assert.equal(request.ok, false);
    }),
    { numRuns: 500 },
  );
});

test('a request, its facts and the request of these facts are one', () => {
  assert.deepEqual(requestOf(whole), { ok: true, value: REQUEST });
});

test('addresses and names are brought into their one form', () => {
  const request = requestOf({
    ...whole,
    ...aimedAt(
      {
        kind: 'ip',
        address: ' 2001:0DB8:0:0::0001 ',
        period: { from: '2013-05-23', zone: 'Asia/Tokyo' },
      },
      { kind: 'domain', domain: 'Example.ORG.' },
    ),
  });
  assert(request.ok);
  const [first, second] = request.value.parts[0]?.targets ?? [];
  assert.equal(first?.kind === 'ip' && first.address, '2001:db8::1');
  assert.equal(second?.kind === 'domain' && second.domain, 'example.org');
});

test('an address of version 6 is read back from its canonical text', () => {
  fc.assert(
    fc.property(fc.ipV6(), (text) => {
      const read = readIpAddress(text);
      if (!read.ok) return assert.equal(read.error.code, 'ip-not-public');
      assert.deepEqual(readIpAddress(read.value.text), read);
    }),
  );
});

const FIELDS: readonly AdvisedField[] = [
  field('requestingAuthority', '29(2)(a)'),
  field('offence', '29(2)(b)'),
  field('purpose', '29(2)(b)'),
  field('dataToPreserve', '29(2)(c)'),
  field('custodianOrLocation', '29(2)(d)', false),
  field('necessity', '29(2)(e)'),
  field('intendsMlaRequest', '29(2)(f)'),
];

function field(name: string, article: string, required = true): AdvisedField {
  return { part: 0, name, label: `Label of ${name}`, required, pinpoint: `CETS185:${article}` };
}

describe('missingInFacts', () => {
  const missing = (facts: Facts) =>
    missingInFacts(facts, FIELDS).map(({ at, code, pinpoint }) => [at, code, pinpoint]);

  test('a whole draft lacks nothing', () => assert.deepEqual(missing(whole), []));

  test('an empty draft lacks all, with the provision where an instrument asks', () => {
    assert.deepEqual(missing({}), [
      ['from', 'missing', undefined],
      ['to', 'missing', undefined],
      ['parts.0.measure', 'missing', undefined],
      ['parts.0.basis', 'missing', undefined],
      ['parts.0.targets', 'missing', undefined],
      ['conduct', 'missing', undefined],
      ['urgency.level', 'missing', undefined],
      ['sensitivity', 'missing', undefined],
      ['confidentialityRequested', 'missing', undefined],
      ['language', 'missing', undefined],
      ['offences', 'content-missing', 'CETS185:29(2)(b)'],
      ['parts.0.contents.purpose', 'content-missing', 'CETS185:29(2)(b)'],
      ['parts.0.wanted', 'content-missing', 'CETS185:29(2)(c)'],
      ['parts.0.contents.necessity', 'content-missing', 'CETS185:29(2)(e)'],
      ['parts.0.contents.intendsMlaRequest', 'content-missing', 'CETS185:29(2)(f)'],
    ]);
  });

  test('what is wanted is asked of each part, whatever its instrument codes', () => {
    const parts = (whole.parts ?? []).flatMap((part) => [part, { ...part, wanted: ' ' }]);
    assert.deepEqual(
      missingInFacts({ ...whole, parts }, []).map(({ at, code }) => [at, code]),
      [['parts.1.wanted', 'missing']],
    );
    const formed = requestOf({ ...whole, parts });
    assert.ok(formed.ok, 'a request of before that lacks it is read all the same');
  });

  test('a statement answered with no is not made', () => {
    const parts = (whole.parts ?? []).map((part) => ({
      ...part,
      contents: { ...part.contents, intendsMlaRequest: 'No.' },
    }));
    assert.deepEqual(missing({ ...whole, parts }), [
      ['parts.0.contents.intendsMlaRequest', 'statement-missing', 'CETS185:29(2)(f)'],
    ]);
  });

  test('a half-typed offence is named once, where it is wrong', () => {
    assert.deepEqual(missing({ ...whole, offences: [{ pinpoint: 'CETS185 8' }] }), [
      ['offences.0.pinpoint', 'pinpoint-form', undefined],
    ]);
  });

  test('an IP address without a time is asked for the time', () => {
    const aimed = aimedAt({ kind: 'ip', address: '203.0.113.9' });
    assert.deepEqual(missing({ ...whole, ...aimed }), [
      ['parts.0.targets.0.period.from', 'missing', undefined],
    ]);
  });

  test('fields of practice lead to where the facts already have them', () => {
    assert.equal(whereAnswered('requestedAuthority'), 'act');
    assert.equal(whereAnswered('intendsMla'), 'parts.0.contents.intendsMlaRequest');
    assert.equal(whereAnswered('identifiers'), 'parts.0.targets');
    assert.equal(whereAnswered('necessity', 1), 'parts.1.contents.necessity');
    assert.equal(whereAnswered('factsSummary', 1), 'conduct', 'what was done is told once');
  });
});
