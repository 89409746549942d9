import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  avenues,
  grounds,
  isFallback,
  MEASURES,
  provisionsThatApply,
  useLimits,
} from '@comity/law';
import { law } from './real-law.ts';

/** JPN and USA are bound by a treaty on assistance, which all three conventions step back for. */
const PAIR = { requesting: 'JPN', requested: 'USA', on: '2026-06-01' } as const;
const STEPPING = ['CETS185', 'UNTOC', 'UNCAC'];

test('nothing is said from a provision that steps back: no limit, clock, channel, duty or postponement', () => {
  const seen = new Set<string>();
  for (const measure of MEASURES) {
    const answer = avenues(law, { from: 'JPN', to: 'USA', on: PAIR.on, measure });
    for (const instrument of STEPPING) {
      const applies = provisionsThatApply(law, { instrument, measure, ...PAIR });
      const avenue = answer.avenues.find((row) => row.instrument === instrument);
      assert.ok(avenue, `${instrument} ${measure}`);
      const asked = grounds(law, { instrument, measure, ...PAIR });
      const cited = [
        ...avenue.pinpoints,
        ...useLimits(law, { instrument, measure, ...PAIR }).limits.map((row) => row.pinpoint),
        ...asked.grounds.map((row) => row.pinpoint),
        ...[...avenue.otherLaw, ...asked.otherLaw].map((row) => row.source),
        ...avenue.clocks.map((row) => row.id),
        ...avenue.channels.map((row) => row.pinpoint),
        ...[...asked.notGrounds, ...asked.duties, ...asked.postponement].map((row) => row.pinpoint),
      ].filter((source) => typeof source === 'string' && source.startsWith(`${instrument}:`));
      for (const pinpoint of cited) {
        seen.add(String(pinpoint));
        assert.ok(applies(String(pinpoint)), `${measure}: ${pinpoint} steps back`);
      }
    }
  }
  assert.ok(
    seen.has('CETS185:25(4)') && seen.has('UNTOC:16(7)'),
    'what does not step back is said',
  );
});

test('no measure is founded on a provision that steps back: the power to help never does', () => {
  let seen = 0;
  for (const { instrument, stepsBack, measures } of law.data.rules ?? []) {
    if (stepsBack === undefined) continue;
    for (const [measure, { pinpoints }] of Object.entries(measures)) {
      seen += 1;
      assert.equal(isFallback(stepsBack, pinpoints[0] ?? null), false, `${instrument} ${measure}`);
    }
  }
  assert.ok(seen > 100, `${seen} measures`);
  const untoc = law.data.rules?.find(({ instrument }) => instrument === 'UNTOC')?.stepsBack;
  const places = [
    'UNTOC:18(8)',
    'UNTOC:18(9)',
    'UNTOC:18(29)',
    'UNTOC:18(30)',
    'UNTOC:18',
    'UNCAC:46(9)',
  ];
  assert.deepEqual(
    places.filter((pinpoint) => isFallback(untoc, pinpoint)),
    ['UNTOC:18(9)', 'UNTOC:18(29)'],
  );
});

test('without a treaty between the two the same provisions are said', () => {
  const answer = grounds(law, {
    instrument: 'UNTOC',
    measure: 'stored-data-access',
    requesting: 'JPN',
    requested: 'KEN',
    on: PAIR.on,
  });
  assert.ok(answer.otherLaw.some((row) => row.source === 'UNTOC:18(17)'));
});

test('a treaty that is not sure to bind is put first as a question, not as a fact', () => {
  for (const [from, to, on, measure] of [
    ['USA', 'HKG', '2020-08-19', 'extradition'],
    ['KAZ', 'UZB', '2026-06-01', 'stored-data-access'],
  ] as const) {
    const found = avenues(law, { from, to, on, measure }).avenues.find(
      (row) => row.instrument === 'UNTOC',
    );
    const rules = found?.reasons.find(({ code }) => code === 'procedural-rules');
    assert.equal(rules?.text.says[0]?.code, 'treaty-to-verify', `${from} ${to}`);
  }
});
