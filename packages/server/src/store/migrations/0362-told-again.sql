-- An answer to what another State says that it told us may have been a mistake: what is said after the first
-- answer is added and never changed, and the newest counts. `open`: that one is taken back. Expands.
create table told_again (
  authority text not null,
  act text not null,
  n integer not null check (n > 1),        -- the first answer stands in told_here
  case_id text not null,
  answer text not null check (answer in ('us', 'nobody', 'open')),
  answered_by text not null,
  answered_at timestamptz not null,
  mac bytea not null,
  primary key (authority, act, n),
  foreign key (authority, act) references told_here (authority, act),
  foreign key (answered_by, authority) references officers (id, authority)
);
create index told_again_open on told_again (authority, act) where answer = 'open';

grant select, insert on told_again to :"app";

alter table told_again enable row level security;
alter table told_again force row level security;
create policy of_authority on told_again using (authority = scope())
  with check (authority = scope());
create policy of_wall on told_again as restrictive to :"app"
  using (case_id not in (select walled_off()));
