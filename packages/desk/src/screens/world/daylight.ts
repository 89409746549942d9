import { daysElapsed } from '@comity/law';

const RADIANS = Math.PI / 180;
/** Noon of 1 January 2000, from which the formulas below count days. */
const J2000 = '2000-01-01T12:00:00Z';

/**
 * Where the sun stands overhead at a moment, to about a hundredth of a degree until 2050: the
 * low-precision formulas of the Astronomical Almanac (section C).
 *
 * @param at RFC 3339
 * @returns longitude (-180 to 180, east positive) and latitude, in degrees
 */
export function sunOverhead(at: string): readonly [longitude: number, latitude: number] {
  const days = daysElapsed(J2000, at);
  const mean = 280.46 + 0.9856474 * days;
  const anomaly = (357.528 + 0.9856003 * days) * RADIANS;
  const longitude = (mean + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RADIANS;
  const obliquity = (23.439 - 0.0000004 * days) * RADIANS;
  const ascension =
    Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / RADIANS;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude)) / RADIANS;
  const sidereal = (18.697374558 + 24.06570982441908 * days) * 15;
  return [within180(ascension - sidereal), declination];
}

const within180 = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;
