-- Whom to wake are officers who are there: one who is suspended, or works on cases no more, is not.
create or replace function whom_to_wake(alarm text) returns setof text language sql stable
  security definer set search_path = comity, pg_temp as $$
  select distinct o.officer from alarms w
    join alarms a on a.authority = w.authority and a.id = w.waits
    left join act_proposals p on p.authority = a.authority and p.id = a.waits
    join wall_officers o on o.authority = a.authority and o.subject in (a.case_id, a.waits, p.case_id)
    join officers f on f.id = o.officer and f.suspended_at is null and f.role <> 'administrator'
  where w.authority = scope() and w.id = alarm and w.sort = 'wake' and w.ended_at is null
$$;

-- Where nobody is left, the reference by which two officers come to it; for those who may keep walls.
create function reference_to_open(alarm text) returns text language sql stable
  security definer set search_path = comity, pg_temp as $$
  select c.reference from alarms w
    join alarms a on a.authority = w.authority and a.id = w.waits
    left join act_proposals p on p.authority = a.authority and p.id = a.waits
    join cases c on c.authority = a.authority and c.id = coalesce(a.case_id, p.case_id)
  where w.authority = scope() and w.id = alarm and w.sort = 'wake' and w.ended_at is null
    and not exists (select from whom_to_wake(alarm))
    and exists (select from officers f where f.id = reader() and f.authority = scope()
      and f.suspended_at is null and f.role in ('prosecutor', 'ministry-lawyer', 'supervisor'))
$$;
revoke all on function reference_to_open(text) from public;
grant execute on function reference_to_open(text) to :"app";
