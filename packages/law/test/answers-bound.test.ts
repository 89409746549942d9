import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  clocksOf,
  deadline,
  declarationsOn,
  effectOf,
  entryIntoForce,
  findInstrument,
  findProvision,
  indexLaw,
  partiesOn,
  statusOn,
  WEEKENDS_ONLY,
} from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { told } from './told.ts';

/** Answers that must hold, by the name under which reviewers know them. */

const law = indexLaw(await loadLaw());
const instrument = (id: string) => {
  const found = findInstrument(law, id);
  assert.ok(found.ok, id);
  return found.value;
};
const status = (id: string, state: string, on: string) => statusOn(law, instrument(id), state, on);
const provision = (pinpoint: string) => {
  const found = findProvision(law, pinpoint);
  assert.ok(found.ok, pinpoint);
  return found.value;
};
const clock = (id: string) => {
  const found = law.clocks.get(id);
  assert.ok(found, id);
  return found;
};

test('AK-01: on 2012-10-15 Japan had accepted but was not bound; France was', () => {
  const japan = status('CETS185', 'JPN', '2012-10-15');
  assert.deepEqual([japan.status, japan.inForce], ['consented', '2012-11-01']);
  assert.equal(japan.pinpoint, 'CETS185:36(4)');
  assert.equal(status('CETS185', 'FRA', '2012-10-15').status, 'party');
  for (const state of ['JPN', 'FRA']) {
    assert.equal(status('jpn-eu-mlat', state, '2012-10-15').status, 'party');
  }
});

test('AK-02: a deposit on 2012-06-13 binds on 2012-10-01', () => {
  const answer = entryIntoForce(instrument('CETS185'), '2012-06-13');
  assert.ok(answer.ok);
  assert.deepEqual([answer.value.date, answer.value.pinpoint], ['2012-10-01', 'CETS185:36(4)']);
});

test('AK-03: in 2007 the United States was a Party and Belgium was not', () => {
  assert.equal(status('CETS185', 'USA', '2007-11-01').status, 'party');
  const belgium = status('CETS185', 'BEL', '2007-11-01');
  assert.deepEqual([belgium.status, belgium.inForce], ['signatory', '2012-12-01']);
});

test('AK-07: Russia never joined; Estonia alone was bound', () => {
  assert.equal(status('CETS185', 'RUS', '2007-05-10').status, 'none');
  assert.equal(status('CETS185', 'EST', '2007-05-10').status, 'party');
  const treaty = status('est-rus-legal-aid', 'RUS', '2007-05-10');
  assert.deepEqual([treaty.status, treaty.confidence], ['party', 'low']);
});

test('AK-11: the extension to Curacao was pending on 2024-07-15, until 2024-09-01', () => {
  const answer = status('CETS185', 'CUW', '2024-07-15');
  assert.deepEqual([answer.status, answer.inForce], ['extension-pending', '2024-09-01']);
  assert.equal(answer.pinpoint, 'CETS185:38(2)');
  assert.match(told(answer.note), /^quoted .*2024-10-01/, 'the other reading is on record');
});

test('AK-12: Hong Kong is outside Budapest, and has an agreement of its own with Japan', () => {
  assert.equal(status('CETS185', 'HKG', '2023-05-01').status, 'ineligible');
  assert.equal(status('jpn-hkg-mlat', 'HKG', '2023-05-01').status, 'party');
  for (const [id, confidence] of [
    ['UNCAC', 'high'],
    ['UNTOC', 'low'],
  ] as const) {
    const through = status(id, 'HKG', '2023-05-01');
    assert.deepEqual([through.status, through.confidence], ['party', confidence]);
  }
});

test('AK-13: the European Union may not join Budapest, may join the UN Convention', () => {
  const budapest = status('CETS185', 'EUE', '2025-12-31');
  assert.deepEqual([budapest.status, budapest.pinpoint], ['ineligible', 'CETS185:36(1)']);
  const un = status('UNCC', 'EUE', '2025-12-31');
  assert.deepEqual([un.status, un.signed], ['signatory', '2025-10-25']);
  assert.equal(instrument('UNCC').quorum?.organisationCounts, false);
});

