import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adviceBeside,
  authoritiesOnce,
  avenueBeside,
  avenueState,
  avenues,
  avenuesApart,
  byUse,
  clocksOfRequest,
  contents,
  doubtsOf,
  dutyOf,
  fastestOf,
  fieldsApart,
  firstOpenAvenue,
  isOfPractice,
  MEASURES,
  measuresWithForm,
} from '@comity/law';
import { law } from './questions/real-law.ts';

/** What is told first of an answer, by the law as it is. */
const asked = (measure: 'preservation' | 'stored-data-access', to = 'ISL') =>
  avenues(law, { from: 'JPN', to, on: '2024-11-21', measure });

test('the first way is surely open and leads to the State; those passable and closed are all there are', () => {
  const answer = asked('stored-data-access', 'USA');
  const first = firstOpenAvenue(answer);
  assert.ok(first !== undefined && first.open === true && !first.providerDirect);
  const { passable, closed, open } = avenuesApart(answer);
  assert.equal(passable.length + closed.length, answer.avenues.length);
  assert.ok(closed.every((one) => avenueState(one) === 'closed'));
  assert.equal(open, answer.avenues.filter((one) => one.open === true).length);
  assert.equal(firstOpenAvenue({ avenues: closed }), undefined);
  assert.equal(avenueState({ open: true, limited: true }), 'limited');
  assert.equal(avenueState({ open: 'uncertain', limited: true }), 'uncertain');
});

test('beside the first way goes the next that surely binds; beside one that obliges nobody, none', () => {
  const answer = asked('stored-data-access', 'USA');
  const first = firstOpenAvenue(answer);
  const beside = avenueBeside(answer);
  assert.equal(first?.instrument, 'jpn-usa-mlat');
  assert.equal(beside?.instrument, 'CETS185');
  assert.equal(
    avenueBeside({ avenues: answer.avenues.filter((one) => one !== beside) }),
    undefined,
  );
  const free = answer.avenues.filter((one) => !one.binding || one === beside);
  const [unbound, ...others] = [...free].sort((a, b) => Number(a.binding) - Number(b.binding));
  assert.ok(unbound?.open === true && !unbound.binding);
  assert.equal(avenueBeside({ avenues: [unbound, ...others] }), undefined);
});

test('advice to preserve first stands beside its own button only', () => {
  const codes = asked('preservation').advice.map(({ code }) => code);
  assert.deepEqual(
    adviceBeside(asked('stored-data-access')).filter(({ code }) => code === 'preserve-first'),
    [],
  );
  assert.equal(codes.includes('preserve-first'), false, 'who preserves is not told to');
});

test('clocks of a request are those that run for it; the fastest is a deadline with a length', () => {
  const all = asked('stored-data-access', 'USA').avenues;
  assert.ok(all.flatMap(clocksOfRequest).every(({ kind }) => kind !== 'effect-date'));
  for (const { kind, length } of all.flatMap((one) => fastestOf(one) ?? [])) {
    assert.equal(kind, 'deadline');
    assert.notEqual(length, null);
  }
});

test('the time that a card promises is one that whoever is asked owes for this request, on no condition', () => {
  for (const { id, kind, owedBy } of law.data.clocks) {
    assert.ok(kind !== 'deadline' || owedBy !== undefined, `${id} says who owes it`);
  }
  const shown = new Map<string, string>();
  const pairs = [
    ['FRA', 'DEU'],
    ['GBR', 'FRA'],
    ['TUR', 'DEU'],
    ['ESP', 'FRA'],
    ['JPN', 'USA'],
    ['JPN', 'FRA'],
  ] as const;
  for (const [from, to] of pairs) {
    for (const measure of MEASURES) {
      for (const avenue of avenues(law, { from, to, on: '2026-11-29', measure }).avenues) {
        const fastest = fastestOf(avenue);
        if (fastest === undefined) continue;
        shown.set(`${measure} ${avenue.instrument}`, fastest.id);
        const row = law.clocks.get(fastest.id);
        assert.equal(row?.condition, undefined, fastest.id);
        assert.match(row?.owedBy ?? '', avenue.providerDirect ? /provider/ : /requested|both/);
      }
    }
  }
  assert.equal(shown.get('extradition eu-eaw'), 'eu-eaw:17(3)', 'sixty days, not ten on consent');
  assert.equal(shown.get('extradition eu-gbr-tca'), 'eu-gbr-tca:615(3)');
  assert.equal(shown.get('stored-data-access eu-eio'), 'eu-eio:12(3)');
  for (const none of ['extradition ETS024', 'provisional-arrest ETS024']) {
    assert.equal(shown.get(none), undefined, none);
  }
});

test('a clock that runs on a condition is told with it', () => {
  const [warrant] = avenues(law, {
    from: 'FRA',
    to: 'DEU',
    on: '2026-11-29',
    measure: 'extradition',
  }).avenues;
  const conditions = warrant?.clocks.flatMap(({ id, condition }) =>
    condition === null ? [] : [`${id}: ${condition}`],
  );
  assert.deepEqual(conditions?.[0], 'eu-eaw:17(2): the person consents to surrender');
});

test('an avenue that obliges nobody says so, and a doubt is told only where it is uncertain', () => {
  assert.equal(dutyOf({ binding: false, level: 'general' }), 'nobody');
  assert.equal(dutyOf({ binding: true, level: 'outside' }), 'own-rule');
  assert.equal(dutyOf({ binding: false, level: 'information' }), 'information');
  const weak = { text: { says: [] }, code: 'weak', confidence: 'low', pinpoint: null } as const;
  const avenue = { hangsOn: [], reasons: [weak, weak], missing: [] };
  assert.equal(doubtsOf({ ...avenue, open: true }).length, 0);
  assert.equal(doubtsOf({ ...avenue, open: 'uncertain' }).length, 1);
});

test('instruments that oblige stand before orders to providers', () => {
  const [one] = asked('preservation').avenues;
  assert.ok(one !== undefined);
  const binding = { ...one, binding: true, providerDirect: false, open: true } as const;
  const provider = { ...binding, providerDirect: true } as const;
  assert.ok(byUse([binding], [provider]) < 0);
  assert.ok(byUse([binding, binding], [binding]) < 0, 'the one with more that is open');
});

test('contents stand apart by need, and good practice never requires', () => {
  const { fields } = contents(law, { instrument: 'CETS185', measure: 'preservation' });
  const apart = fieldsApart(fields.map((field) => ({ field })));
  const all = [...apart.required, ...apart.optional, ...apart.practice];
  assert.equal(all.length, fields.length);
  assert.ok(apart.practice.every(({ field }) => isOfPractice(field) && !field.required));
  assert.ok(apart.optional.every(({ field }) => !isOfPractice(field)));
  assert.ok(measuresWithForm(law, 'CETS185').includes('preservation'));
  assert.deepEqual(measuresWithForm(law, 'no-instrument'), []);
});

test('an authority that several sources name stands once, as the surest names it', () => {
  const rows = [...law.authoritiesOf.values()].flat();
  const [row] = rows;
  assert.ok(row !== undefined);
  const { address: _, ...bare } = row;
  const sure = { ...bare, confidence: 'high' } as const;
  const weak = { ...row, confidence: 'low', address: '1 Main Street' } as const;
  assert.deepEqual(authoritiesOnce([weak, sure]), [{ ...sure, address: '1 Main Street' }]);
});
