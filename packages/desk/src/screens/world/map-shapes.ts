import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CODE_BY_NAME, CODE_BY_NUMBER } from './map-codes.ts';

/** The drawing is so many units wide and high. */
export const MAP_SIZE = { width: 800, height: 390 } as const;

/** A jurisdiction on the map: its outline, or a dot where the outline would be too small to see. */
export interface MapShape {
  /** Code of the law data; `null` for land that the map data gives to none of its codes. */
  readonly code: string | null;
  /** Path data; `null` for a dot. */
  readonly outline: string | null;
  readonly dot: readonly [x: number, y: number] | null;
}

interface Named {
  readonly name?: string;
}

type World = Topology<{ readonly countries: GeometryCollection<Named> }>;

let made: readonly MapShape[] | undefined;

/**
 * The shapes of the world, made once from the public map data: outlines at the coarse scale, dots
 * for the small jurisdictions that only the finer one has. Antarctica is left out.
 */
export function mapShapes(): readonly MapShape[] {
  made ??= drawWorld();
  return made;
}

function drawWorld(): readonly MapShape[] {
  const coarse = countriesOf('world-atlas/countries-110m.json');
  const projection = geoEqualEarth().fitExtent(
    [
      [2, 2],
      [MAP_SIZE.width - 2, MAP_SIZE.height - 2],
    ],
    { type: 'FeatureCollection', features: coarse.map(({ shape }) => shape) },
  );
  const path = geoPath(projection).digits(1);
  const outlines = coarse.flatMap(({ code, shape }): readonly MapShape[] => {
    const outline = path(shape);
    return outline === null ? [] : [{ code, outline, dot: null }];
  });
  const drawn = new Set(outlines.map(({ code }) => code));
  const dots = countriesOf('world-atlas/countries-50m.json').flatMap(
    ({ code, shape }): readonly MapShape[] => {
      if (code === null || drawn.has(code)) return [];
      drawn.add(code);
      const [x, y] = path.centroid(shape);
      if (x === undefined || y === undefined || !Number.isFinite(x + y)) return [];
      return [{ code, outline: null, dot: [Math.round(x * 10) / 10, Math.round(y * 10) / 10] }];
    },
  );
  return [...outlines, ...dots];
}

interface Country {
  readonly code: string | null;
  readonly shape: Exclude<GeoPermissibleObjects, { type: 'Sphere' }> & GeoJSON.Feature;
}

function countriesOf(file: string): readonly Country[] {
  const world = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8')) as World;
  return feature(world, world.objects.countries)
    .features.filter(({ id }) => id !== ANTARCTICA)
    .map((shape) => ({
      code:
        CODE_BY_NUMBER.get(String(shape.id)) ??
        CODE_BY_NAME.get(shape.properties.name ?? '') ??
        null,
      shape,
    }));
}

const ANTARCTICA = '010';