test('AK-14: the UN Convention is not in force at the end of 2025', () => {
  const answer = partiesOn(law, instrument('UNCC'), '2025-12-31');
  assert.deepEqual([answer.instrumentInForce, answer.inForce], [false, 0]);
  assert.notEqual(status('UNCC', 'JPN', '2025-12-31').status, 'signatory');
  const values = provision('UNCC:65(1)').values.map((row) => `${row.value} ${row.unit}`);
  assert.deepEqual(values, ['40 instruments', '90 days']);
});

test('AK-15: a fortieth instrument on 2027-01-10 starts it on 2027-04-10', () => {
  const answer = effectOf(instrument('UNCC'), 'quorum', '2027-01-10');
  assert.ok(answer.ok);
  assert.deepEqual([answer.value.date, answer.value.pinpoint], ['2027-04-10', 'UNCC:65(1)']);
});

test('AK-16: signature closes on 2026-12-31, then States accede', () => {
  assert.equal(instrument('UNCC').signatureCloses, '2026-12-31');
  assert.equal(provision('UNCC:64(1)').values[0]?.value, '2026-12-31');
});

test('AK-17: two consents do not start a Protocol that needs five', () => {
  for (const state of ['JPN', 'SRB']) {
    assert.equal(status('CETS224', state, '2024-07-01').status, 'consented');
  }
  const answer = partiesOn(law, instrument('CETS224'), '2024-07-01');
  assert.deepEqual([answer.deposited, answer.inForce, answer.instrumentInForce], [2, 0, false]);
  assert.equal(instrument('CETS224').quorum?.instruments, 5);
  assert.equal(instrument('CETS224').quorum?.pinpoint, 'CETS224:16(3)');
});

test('AK-19: Article 9 goes through the 24/7 points to a provider, Article 10 is assistance', () => {
  assert.match(provision('CETS224:9').gist, /24\/7.*provider/);
  assert.match(provision('CETS224:10').gist, /[Aa]ssistance/);
  assert.match(provision('CETS224:10(2)').gist, /emergency.*electronic/);
});

test('AK-21: 45 days to serve, 20 and 45 days to return', () => {
  const lengths = ['serve', 'subscriber', 'traffic'].map((name) => {
    const { length, kind } = clock(`CETS224:8(6)#${name}`);
    return [length?.value, kind];
  });
  assert.deepEqual(lengths, [
    [45, 'deadline'],
    [20, 'deadline'],
    [45, 'deadline'],
  ]);
});

test('AK-24 (data): the Japanese reservation to 29(4) applies from 2012-11-01', () => {
  const row = declarationsOn(law, 'CETS185', 'JPN', '2024-01-01').find(
    ({ pinpoint }) => pinpoint === 'CETS185:29(4)',
  );
  assert.equal(row?.from, '2012-11-01');
  assert.equal(row?.exceptsArticles2to11, true);
});

test('AK-26: ninety days is a maximum at home, sixty a minimum for another Party', () => {
  const [home] = provision('CETS185:16(2)').values;
  const [abroad] = provision('CETS185:29(7)').values;
  assert.deepEqual([home?.value, home?.kind], [90, 'maximum']);
  assert.deepEqual([abroad?.value, abroad?.kind], [60, 'minimum']);
  assert.equal(clock('CETS185:29(7)').kind, 'minimum');
});

test('AK-37: one year in both laws, unless a treaty sets another minimum', () => {
  assert.equal(provision('CETS185:24(1)(a)').values[0]?.value, 12);
  assert.match(provision('CETS185:24(1)(b)').gist, /another minimum/);
});

test('AK-44: what the 24/7 point gives', () => {
  assert.match(provision('CETS185:35(1)(a)').gist, /advice/);
  assert.match(provision('CETS185:35(1)(c)').gist, /locating suspects/);
  assert.match(provision('CETS185:35(3)').gist, /trained and equipped/);
});

