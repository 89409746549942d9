import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  competingRequests,
  type GroundsAnswer,
  type GroundsQuestion,
  grounds,
  prosecuteInstead,
  useLimits,
} from '@comity/law';
import { told } from '../told.ts';
import { law } from './real-law.ts';

/** The answers to hold that ask for grounds and duties; each test names its AK. */

const available = (answer: GroundsAnswer, code: string): boolean | 'unknown' | undefined =>
  answer.grounds.find((row) => row.code === code)?.available;
const isNot = (answer: GroundsAnswer, code: string): string | null | undefined =>
  answer.notGrounds.find((row) => row.code === code)?.pinpoint;
const duty = (answer: GroundsAnswer, code: string, on: string): string | null | undefined =>
  answer.duties.find((row) => row.code === code && row.on === on)?.pinpoint;

const toJapan: GroundsQuestion = {
  instrument: 'CETS185',
  measure: 'preservation',
  requesting: 'EST',
  requested: 'JPN',
  on: '2024-01-01',
};
/** Two Parties to Budapest that no treaty on assistance in the data binds. */
const withoutTreaty: GroundsQuestion = {
  instrument: 'CETS185',
  measure: 'stored-data-access',
  requesting: 'JPN',
  requested: 'PHL',
  on: '2024-01-01',
};

test('AK-24: the reservation of Japan, its prognosis and its limits', () => {
  const other = { ...toJapan, offences: ['other'] };
  const unmet = grounds(law, { ...other, dualCriminality: 'unmet' });
  assert.equal(available(unmet, 'dual-criminality'), true);
  const ground = unmet.grounds.find((row) => row.code === 'dual-criminality');
  assert.equal(ground?.pinpoint, 'CETS185:29(4)');
  assert.match(told(ground?.text), /quoted .*prognosis must be shown/);
  assert.equal(
    available(grounds(law, { ...other, dualCriminality: 'met' }), 'dual-criminality'),
    false,
  );
  const open = grounds(law, other);
  assert.equal(available(open, 'dual-criminality'), 'unknown');
  assert.ok(open.missing.some((row) => row.fact === 'dual-criminality'));
  const hacking = grounds(law, { ...toJapan, offences: ['CETS185:2'], dualCriminality: 'unmet' });
  assert.equal(available(hacking, 'dual-criminality'), false);
  const usa = grounds(law, { ...other, requested: 'USA', dualCriminality: 'unmet' });
  assert.equal(available(usa, 'dual-criminality'), false);
  assert.equal(isNot(usa, 'dual-criminality'), 'CETS185:29(3)');
});

test('AK-24: a withdrawn reservation is gone on the day of the notice', () => {
  const czech = {
    ...toJapan,
    requested: 'CZE',
    offences: ['other'],
    dualCriminality: 'unmet',
  } as const;
  assert.equal(available(grounds(law, { ...czech, on: '2019-07-04' }), 'dual-criminality'), true);
  assert.equal(available(grounds(law, { ...czech, on: '2019-07-05' }), 'dual-criminality'), false);
});

test('a reservation that is only recalled leaves the answer unknown', () => {
  const turkey = grounds(law, {
    ...toJapan,
    requested: 'TUR',
    offences: ['other'],
    dualCriminality: 'unmet',
  });
  assert.equal(available(turkey, 'dual-criminality'), 'unknown');
  assert.equal(turkey.confidence, 'low');
});

test('AK-28: warning the suspect is no ground, but has to be told', () => {
  const answer = grounds(law, toJapan);
  assert.equal(isNot(answer, 'confidentiality-risk'), 'CETS185:29(6)');
  assert.equal(duty(answer, 'warn-requesting-state', 'any'), 'CETS185:29(6)');
  assert.match(
    answer.duties.find((row) => row.pinpoint === 'CETS185:29(6)')?.text ?? '',
    /requesting State is told promptly and decides/,
  );
});

