import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, type GroundsAnswer, grounds, type Instrument, MEASURES } from '@comity/law';
import { laidRules, regimeOf } from '../../src/rules/laid-rules.ts';
import { isSurrender } from '../../src/rules/measures.ts';
import { told } from '../told.ts';
import { law } from './real-law.ts';

/** What an instrument says is no ground comes in by no other door: asked of every instrument. */

const ON = '2026-11-29';
const PROFILED = law.data.profiles.map(({ state }) => state);
const shuts = (instrument: Instrument, measure: (typeof MEASURES)[number], code: string): boolean =>
  regimeOf(law, laidRules(law, instrument), measure)?.notGrounds?.some(
    (rule) => rule.code === code && rule.when === undefined,
  ) === true;

const everywhere = law.data.instruments.flatMap((instrument) =>
  MEASURES.map((measure) => ({ instrument, measure })),
);
const asked = (instrument: Instrument, measure: (typeof MEASURES)[number], requested: string) =>
  grounds(law, {
    instrument: instrument.id,
    measure,
    requesting: requested === 'FRA' ? 'DEU' : 'FRA',
    requested,
    on: ON,
    personNationalOf: requested,
  });
const letIn = ({ otherLaw }: GroundsAnswer): string => told(...otherLaw.map(({ text }) => text));

/** Grounds and conditions that come from the requested State's law or from a treaty beside. */
const FROM_ELSEWHERE =
  /refusal-is|treaty-conditions-apply|treaty-perhaps|reciprocity-asked|home-law-unknown/;

test('an instrument that names its grounds alone gets none from the law at home or a treaty beside', () => {
  const wrong: string[] = [];
  let shut = 0;
  let open = 0;
  for (const { instrument, measure } of everywhere) {
    const closed = shuts(instrument, measure, 'domestic-law-or-treaty');
    for (const requested of closed ? PROFILED : ['DEU']) {
      const said = letIn(asked(instrument, measure, requested));
      if (!closed) open += FROM_ELSEWHERE.test(said) ? 1 : 0;
      else if (FROM_ELSEWHERE.test(said)) wrong.push(`${instrument.id} ${measure} ${requested}`);
      else shut += 1;
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(shut > 500, `${shut} answers that let nothing in`);
  assert.ok(open > 500, `${open} answers that let something in: the test sees it`);
});

test('where being a national is no ground nothing says that one must be refused', () => {
  const bars = law.data.basics
    .filter(({ nationals }) => nationals.bar !== undefined)
    .map(({ state }) => state);
  const seen: string[] = [];
  for (const { instrument, measure } of everywhere) {
    if (!isSurrender(law, measure) || !shuts(instrument, measure, 'nationality')) continue;
    seen.push(instrument.id);
    for (const requested of bars) {
      const answer = asked(instrument, measure, requested);
      const said = `${letIn(answer)} ${told(...answer.grounds.map(({ text }) => text))}`;
      assert.doesNotMatch(said, /national-barred/, `${instrument.id} ${requested}`);
    }
  }
  assert.ok(seen.includes('eu-eaw') && bars.length > 40);
});

test('a member of the Union surrenders its own national under a warrant: nothing limits the avenue', () => {
  for (const to of ['DEU', 'FRA', 'NLD', 'POL', 'SWE', 'AUT', 'CZE']) {
    const from = to === 'DEU' ? 'FRA' : 'DEU';
    const stated = { offences: ['CETS185:2'], maxPenaltyRequesting: 36, personNationalOf: to };
    const [warrant] = avenues(law, { from, to, on: ON, measure: 'extradition', ...stated }).avenues;
    assert.equal(warrant?.instrument, 'eu-eaw');
    assert.deepEqual([warrant.open, warrant.limited, warrant.hangsOn], [true, false, []], to);
  }
});

test('reciprocity is asked for where nothing binds, and by no treaty, which is reciprocal in itself', () => {
  const reciprocal = law.data.profiles.filter(
    ({ cooperation }) => cooperation.reciprocityRequired.extradition === true,
  );
  assert.ok(reciprocal.length > 3);
  for (const { state } of reciprocal) {
    const said = (id: string): string => {
      const instrument = law.instruments.get(id);
      assert.ok(instrument);
      return letIn(asked(instrument, 'extradition', state));
    };
    assert.match(said('comity'), /reciprocity-asked/, state);
    assert.doesNotMatch(said('CETS185'), /reciprocity-asked/, state);
  }
});
