-- For whom what comes sealed is, until somebody names others: those on duty by roster and watch, or where
-- nobody is whom an alarm calls first; and those whom it calls second, or where there are none everybody
-- who may name others. The exchange asks it, which reads no officer. Expands.
create function named_by_rule(at_time timestamptz) returns setof text language sql stable
  security definer set search_path = comity, pg_temp as $$
  with here as (select o.id, o.role from officers o
      where o.authority = scope() and o.suspended_at is null and role_may(o.role, 'office.assign')),
    duty as (select h.id from here h where h.id in (
      select s.officer from roster_shifts s
        where s.authority = scope() and s.begins <= at_time and s.ends > at_time
      union select s.substitute from roster_shifts s
        where s.authority = scope() and s.begins <= at_time and s.ends > at_time
      union select w.officer from watches w where w.authority = scope() and w.until > at_time)),
    seconds as (select h.id from here h where role_may(h.role, 'alarms.called second'))
  select id from duty
  union select h.id from here h
    where role_may(h.role, 'alarms.called first') and not exists (select from duty)
  union select id from seconds
  union select h.id from here h
    where role_may(h.role, 'walls.set') and not exists (select from seconds)
$$;
revoke all on function named_by_rule(timestamptz) from public;
grant execute on function named_by_rule(timestamptz) to :"app", :"worker";
