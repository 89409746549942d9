import { timesOf } from '@comity/case';

/** The moments that decide about a review at home, by their names in a row: all are when it is due. */
const REVIEW_TIMES = Object.keys(timesOf({ kind: 'target', owedBy: 'requested', at: '' })).map(
  (name) => `'${name}'`,
);
const AT = `to_char(r.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * What runs in a case `c`, as rows `d (due)`: the dates that both sides compute and its row holds, and
 * the review at home of what one officer released alone, as a date of the same form. One join for
 * lists, missed dates, digests and calendars, so that none of them forgets it.
 */
export const DUES_OF_CASE = `cross join lateral (
    select e.due from jsonb_array_elements(c.dates) e (due)
    union all
    select jsonb_build_object('what', 'review', 'kind', 'target', 'owedBy', c.side,
      ${["'at'", ...REVIEW_TIMES].map((name) => `${name}, ${AT}`).join(', ')},
      'pinpoint', null, 'part', null, 'act', coalesce((select a.id from acts a
        where a.authority = c.authority and a.case_id = c.id and a.author = c.authority
        order by a.seq limit 1), c.id))
    from reviews r where r.authority = c.authority and r.case_id = c.id and r.reviewed_by is null
  ) d (due)`;

/** Cases of `$1` in which a review waits: their rows may hold no date at all, and may be closed. */
export const REVIEWED_LATER =
  'select r.case_id from reviews r where r.authority = $1 and r.reviewed_by is null';

/** Until when the clock of a date `d` runs, as `timesOf` of the case says it; null: none runs. */
export const RUNS_UNTIL = `(d.due->>'runsUntil')::timestamptz`;

/** Whether a date `d` is late at a moment, as `isLate` has it. */
export const isLateAt = (now: string): string =>
  `coalesce((d.due->>'lateFrom')::timestamptz < ${now}, false)`;

/** Whether a date `d` lies ahead and ends by a moment, as `isAhead` has it. */
export const endsBetween = (now: string, until: string): string =>
  `coalesce(${RUNS_UNTIL} >= ${now} and ${RUNS_UNTIL} <= ${until}, false)`;
