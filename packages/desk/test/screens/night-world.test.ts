import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelled } from '../../src/screens/night/map-labels.ts';
import { sunOverhead } from '../../src/screens/world/daylight.ts';
import { mapShapes } from '../../src/screens/world/map-shapes.ts';
import { dayOutline, globe, NIGHT_WORLD, wayBetween } from '../../src/screens/world/night-world.ts';

/** Moments at which almanacs say where the sun stands overhead: equinoxes, solstices, noon at Greenwich. */
const SUN = [
  ['equinox of March', '2024-03-20T03:06:00Z', null, 0],
  ['solstice of June', '2024-06-20T20:51:00Z', null, 23.44],
  ['equinox of September', '2025-09-22T18:19:00Z', null, 0],
  ['solstice of December', '2026-12-21T20:50:00Z', null, -23.44],
  [
    'earliest noon of the year at Greenwich, 3 November, 11:43:34',
    '2024-11-03T11:43:34Z',
    0,
    -15.2,
  ],
  ['latest noon, 11 February, 12:14:12', '2025-02-11T12:14:12Z', 0, -13.9],
  ['midnight at Greenwich', '2025-02-12T00:14:12Z', 180, -13.8],
] as const;

describe('where it is day', () => {
  for (const [what, at, longitude, latitude] of SUN) {
    it(`follows the sun: ${what}`, () => {
      const [east, north] = sunOverhead(at);
      assert.ok(Math.abs(north - latitude) < 0.15, `${north} north`);
      const apart = longitude === null ? 0 : Math.abs(Math.abs(east) - longitude);
      assert.ok(apart < 0.15, `${east} east`);
    });
  }

  it('is drawn inside the world, anew each minute', () => {
    const outline = dayOutline('2024-11-21T18:12:10Z');
    assert.equal(dayOutline('2024-11-21T18:12:50Z'), outline);
    assert.notEqual(dayOutline('2024-11-21T21:12:50Z'), outline);
    const numbers = [...outline.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    assert.ok(numbers.length > 20);
    assert.ok(
      numbers.every(
        ([x = -1, y = -1]) => x >= 0 && y >= 0 && x <= NIGHT_WORLD.width && y <= NIGHT_WORLD.height,
      ),
    );
  });
});

describe('the States on the map of the night', () => {
  const { places } = globe();
  it('have a place each, if the map of the law has one', () => {
    const drawn = mapShapes().flatMap(({ code }) => code ?? []);
    assert.deepEqual(
      drawn.filter((code) => !places.has(code)),
      [],
    );
    // France lies in Europe, not between there and Guiana; the United States not in Alaska.
    const within = (code: string, [left, right]: readonly [number, number]) => {
      const [x] = places.get(code) ?? [0];
      assert.ok(left < x && x < right, `${code} at ${x}`);
    };
    within('FRA', [380, 420]);
    within('USA', [150, 230]);
    within('JPN', [650, 720]);
  });

  it('are joined by the shortest way, where both have a place', () => {
    assert.match(wayBetween('PHL', 'JPN') ?? '', /^M\d+,\d+L\d+,\d+/);
    assert.equal(wayBetween('PHL', 'XQX'), null);
  });

  it('have their names beside them, never upon another mark or name', () => {
    const close = labelled([
      ...['AAA', 'BBB', 'CCC'].map((code, n) => ({ code, place: [100 + n * 12, 100] as const })),
      { code: 'DDD', place: [300, 100] as const },
    ]);
    assert.deepEqual(
      close.map(({ label }) => label?.anchor ?? null),
      ['end', 'middle', 'start', 'start'],
    );
    const heap = labelled(
      Array.from({ length: 30 }, (_, n) => ({ code: `A${n}`, place: [100 + n, 100] as const })),
    );
    assert.ok(heap.filter(({ label }) => label === null).length > 20);
  });
});