test('AK-31, AK-52: 27(4) only without a treaty; 29(5) in every case', () => {
  const treaty = grounds(law, { ...withoutTreaty, requested: 'USA' });
  assert.equal(available(treaty, 'political-offence'), false);
  assert.equal(
    treaty.grounds.find((row) => row.code === 'political-offence')?.pinpoint,
    'CETS185:27(1)',
  );
  assert.equal(available(treaty, 'domestic-law-or-treaty'), true);
  assert.ok(treaty.otherLaw.some((row) => row.source === 'jpn-usa-mlat'));
  assert.equal(treaty.stepsBack?.treaty, 'jpn-usa-mlat');
  const none = grounds(law, withoutTreaty);
  assert.equal(available(none, 'political-offence'), true);
  assert.equal(available(none, 'essential-interests'), true);
  const preservation = grounds(law, {
    ...withoutTreaty,
    requested: 'USA',
    measure: 'preservation',
  });
  assert.equal(
    preservation.grounds.find((row) => row.code === 'political-offence')?.pinpoint,
    'CETS185:29(5)(a)',
  );
  assert.equal(available(preservation, 'political-offence'), true);
  assert.equal(available(preservation, 'domestic-law-or-treaty'), false);
});

test('where it is not certain that a treaty binds, the fallback grounds are unknown', () => {
  const answer = grounds(law, {
    ...withoutTreaty,
    instrument: 'UNTOC',
    requesting: 'USA',
    requested: 'DZA',
    on: '2024-01-01',
  });
  assert.equal(available(answer, 'essential-interests'), 'unknown');
  assert.ok(answer.missing.some((row) => row.fact === 'treaty-between'));
});

test('AK-32: a fiscal label protects no refusal for Articles 2 to 11, and only for those', () => {
  const fraud = grounds(law, { ...withoutTreaty, offences: ['CETS185:8'] });
  assert.equal(isNot(fraud, 'fiscal'), 'CETS185:25(4)');
  assert.equal(available(fraud, 'fiscal'), false);
  const other = grounds(law, { ...withoutTreaty, offences: ['other'] });
  assert.equal(isNot(other, 'fiscal'), undefined);
  assert.equal(available(other, 'fiscal'), true);
  assert.equal(isNot(other, 'bank-secrecy'), undefined, 'Budapest says nothing of it');
});

test('AK-35: reasons for refusal, postponement and impossibility', () => {
  const answer = grounds(law, withoutTreaty);
  assert.equal(duty(answer, 'give-reasons', 'refusal'), 'CETS185:27(7)');
  assert.equal(duty(answer, 'give-reasons', 'postponement'), 'CETS185:27(7)');
  assert.equal(duty(answer, 'inform-promptly', 'any'), 'CETS185:27(7)');
  assert.equal(duty(answer, 'consider-partial-or-conditional', 'refusal'), 'CETS185:27(6)');
  assert.equal(answer.postponement[0]?.pinpoint, 'CETS185:27(5)');
});

const unCases = { ...withoutTreaty, requested: 'SRB', dualCriminality: 'unmet' } as const;

test('AK-53, AK-54: without dual criminality UNCAC owes help that is not coercive, UNTOC does not', () => {
  const corruption = { ...unCases, instrument: 'UNCAC', measure: 'service-of-documents' } as const;
  const table: readonly (readonly [Partial<GroundsQuestion>, boolean | 'unknown'])[] = [
    [{ coercive: true }, true],
    [{ coercive: false }, false],
    [{ coercive: false, deMinimis: false }, false],
    [{ coercive: false, deMinimis: true }, true],
    [{ coercive: false, facts: { 'available-otherwise': true } }, true],
    [{ coercive: false, facts: { 'basic-concepts-conflict': true } }, true],
    [{ coercive: true, dualCriminality: 'met' }, false],
    [{ coercive: true, dualCriminality: 'unknown' }, 'unknown'],
    [{ coercive: false, dualCriminality: 'unknown' }, false],
  ];
  for (const [facts, expected] of table) {
    const answer = grounds(law, { ...corruption, ...facts });
    assert.equal(available(answer, 'dual-criminality'), expected, JSON.stringify(facts));
    assert.equal(
      answer.grounds.find((row) => row.code === 'dual-criminality')?.pinpoint,
      'UNCAC:46(9)(b)',
    );
  }
  const trivial = grounds(law, { ...corruption, coercive: false, deMinimis: true });
  assert.equal(available(trivial, 'de-minimis'), true);
  const organized = {
    ...unCases,
    instrument: 'UNTOC',
    measure: 'testimony',
    coercive: false,
  } as const;
  assert.equal(available(grounds(law, organized), 'dual-criminality'), true);
});

