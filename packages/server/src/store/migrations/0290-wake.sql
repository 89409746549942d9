-- What rings behind a wall rings for its officers. Where none of them is on duty, whoever is learns that
-- there is something, and whom to wake: `waits` is the alarm behind the wall.
alter table alarms drop constraint alarms_sort_check, drop constraint alarms_about,
  drop constraint alarms_waits;
alter table alarms
  add constraint alarms_sort_check check (sort in
    ('emergency', 'urgent', 'answer', 'unreached', 'release', 'wake', 'test', 'ping')),
  add constraint alarms_about
    check ((case_id is null) = (sort in ('test', 'release', 'wake', 'ping'))),
  add constraint alarms_waits check ((waits is null) = (sort not in ('release', 'wake', 'ping')));

-- Whom to wake, and nothing else of what is behind the wall.
create function whom_to_wake(alarm text) returns setof text language sql stable security definer
  set search_path = comity, pg_temp as $$
  select distinct o.officer from alarms w
    join alarms a on a.authority = w.authority and a.id = w.waits
    left join act_proposals p on p.authority = a.authority and p.id = a.waits
    join wall_officers o on o.authority = a.authority and o.subject in (a.case_id, a.waits, p.case_id)
  where w.authority = scope() and w.id = alarm and w.sort = 'wake' and w.ended_at is null
$$;
revoke all on function whom_to_wake(text) from public;
grant execute on function whom_to_wake(text) to :"app";
