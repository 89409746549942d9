import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findJurisdiction, type Jurisdiction, matrix, partiesOn } from '@comity/law';
import { hangingOn } from '../../src/screens/law/article/hangs-on.ts';
import { gridOf } from '../../src/screens/law/explorer/grid.ts';
import { countOn, partySteps } from '../../src/screens/law/instrument/parties-over-time.ts';
import { searchLaw } from '../../src/screens/law/search/search.ts';
import { mapShapes } from '../../src/screens/world/map-shapes.ts';
import { realLaw } from './law-desk.ts';

const side = async (code: string): Promise<Jurisdiction> => {
  const found = findJurisdiction(await realLaw(), code);
  assert.ok(found.ok);
  return found.value;
};

const PAIRS = [
  ['JPN', 'PHL', '2018-07-01'],
  ['USA', 'ISL', '2013-10-01'],
  ['USA', 'BGR', '2021-01-27'],
  ['EST', 'RUS', '2007-05-01'],
  ['FRA', 'DEU', '2026-08-18'],
  ['HKG', 'USA', '2020-01-01'],
] as const;

describe('the grid of the law explorer', () => {
  it('agrees with the matrix of the engine, cell by cell', async () => {
    const law = await realLaw();
    for (const [from, to, on] of PAIRS) {
      const all = matrix(law, on);
      const grid = gridOf(law, { from: await side(from), to: await side(to), on }, {});
      let compared = 0;
      for (const row of grid.rows) {
        for (const [index, cell] of row.cells.entries()) {
          const id = grid.columns[index]?.instrument.id;
          const verdict = all.verdict(
            all.states.indexOf(from),
            all.states.indexOf(to),
            all.measures.indexOf(row.measure),
            all.instruments.findIndex((one) => one.id === id),
          );
          if (cell === null) continue;
          const may = {
            open: [2],
            limited: [1, 2],
            uncertain: [1],
            closed: [0],
          }[cell.state];
          assert.ok(may.includes(verdict), `${from} ${to} ${on} ${row.measure} ${id}`);
          compared += 1;
        }
      }
      assert.ok(compared > 50, `${from} ${to}: ${compared}`);
    }
  });
});

describe('Parties over time', () => {
  it('count as the engine does, on every day of a step, the day before and long after', async () => {
    const law = await realLaw();
    for (const id of ['CETS185', 'CETS189', 'UNTOC', 'UNCAC', 'ETS030', 'eu-eio', 'CETS224']) {
      const instrument = law.instruments.get(id);
      assert.ok(instrument !== undefined, id);
      const steps = partySteps(law, instrument);
      const days = steps.flatMap(({ on }) => [
        Temporal.PlainDate.from(on).subtract({ days: 1 }).toString(),
        on,
      ]);
      for (const on of [...days, '2030-01-01']) {
        assert.equal(countOn(steps, on), partiesOn(law, instrument, on).inForce, `${id} ${on}`);
      }
    }
  });
});

describe('the world map', () => {
  it('has a place for every Party to the big conventions that has one', async () => {
    const law = await realLaw();
    const drawn = new Set(mapShapes().map(({ code }) => code));
    assert.ok(drawn.size > 220, String(drawn.size));
    for (const id of ['CETS185', 'UNTOC', 'UNCAC']) {
      const instrument = law.instruments.get(id);
      assert.ok(instrument !== undefined);
      const without = partiesOn(law, instrument, '2026-11-22')
        .parties.map(({ state }) => state)
        .filter((state) => !drawn.has(state));
      assert.deepEqual(
        without.filter((state) => state !== 'EUE' && state !== 'TUV'),
        [],
        id,
      );
    }
  });

  it('uses codes of the law data only', async () => {
    const law = await realLaw();
    const strange = mapShapes().filter(({ code }) => code !== null && !law.jurisdictions.has(code));
    assert.deepEqual(
      strange.map(({ code }) => code),
      [],
    );
  });
});

describe('what hangs on a provision', () => {
  it('is found from the article down, and cites only what the data has', async () => {
    const law = await realLaw();
    const of29 = hangingOn(law, 'CETS185:29');
    assert.ok(
      of29.rules.some(({ sort, about }) => sort === 'own-rule' && about === 'preservation'),
    );
    assert.ok(of29.clocks.some(({ id }) => id === 'CETS185:29(7)'));
    assert.equal(of29.contents.length, 8);
    assert.ok(of29.declarations.some(({ state }) => state === 'JPN'));
    assert.ok(hangingOn(law, 'CETS185:16').profiles.includes('JPN'));
    assert.ok(hangingOn(law, 'CETS185:36(3)').rules.some(({ sort }) => sort === 'quorum'));
  });

  it('is nothing that leads into the void', async () => {
    const law = await realLaw();
    const dead = new Set<string>();
    const check = (pinpoint: string | null): void => {
      if (pinpoint !== null && !law.provisions.has(pinpoint)) dead.add(pinpoint);
    };
    for (const { pinpoint } of law.data.clocks) check(pinpoint);
    for (const { pinpoint } of law.data.contents) check(pinpoint);
    for (const { pinpoint } of law.data.declarations) check(pinpoint);
    assert.deepEqual([...dead], []);
  });
});

describe('the search', () => {
  it('finds nothing for nothing and every provision by its own pinpoint, first', async () => {
    const law = await realLaw();
    assert.deepEqual(Object.values(searchLaw(law, '   ')).flat(), []);
    for (const pinpoint of [...law.provisions.keys()].filter((_, index) => index % 7 === 0)) {
      assert.equal(searchLaw(law, pinpoint).provisions[0]?.pinpoint, pinpoint);
    }
  });

  it('bears a long paste', async () => {
    const law = await realLaw();
    assert.ok(Object.values(searchLaw(law, 'x'.repeat(100_000))).flat().length === 0);
  });
});
