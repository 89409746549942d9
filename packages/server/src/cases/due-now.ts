import { type Due, dueNow, lapsesSoon, timesOf } from '@comity/case';
import { dayIn } from '@comity/law';
import type { WorkRow } from '@comity/service';

/** What a row of `cases` says of what is due. */
export interface DueColumns {
  /** Null where they are not worked out yet. */
  readonly dates: readonly Due[] | null;
  readonly due_at: Date | null;
  readonly due_what: string | null;
  /** By when a colleague looks at what one officer released alone; null where nobody has to. */
  readonly review_due: Date | null;
  readonly side: Due['owedBy'];
}

/**
 * What a case stands under at a moment. Where its dates are not worked out yet, the row alone tells
 * what ends next, and nobody is called late by it.
 */
export function dueOfRow(
  { dates, due_at, due_what, review_due, side }: DueColumns,
  now: string,
): Pick<WorkRow, 'dueAt' | 'dueDay' | 'dueWhat' | 'lateFrom'> {
  if (dates === null) {
    return { dueAt: due_at?.toISOString() ?? null, dueWhat: due_what, lateFrom: null };
  }
  const due = dueNow([...dates, ...reviewOf(review_due, side)], now);
  if (due === null) return { dueAt: null, dueWhat: null, lateFrom: null };
  const dueAt = new Date(due.at).toISOString();
  const { day, zone } = due;
  return {
    dueAt,
    ...(day === undefined || zone === undefined ? {} : { dueDay: { day, zone } }),
    dueWhat: due.what,
    lateFrom: timesOf(due).lateFrom === undefined ? null : dueAt,
  };
}

/** The first last day of what the case keeps, where that may be gone within a week. */
export function lapsesOfRow(
  { dates }: Pick<DueColumns, 'dates'>,
  today: { readonly now: string; readonly zone: string },
): WorkRow['lapses'] {
  const soon = (dates ?? [])
    .filter((due) => lapsesSoon(due, today))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
  const [first] = soon;
  if (first === undefined) return null;
  const zone = first.zone ?? today.zone;
  return { day: first.day ?? dayIn(first.at, zone), zone };
}

/** The review at home as a date of its case: a target, owed here. */
const reviewOf = (at: Date | null, owedBy: Due['owedBy']): readonly Due[] =>
  at === null
    ? []
    : [
        {
          ...{ what: 'review', kind: 'target', owedBy, at: at.toISOString() },
          ...{ pinpoint: null, part: null, act: '' },
        },
      ];