test('coercion is asked for where the measure does not say', () => {
  const answer = grounds(law, { ...unCases, instrument: 'UNCAC', measure: 'testimony' });
  assert.equal(available(answer, 'dual-criminality'), 'unknown');
  assert.ok(answer.missing.some((row) => row.fact === 'coercive'));
  const search = grounds(law, { ...unCases, instrument: 'UNCAC', measure: 'search-and-seizure' });
  assert.equal(available(search, 'dual-criminality'), true);
});

test('AK-55: bank secrecy and fiscal matters under UNCAC', () => {
  const answer = grounds(law, {
    ...unCases,
    instrument: 'UNCAC',
    measure: 'information-and-records',
  });
  assert.equal(isNot(answer, 'bank-secrecy'), 'UNCAC:46(8)');
  assert.equal(isNot(answer, 'fiscal'), 'UNCAC:46(22)');
  const treaty = grounds(law, {
    ...unCases,
    requested: 'USA',
    instrument: 'UNCAC',
    measure: 'information-and-records',
  });
  assert.equal(isNot(treaty, 'bank-secrecy'), 'UNCAC:46(8)', 'paragraph 8 never steps back');
  assert.equal(isNot(treaty, 'fiscal'), undefined, 'paragraph 22 does');
});

test('AK-56: reasons, consultation and postponement under UNCAC', () => {
  const answer = grounds(law, { ...unCases, instrument: 'UNCAC', measure: 'testimony' });
  assert.equal(duty(answer, 'give-reasons', 'refusal'), 'UNCAC:46(23)');
  assert.equal(duty(answer, 'consult-first', 'refusal'), 'UNCAC:46(26)');
  assert.equal(duty(answer, 'consult-first', 'postponement'), 'UNCAC:46(26)');
  assert.equal(duty(answer, 'give-reasons', 'postponement'), undefined, 'not stated');
  assert.equal(answer.postponement[0]?.pinpoint, 'UNCAC:46(25)');
});

test('the UN convention on cybercrime: narrow grounds for preservation, discrimination, at most medium', () => {
  const question = { ...unCases, instrument: 'UNCC', on: '2027-01-01' } as const;
  const preservation = grounds(law, { ...question, measure: 'preservation' });
  assert.equal(available(preservation, 'political-offence'), undefined);
  assert.equal(available(preservation, 'discrimination'), true);
  assert.equal(isNot(preservation, 'not-in-conformity'), 'UNCC:42(6)');
  assert.equal(isNot(preservation, 'dual-criminality'), 'UNCC:42(4)');
  assert.notEqual(preservation.confidence, 'high');
  const data = grounds(law, { ...question, measure: 'stored-data-access' });
  assert.equal(available(data, 'data-protection'), true);
});

test('under comity nothing is excluded, owed or promised', () => {
  const answer = grounds(law, {
    ...withoutTreaty,
    instrument: 'comity',
    requesting: 'KEN',
    requested: 'JPN',
  });
  assert.deepEqual(answer.notGrounds, []);
  assert.deepEqual(answer.duties, []);
  assert.equal(available(answer, 'fiscal'), true);
  assert.equal(available(answer, 'bank-secrecy'), true);
  assert.ok(
    answer.otherLaw.some((row) => `${row.source}`.includes('69/1980')),
    'Japanese law is named',
  );
  const unknown = grounds(law, { ...withoutTreaty, instrument: 'comity', requested: 'KEN' });
  assert.ok(unknown.otherLaw.some((row) => told(row.text) === 'home-law-unknown state=KEN'));
});

test('aut dedere aut judicare: the triggers of each instrument and its two conditions', () => {
  const question = {
    instrument: 'CETS185',
    requesting: 'EST',
    requested: 'JPN',
    on: '2024-01-01',
    refusedFor: 'nationality',
    requestingStateAsks: true,
    requestedStateHasJurisdiction: true,
  } as const;
  const owed = prosecuteInstead(law, question);
  assert.equal(owed.owed, true);
  assert.equal(owed.pinpoint, 'CETS185:24(6)');
  assert.equal(owed.reportOutcome, true);
  assert.equal(prosecuteInstead(law, { ...question, requestingStateAsks: false }).owed, false);
  assert.equal(
    prosecuteInstead(law, { ...question, requestedStateHasJurisdiction: false }).owed,
    false,
  );
  assert.equal(prosecuteInstead(law, { ...question, refusedFor: 'own-jurisdiction' }).owed, true);
  assert.equal(
    prosecuteInstead(law, { ...question, instrument: 'UNTOC', refusedFor: 'own-jurisdiction' })
      .owed,
    false,
    'UNTOC names nationality only',
  );
  const { requestingStateAsks: _, ...unasked } = question;
  const open = prosecuteInstead(law, unasked);
  assert.equal(open.owed, 'unknown');
  assert.deepEqual(
    open.missing.map((row) => row.fact),
    ['requesting-state-asks'],
  );
  assert.equal(prosecuteInstead(law, { ...question, instrument: 'comity' }).owed, false);
  const refusal = grounds(law, { ...toJapan, measure: 'extradition', personNationalOf: 'JPN' });
  assert.equal(available(refusal, 'nationality'), true);
  assert.equal(duty(refusal, 'submit-for-prosecution', 'refusal'), 'CETS185:24(6)');
  const foreigner = grounds(law, { ...toJapan, measure: 'extradition', personNationalOf: 'EST' });
  assert.equal(available(foreigner, 'nationality'), false);
});

