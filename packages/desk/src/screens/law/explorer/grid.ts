import {
  type Avenue,
  type AvenueState,
  addDays,
  avenueState,
  avenues,
  byUse,
  type Instrument,
  type Law,
  MEASURES,
  type Measure,
  type StatedFacts,
  standingOn,
} from '@comity/law';
import type { Pair } from './asked.ts';

export interface Cell {
  readonly state: AvenueState;
  /** `29(1)`: where the measure stands, without the instrument; `null` without a provision. */
  readonly article: string | null;
}

/** One instrument of the grid and from when it binds both. */
export interface Column {
  readonly instrument: Instrument;
  /** The year from which both are bound; `null` for ways without treaty and doubtful days. */
  readonly bothSince: string | null;
}

/** Measures by instruments for one pair and day. */
export interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly measure: Measure;
    /** By column; `null` where the instrument is no avenue for the measure. */
    readonly cells: readonly (Cell | null)[];
  }[];
  /** Instruments that are closed for every measure, by their first answer. */
  readonly shut: readonly Avenue[];
}

/** The whole grid: every measure asked for this pair and day. */
export function gridOf(law: Law, pair: Pair, stated: StatedFacts): Grid {
  const byMeasure = MEASURES.map((measure) => ({
    measure,
    avenues: new Map(
      avenues(law, {
        ...stated,
        from: pair.from.code,
        to: pair.to.code,
        on: pair.on,
        measure,
      }).avenues.map((avenue) => [avenue.instrument, avenue]),
    ),
  }));
  const all = Map.groupBy(
    byMeasure.flatMap((row) => [...row.avenues.values()]),
    (avenue) => avenue.instrument,
  );
  const shown = [...all]
    .filter(([, found]) => found.some(({ open }) => open !== false))
    .toSorted(([a, x], [b, y]) => byUse(x, y) || (a < b ? -1 : 1));
  const columns = shown.flatMap(([id]): readonly Column[] => {
    const instrument = law.instruments.get(id);
    return instrument === undefined
      ? []
      : [{ instrument, bothSince: bothSince(law, instrument, pair) }];
  });
  return {
    columns,
    rows: byMeasure.map(({ measure, avenues: found }) => ({
      measure,
      cells: columns.map(({ instrument }) => cellOf(found.get(instrument.id))),
    })),
    shut: [...all.values()].flatMap((found) => {
      const [first] = found;
      return first !== undefined && found.every(({ open }) => open === false) ? [first] : [];
    }),
  };
}

function cellOf(avenue: Avenue | undefined): Cell | null {
  if (avenue === undefined) return null;
  const state = avenueState(avenue);
  const at = avenue.pinpoints[0]?.split(':')[1] ?? null;
  return { state, article: state === 'closed' ? null : at };
}

function bothSince(law: Law, instrument: Instrument, { from, to, on }: Pair): string | null {
  const days = [from, to].map(({ code }) => standingOn(law, instrument, code, on));
  if (days.some(({ bound, inForce }) => !bound || inForce === null)) return null;
  const [last] = days.map(({ inForce }) => inForce ?? '').toSorted((a, b) => (a < b ? 1 : -1));
  return last?.slice(0, 4) ?? null;
}

/** How many cells came to a state since another grid, by instrument. */
export interface Change {
  readonly opened: number;
  readonly limited: number;
  readonly closed: number;
}

/** What differs between the grid of a day and that of the day before. */
export function changesBetween(before: Grid, now: Grid): Change {
  const earlier = statesOf(before);
  const later = statesOf(now);
  const change = { opened: 0, limited: 0, closed: 0 };
  for (const key of new Set([...earlier.keys(), ...later.keys()])) {
    const was = earlier.get(key) ?? 'closed';
    const is = later.get(key) ?? 'closed';
    if (was === is) continue;
    if (is === 'open') change.opened += 1;
    else if (is === 'closed') change.closed += 1;
    else change.limited += 1;
  }
  return change;
}

const statesOf = (grid: Grid): ReadonlyMap<string, AvenueState> =>
  new Map(
    grid.rows.flatMap((row) =>
      row.cells.flatMap((cell, index) =>
        cell === null
          ? []
          : [[`${row.measure} ${grid.columns[index]?.instrument.id}`, cell.state] as const],
      ),
    ),
  );

/** The day before a day of the calendar. */
export const dayBefore = (on: string): string => addDays(on, -1);

/** A day from which an instrument binds both, or no longer does. */
export interface TurningDay {
  readonly on: string;
  readonly instrument: Instrument;
  readonly binds: boolean;
}

/** Days on which what binds the two changes, the latest first, by what the data has of both. */
export function turningDays(law: Law, pair: Pair): readonly TurningDay[] {
  const days: TurningDay[] = [];
  for (const instrument of law.data.instruments) {
    const rows = (law.partiesOf.get(instrument.id) ?? []).filter(
      ({ state }) => state === pair.from.code || state === pair.to.code,
    );
    const dates = new Set(
      rows.flatMap(({ inForce, ended }) => [inForce ?? [], ended ?? []].flat()),
    );
    for (const on of [instrument.inForce, instrument.appliesFrom]) if (on) dates.add(on);
    for (const on of dates) {
      const was = bindBoth(law, instrument, { ...pair, on: dayBefore(on) });
      const binds = bindBoth(law, instrument, { ...pair, on });
      if (was !== binds) days.push({ on, instrument, binds });
    }
  }
  return days.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

const bindBoth = (law: Law, instrument: Instrument, { from, to, on }: Pair): boolean =>
  [from, to].every(({ code }) => standingOn(law, instrument, code, on).bound);
