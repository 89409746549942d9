-- On which days the offices of this State are closed: its weekend, which is not Saturday and Sunday
-- everywhere and changes, and its public holidays. Filled by the owner at each start, some years
-- ahead; beyond them Saturday and Sunday count.

create table office_years (
  year integer primary key
);
create table free_days (
  day text primary key                      -- 2026-11-23, by the clock of the office
);

-- Whether an office is closed: on a free day, before 08:00 and from 18:00 on. Said once, for the pages
-- as for the rule that the database itself keeps.
create function office_closed(zone text, at_time timestamptz) returns boolean language sql stable
  set search_path = comity as $$
  select case when exists (select from office_years y where y.year = extract(year from t.local))
      then exists (select from free_days d where d.day = to_char(t.local, 'YYYY-MM-DD'))
      else extract(isodow from t.local) >= 6 end
    or extract(hour from t.local) not between 8 and 17
  from (select at_time at time zone zone as local) t
$$;

create or replace function people_needed(what text, of_measure text, of_urgency text, officer text,
  at_time timestamptz) returns smallint language sql stable set search_path = comity as $$
  select coalesce((
    select case when r.people = 2 and r.alone_when_closed and exists (
        select 1 from officers o
        where o.id = officer and o.role = 'duty-officer' and office_closed(o.zone, at_time)
      ) then 1::smallint else r.people end
    from approval_rules r
    where r.subject in (what, case when what = 'release' then what else 'act' end)
      and r.measure in (of_measure, '*') and r.urgency in (of_urgency, '*')
    order by r.subject <> what, r.measure = '*', r.urgency = '*' limit 1
  ), 2::smallint)
$$;

grant select on office_years, free_days to :"app", :"worker";

do $$
declare t text;
begin
  foreach t in array array['office_years', 'free_days'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;