test('AK-49: a denunciation received on 2027-02-05 works from 2027-06-01', () => {
  const answer = effectOf(instrument('CETS185'), 'denunciation', '2027-02-05');
  assert.ok(answer.ok);
  assert.deepEqual([answer.value.date, answer.value.pinpoint], ['2027-06-01', 'CETS185:47(2)']);
});

test('AK-50: a withdrawal of a reservation works on receipt', () => {
  const answer = effectOf(instrument('CETS185'), 'reservation-withdrawal', '2026-03-10');
  assert.ok(answer.ok);
  assert.deepEqual([answer.value.date, answer.value.pinpoint], ['2026-03-10', 'CETS185:43(1)']);
});

test('AK-58: embezzled public funds are returned, the judgment may be waived', () => {
  const rule = provision('UNCAC:57(3)(a)');
  assert.match(rule.gist, /returned.*final judgment.*waived/);
  assert.equal(rule.force, 'shall');
  assert.match(provision('UNCAC:57(4)').gist, /expenses/);
});

test('AK-60: ten days, eight hours in an emergency, ninety-six to object', () => {
  const lengths = clocksOf(law, 'eu-e-evidence').map((row) => `${row.id} ${told(row.length)}`);
  assert.ok(lengths.includes('eu-e-evidence:10(3) length n=10 unit=days'));
  assert.ok(lengths.includes('eu-e-evidence:10(4) length n=8 unit=hours'));
  assert.ok(lengths.includes('eu-e-evidence:10(4)#objection length n=96 unit=hours'));
  const friday = { clock: 'eu-e-evidence:10(4)', start: '2026-11-20T17:10:00+01:00' };
  const answer = deadline(law, friday, WEEKENDS_ONLY);
  assert.ok(answer.ok && answer.value.due === '2026-11-21T02:00:00+01:00');
});

test('AK-61: the e-Evidence Regulation is in force since 2023 but applies from 2026-08-18', () => {
  const answer = status('eu-e-evidence', 'ESP', '2026-08-17');
  assert.deepEqual([answer.status, answer.appliesFrom], ['party', '2026-08-18']);
  assert.equal(provision('eu-e-evidence:34(2)').values[0]?.value, '2026-08-18');
  assert.equal(status('eu-e-evidence', 'DNK', '2026-09-01').status, 'not-participating');
});

test('AK-62: sixty days, thirty more on extension', () => {
  const values = provision('eu-e-evidence:11(1)').values.map((row) => row.value);
  assert.deepEqual(values, [60, 30]);
});

test('AK-63: Ireland takes no part in the Investigation Order', () => {
  assert.equal(status('eu-eio', 'IRL', '2022-06-01').status, 'not-participating');
  assert.equal(status('eu-eio', 'FRA', '2022-06-01').status, 'party');
  assert.equal(status('ETS030', 'IRL', '2022-06-01').status, 'party');
});

test('AK-68: three years in both laws, two months for the court, thirty days to hand over', () => {
  assert.equal(provision('JPN-EXT:2(iii)').values[0]?.value, 36);
  assert.equal(provision('JPN-EXT:2(iv)').values[0]?.value, 36);
  const lengths = clocksOf(law, 'JPN-EXT').map((row) => `${row.pinpoint} ${told(row.length)}`);
  assert.deepEqual(lengths, [
    'JPN-EXT:9(1) length n=2 unit=months',
    'JPN-EXT:15 length n=30 unit=days',
  ]);
});

test('AK-70: of several requests none wins by itself', () => {
  assert.match(provision('ETS024:17').gist, /all circumstances/);
});

test('AK-71: a red notice is no request for extradition', () => {
  assert.match(instrument('interpol').note ?? '', /no request for extradition/);
});

test('what rests on the recalled text of the UN Convention, Articles 16 and later, is at most medium', () => {
  for (const row of [...law.data.provisions, ...law.data.clocks]) {
    if (row.instrument !== 'UNCC') continue;
    const article = Number(/:(\d+)/.exec(row.pinpoint)?.[1]);
    if (article > 15) assert.notEqual(row.confidence, 'high', row.pinpoint);
  }
});
