/**
 * What runs in a case `c`, as rows `d (due)`: the dates that both sides compute and its row holds, and
 * the review at home of what one officer released alone, as a date of the same form. One join for
 * lists, missed dates, digests and calendars, so that none of them forgets it.
 */
export const DUES_OF_CASE = `cross join lateral (
    select e.due from jsonb_array_elements(c.dues) e (due)
    union all
    select jsonb_build_object('what', 'review', 'kind', 'target', 'owedBy', c.side,
      'at', to_char(r.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'pinpoint', null, 'part', null, 'act', coalesce((select a.id from acts a
        where a.authority = c.authority and a.case_id = c.id and a.author = c.authority
        order by a.seq limit 1), c.id))
    from reviews r where r.authority = c.authority and r.case_id = c.id and r.reviewed_by is null
  ) d (due)`;

/** Cases of `$1` in which a review waits: their rows may hold no date at all, and may be closed. */
export const REVIEWED_LATER =
  'select r.case_id from reviews r where r.authority = $1 and r.reviewed_by is null';
