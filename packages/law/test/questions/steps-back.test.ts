import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, grounds, MEASURES, provisionsThatApply } from '@comity/law';
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
