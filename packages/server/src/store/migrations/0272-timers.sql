-- When the work that a node does by itself was last gone through without a fault, whichever process did it.
create table timers (
  name text not null primary key,
  ran_at timestamptz not null
);
grant select, insert, update on timers to :"app";
grant select on timers to :"worker";
alter table timers enable row level security;
alter table timers force row level security;
create policy of_node on timers using (true) with check (true);
