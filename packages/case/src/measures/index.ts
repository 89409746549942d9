import { INTERCEPTION } from './interception.ts';
import { liveCollection } from './live-collection.ts';
import type { Measure } from './measure.ts';
import { PRESERVATION, preservation } from './preservation.ts';
import { REALTIME_TRAFFIC } from './realtime-traffic.ts';

/** The measures with something of their own. All others live by their acts' descriptions alone. */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  [PRESERVATION, preservation],
  [REALTIME_TRAFFIC, liveCollection],
  [INTERCEPTION, liveCollection],
]);

const PLAIN: Measure = {};

/** What is particular to a measure; nothing for one that is not listed, or cannot be read. */
export const measureOf = (measure: string | null): Measure => MEASURES.get(measure ?? '') ?? PLAIN;
