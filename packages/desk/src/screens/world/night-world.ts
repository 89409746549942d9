import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoCircle, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { sunOverhead } from './daylight.ts';
import { CODE_BY_NAME, CODE_BY_NUMBER } from './map-codes.ts';

/** The drawing is so many units wide and high. */
export const NIGHT_WORLD = { width: 800, height: 390 } as const;

const SPHERE = { type: 'Sphere' } as const;
const projection = geoEqualEarth().fitExtent(
  [
    [2, 2],
    [NIGHT_WORLD.width - 2, NIGHT_WORLD.height - 2],
  ],
  SPHERE,
);
/** Whole units: a page that comes again every few seconds carries no more of it than can be seen. */
const path = geoPath(projection).digits(0);

type Place = readonly [x: number, y: number];

interface Globe {
  /** Outline of the whole drawing, and of all land. */
  readonly sphere: string;
  readonly land: string;
  /** Where each jurisdiction of the law data lies: the middle of its largest piece of land. */
  readonly places: ReadonlyMap<string, Place>;
}

let made: Globe | undefined;

/** What does not change with the hour, made once from the public map data. */
export function globe(): Globe {
  made ??= { sphere: path(SPHERE) ?? '', land: path(landOf()) ?? '', places: placesOf() };
  return made;
}

let lit: { readonly minute: string; readonly outline: string } | undefined;

/** Outline of the half of the world where it is day; drawn once a minute. */
export function dayOutline(at: string): string {
  const minute = at.slice(0, 16);
  if (lit?.minute !== minute) {
    const [longitude, latitude] = sunOverhead(at);
    const day = geoCircle().center([longitude, latitude]).radius(90).precision(3)();
    lit = { minute, outline: path(day) ?? '' };
  }
  return lit.outline;
}

/** The shortest way over the globe between two jurisdictions; null where one has no place. */
export function wayBetween(from: string, to: string): string | null {
  const [start, end] = [globe().places.get(from), globe().places.get(to)];
  if (start === undefined || end === undefined) return null;
  const back = (place: Place) => projection.invert?.([place[0], place[1]]) ?? [0, 0];
  return path({ type: 'LineString', coordinates: [back(start), back(end)] });
}

const dataOf = <T extends Topology>(file: string): T =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8')) as T;

function landOf() {
  const world = dataOf<Topology<{ readonly land: GeometryCollection }>>(
    'world-atlas/land-110m.json',
  );
  return feature(world, world.objects.land);
}

function placesOf(): ReadonlyMap<string, Place> {
  const world = dataOf<Topology<{ readonly countries: GeometryCollection<{ name?: string }> }>>(
    'world-atlas/countries-50m.json',
  );
  return new Map(
    feature(world, world.objects.countries).features.flatMap(({ id, properties, geometry }) => {
      const code =
        CODE_BY_NUMBER.get(String(id)) ?? CODE_BY_NAME.get(properties.name ?? '') ?? null;
      const piece = largestPiece(geometry);
      if (code === null || piece === null) return [];
      const [x = Number.NaN, y = Number.NaN] = path.centroid(piece);
      return Number.isFinite(x + y) ? [[code, [Math.round(x), Math.round(y)]] as const] : [];
    }),
  );
}

/** Of a country in several pieces the one that is largest as drawn. */
function largestPiece(shape: GeoJSON.Geometry): GeoJSON.Polygon | null {
  if (shape.type === 'Polygon') return shape;
  if (shape.type !== 'MultiPolygon') return null;
  const pieces = shape.coordinates.map(
    (coordinates): GeoJSON.Polygon => ({ type: 'Polygon', coordinates }),
  );
  return pieces.toSorted((a, b) => path.area(b) - path.area(a))[0] ?? null;
}
