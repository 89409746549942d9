-- Looks at a node are counted by the day, so that what is shown does not grow with them; of each look no
-- more is kept than the newest need. What tests showed is forgotten once nothing asks for it. Expands.

create table ping_days (
  peer text not null,
  day date not null,                       -- in UTC
  looks integer not null check (looks > 0),
  answered integer not null check (answered between 0 and looks),
  primary key (peer, day)
);
insert into ping_days (peer, day, looks, answered)
  select peer, (at at time zone 'UTC')::date, count(*), count(*) filter (where trouble is null)
  from pings group by 1, 2;

grant select, insert, update, delete on ping_days to :"worker";
grant select on ping_days, ping_turns to :"app";
alter table ping_days enable row level security;
alter table ping_days force row level security;
create policy of_node on ping_days using (true) with check (true);

grant delete on tests_sent, tests_rung, digests to :"app";
