-- What another State says that it told our office by another way, and whether somebody here was told.
-- It never leaves the node. Expands.
create table told_here (
  authority text not null,
  act text not null,
  case_id text not null,
  heard_at timestamptz not null,
  answer text check (answer in ('us', 'nobody')),
  answered_by text,
  answered_at timestamptz,
  mac bytea,                               -- of the answer
  primary key (authority, act),
  foreign key (answered_by, authority) references officers (id, authority),
  check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)
    and (answer is null) = (mac is null))
);
create index told_here_of on told_here (authority, case_id);
create index told_here_open on told_here (authority, heard_at) where answer is null;

grant select, insert on told_here to :"app";
grant insert on told_here to :"worker";
grant update (answer, answered_by, answered_at, mac) on told_here to :"app";

alter table told_here enable row level security;
alter table told_here force row level security;
create policy of_authority on told_here using (authority = scope())
  with check (authority = scope());
create policy of_wall on told_here as restrictive to :"app"
  using (case_id not in (select walled_off()));

alter table alarms drop constraint alarms_sort_check;
alter table alarms add constraint alarms_sort_check check (sort in
  ('emergency', 'urgent', 'answer', 'unreached', 'release', 'wake', 'told', 'test', 'ping'));