test('AK-70: two requests of the same day rank by no rule', () => {
  const answer = competingRequests(law, {
    requested: 'CZE',
    requesting: ['USA', 'RUS'],
    on: '2018-03-30',
  });
  assert.equal(answer.automatic, false);
  assert.equal(told(answer.text), 'no-automatic-rule');
  assert.ok(answer.pinpoints.includes('ETS024:17'));
  assert.ok(answer.factors.length >= 4);
});

test('use limits: automatic under the UN conventions, imposed under Budapest, a treaty comes first', () => {
  const question = { ...withoutTreaty, requested: 'SRB' };
  const corruption = useLimits(law, { ...question, instrument: 'UNCAC' });
  const speciality = corruption.limits.find((row) => row.code === 'speciality');
  assert.equal(speciality?.kind, 'automatic');
  assert.equal(speciality?.pinpoint, 'UNCAC:46(19)');
  assert.ok(corruption.limits.some((row) => row.code === 'exculpatory'));
  const budapest = useLimits(law, question);
  assert.equal(budapest.limits.find((row) => row.code === 'speciality')?.kind, 'only-if-imposed');
  const treaty = useLimits(law, { ...question, requested: 'USA' });
  assert.equal(treaty.limits[0]?.from, 'jpn-usa-mlat');
  assert.ok(treaty.limits.every((row) => row.from === 'jpn-usa-mlat'));
  assert.ok(corruption.limits.every((row) => row.lift !== ''));
  const binding = (answer: typeof treaty) =>
    answer.limits
      .filter(({ kind }) => kind === 'automatic')
      .map(({ code, binds }) => [code, binds]);
  assert.deepEqual(binding(corruption).slice(0, 2), [
    ['speciality', 'surely'],
    ['exculpatory', 'not'],
  ]);
  assert.deepEqual(binding(budapest), []);
  assert.deepEqual(binding(treaty), [['speciality', 'perhaps']], 'the data has no text of it');
  const unasked = { ...question, instrument: 'UNCAC', measure: 'spontaneous-information' } as const;
  const told = binding(useLimits(law, unasked));
  assert.deepEqual(told, [['exculpatory', 'not']], 'nothing was requested');
});

test('an offence outside the instrument is a ground that no list has to name', () => {
  const question = { ...unCases, instrument: 'UNCAC', measure: 'stored-data-access' } as const;
  assert.equal(
    available(grounds(law, { ...question, offences: ['CETS185:2'] }), 'offence-not-covered'),
    true,
  );
  assert.equal(
    available(grounds(law, { ...question, offences: ['UNCAC:17'] }), 'offence-not-covered'),
    false,
  );
  const open = grounds(law, question);
  assert.equal(available(open, 'offence-not-covered'), 'unknown');
  assert.ok(open.missing.some((row) => row.fact === 'offence'));
  const budapest = grounds(law, { ...withoutTreaty, offences: ['other'] });
  assert.equal(available(budapest, 'offence-not-covered'), false, 'evidence of any offence');
});

test('home law says how preservation is done, and adds no ground for refusing it', () => {
  const { otherLaw } = grounds(law, toJapan);
  assert.ok(
    otherLaw.some((row) => `${row.source}`.includes('197(3)') && /30 days/.test(told(row.text))),
  );
  assert.ok(!otherLaw.some((row) => /refusal-is owed=must/.test(told(row.text))));
  const stored = grounds(law, { ...toJapan, measure: 'stored-data-access' }).otherLaw;
  assert.ok(stored.some((row) => /refusal-is owed=must/.test(told(row.text))));
});
