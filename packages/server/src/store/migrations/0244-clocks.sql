-- Everything that is due in a case, as codes and times, so that all clocks of an authority are read
-- without its cases; and what ran out, once each.

alter table cases add column dues jsonb not null default '[]';
create index cases_with_dues on cases (authority) where dues <> '[]';

create table missed_deadlines (
  authority text not null,
  case_id text not null,
  act text not null,                       -- that started the clock or names the day
  what text not null,
  part text not null default '',           -- none where it is about the case as a whole
  due_at timestamptz not null,
  owed_by text not null check (owed_by in ('requesting', 'requested')),
  noted_at timestamptz not null,
  primary key (authority, case_id, act, what, part, due_at)
);
create index missed_newest on missed_deadlines (authority, due_at desc);

grant select, insert on missed_deadlines to :"app";

alter table missed_deadlines enable row level security;
alter table missed_deadlines force row level security;
create policy of_authority on missed_deadlines using (authority = scope())
  with check (authority = scope());
