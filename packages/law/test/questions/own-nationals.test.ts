import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avenues, grounds, indexLaw } from '@comity/law';
import { loadLaw } from '@comity/law-files';
import { told } from '../told.ts';

const law = indexLaw(await loadLaw());
const ON = '2026-11-29';

function nationality(instrument: string, requested: string, requesting: string, on = ON) {
  const { grounds: found } = grounds(law, {
    instrument,
    measure: 'extradition',
    requesting,
    requested,
    on,
    personNationalOf: requested,
  });
  const ground = found.find(({ code }) => code === 'nationality');
  assert.ok(ground, `${instrument} has a ground of nationality`);
  return ground;
}

test('whether an own national may or must be refused hangs on the law, the other side and the treaty', () => {
  const rows: readonly (readonly [string, string, string, string | undefined])[] = [
    ['CETS185', 'DEU', 'USA', 'must'],
    ['CETS185', 'DEU', 'JPN', 'must'],
    ['UNTOC', 'DEU', 'TUR', 'must'],
    ['ETS024', 'DEU', 'TUR', 'must'],
    ['eu-usa-extradition', 'DEU', 'USA', 'must'],
    ['CETS185', 'DEU', 'FRA', 'may'],
    ['CETS185', 'FRA', 'USA', 'must'],
    ['ETS024', 'ALB', 'TUR', 'must-unless'],
    ['CETS185', 'POL', 'USA', 'must-unless'],
    ['CETS185', 'CHE', 'USA', 'must-unless'],
    ['CETS185', 'JPN', 'EST', 'must-unless'],
    ['jpn-usa-extradition', 'JPN', 'USA', 'may'],
    ['CETS185', 'GBR', 'USA', 'may'],
    ['CETS185', 'USA', 'EST', 'may'],
    ['UNTOC', 'RUS', 'EST', 'must'],
    ['comity', 'VNM', 'JPN', 'must'],
    ['CETS185', 'PER', 'USA', undefined],
  ];
  for (const [instrument, requested, requesting, owed] of rows) {
    const ground = nationality(instrument, requested, requesting);
    assert.equal(ground.owed, owed, `${instrument} ${requesting} -> ${requested}`);
    assert.equal(ground.available, true);
  }
});

test('a member of the Union is one from its first day on, and no longer than it is one', () => {
  assert.equal(nationality('ETS024', 'DEU', 'HRV', '2013-06-30').owed, 'must');
  assert.equal(nationality('ETS024', 'DEU', 'HRV', '2013-07-01').owed, 'may');
  assert.equal(nationality('ETS024', 'DEU', 'GBR', '2020-01-31').owed, 'may');
  assert.equal(nationality('ETS024', 'DEU', 'GBR', '2021-01-01').owed, 'must');
});

test('what must be refused is said first, with the place in the law and the declaration', () => {
  const ground = nationality('ETS024', 'DEU', 'TUR');
  assert.match(
    told(ground.text),
    /^national-barred state=DEU by=constitution owed=must; quoted-from .*Basic Law.*cite=ETS024:6;/,
  );
  assert.notEqual(ground.confidence, 'low', 'the declaration was read');
  assert.equal(nationality('CETS185', 'MCO', 'USA').confidence, 'low', 'recalled');
});

const asked = (to: string, from: string) =>
  avenues(law, { from, to, on: ON, measure: 'extradition', personNationalOf: to }).avenues;

test('where surrender must be refused no way is open, and the card says it first and what to ask for', () => {
  for (const [to, from, way] of [
    ['DEU', 'USA', 'CETS185'],
    ['DEU', 'GBR', 'eu-gbr-tca'],
    ['DEU', 'BRA', 'CETS185'],
    ['VNM', 'JPN', 'comity'],
  ] as const) {
    const found = asked(to, from);
    const barred = found.filter(({ reasons }) => reasons[0]?.code === 'own-national');
    assert.ok(barred.some(({ instrument, open }) => instrument === way && open === false));
    assert.ok(
      found.every(({ open, providerDirect }) => open === false || providerDirect),
      `${from} -> ${to}`,
    );
    for (const { instrument, reasons } of barred) {
      const said = reasons[0]?.text.says[0]?.code;
      const owes = law.data.rules.some(
        (rules) => rules.instrument === instrument && rules.prosecuteInstead !== undefined,
      );
      assert.equal(said, owes ? 'surrender-barred-instead' : 'surrender-barred', instrument);
    }
  }
  assert.equal(
    asked('DEU', 'USA').find(({ instrument }) => instrument === 'CETS185')?.reasons[0]?.pinpoint,
    'CETS185:24(6)',
  );
});

test('a bar that something lifts, or that was only recalled, closes nothing', () => {
  const hangs = (to: string, from: string): string =>
    asked(to, from)
      .filter(({ open }) => open !== false)
      .map(({ hangsOn }) => told(hangsOn.find(({ code }) => code === 'own-national')?.text))
      .join('|');
  assert.match(hangs('JPN', 'EST'), /owed=must-unless;/);
  assert.match(hangs('MCO', 'USA'), /owed=must;/);
  assert.doesNotMatch(hangs('GBR', 'USA'), /national-barred/);
});

test('the same request for another’s national, or within the Union, is not barred', () => {
  const ofForeigner = avenues(law, {
    from: 'USA',
    to: 'DEU',
    on: ON,
    measure: 'extradition',
    personNationalOf: 'BRA',
  });
  for (const { reasons } of [...ofForeigner.avenues, ...asked('DEU', 'FRA')]) {
    assert.notEqual(reasons[0]?.code, 'own-national');
  }
});

test('where own nationals are not surrendered at all the answer is never that they may be', () => {
  for (const { state, nationals } of law.data.basics) {
    if (nationals.surrendered !== 'no') continue;
    const { owed } = nationality('comity', state, 'JPN');
    assert.ok(owed === 'must' || owed === 'must-unless', state);
  }
});

test('a constitution that bars in the profile bars in the basics, and the other way round', () => {
  for (const profile of law.data.profiles) {
    const { constitutionalBar } = profile.cooperation.nationalityRule;
    const bar = law.basics.get(profile.state)?.nationals.bar;
    if (constitutionalBar === null) continue;
    assert.equal(constitutionalBar !== false, bar?.by === 'constitution', profile.state);
  }
});
