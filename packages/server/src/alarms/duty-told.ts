import {
  type Fallback,
  gapsIn,
  mondayOf,
  nextOnDuty,
  type Roster,
  rosterHeld,
  type Span,
} from '@comity/duty';
import { addDays, beginOfDay, dayIn } from '@comity/law';
import type { NodeParts } from '../node-parts.ts';
import { hereAt } from '../office/case-officers.ts';
import { rosterOf } from '../rosters/index.ts';
import type { Tx } from '../store/index.ts';
import { staffOf } from './staff.ts';
import { watchOf } from './watch.ts';

/** A shift as whoever keeps the node is told of it: officers by id. */
export interface ToldShift extends Span {
  readonly officer: string;
  readonly substitute: string | null;
  /** Those of the two whom no alarm calls any more. */
  readonly gone: readonly string[];
}

/** Who is on duty at an authority, as whoever keeps the node is told. */
export interface ToldDuty {
  readonly authority: string;
  readonly zone: string;
  readonly at: string;
  /** Whom an alarm calls first now, whom besides because they were not relieved, and whom next. */
  readonly called: readonly string[];
  readonly unrelieved: readonly string[];
  readonly seconds: readonly string[];
  readonly watch: {
    readonly officer: string;
    readonly since: string;
    readonly until: string;
  } | null;
  readonly fallback: Fallback | null;
  readonly next: { readonly from: string; readonly officers: readonly string[] } | null;
  /** Of the week asked for: its Monday, and the shifts that touch it. */
  readonly monday: string;
  readonly shifts: readonly ToldShift[];
  /** Hours ahead that nobody has, from now to the last shift. */
  readonly gaps: readonly Span[];
  /** When the last shift ends; null where none is ahead. */
  readonly reaches: string | null;
}

type TellParts = Pick<NodeParts, 'store' | 'keyring' | 'world'>;

/** Tells it, with no name and nothing of a case. @param day any day of a week; the present one without */
export const dutyTold = (
  parts: TellParts,
  { authority, day }: { readonly authority: string; readonly day?: string },
): Promise<ToldDuty> =>
  parts.store.asNode(authority, async (tx) => {
    const at = parts.world.now();
    const { zone } = parts.keyring.authority(authority).stated;
    const monday = mondayOf(day ?? dayIn(at, zone));
    const isHere = await hereAt(tx, parts, authority);
    const ahead = await rosterOf(tx, parts, { authority, from: at });
    const { shifts, fallback } = rosterHeld(ahead, isHere);
    const next = nextOnDuty({ shifts, fallback }, at);
    const last =
      ahead.shifts
        .map(({ until }) => until)
        .toSorted()
        .at(-1) ?? null;
    return {
      ...{ authority, zone, at, monday, fallback, reaches: last },
      ...(await calledAt(tx, parts, authority)),
      next: next && { from: next.from, officers: next.shifts.map(({ officer }) => officer) },
      shifts: await weekOf(tx, parts, { authority, monday, zone, isHere }),
      gaps: last === null ? [] : gapsIn(shifts, { from: at, until: last }),
    };
  });

async function calledAt(tx: Tx, parts: TellParts, authority: string) {
  const { watch: called, unrelieved, seconds } = await staffOf(tx, parts, authority);
  const watch = await watchOf(tx, authority);
  return { called, unrelieved, seconds: [...new Set(seconds)], watch };
}

async function weekOf(
  tx: Tx,
  parts: TellParts,
  of: {
    readonly authority: string;
    readonly monday: string;
    readonly zone: string;
    readonly isHere: (officer: string) => boolean;
  },
): Promise<readonly ToldShift[]> {
  const { authority, monday, zone, isHere } = of;
  const startOf = (day: string): string => new Date(beginOfDay(day, zone)).toISOString();
  const week = { from: startOf(monday), until: startOf(addDays(monday, 7)) };
  const { shifts }: Roster = await rosterOf(tx, parts, { authority, ...week });
  return shifts.map(({ from, until, officer, substitute }) => ({
    ...{ from, until, officer, substitute },
    gone: [...new Set([officer, substitute ?? officer])].filter((one) => !isHere(one)),
  }));
}
