-- An authority may want no tests of others. Expands.

create table tests_refused (
  authority text primary key,
  since timestamptz not null
);
grant select, insert, delete on tests_refused to :"app";
alter table tests_refused enable row level security;
alter table tests_refused force row level security;
create policy of_authority on tests_refused using (authority = scope())
  with check (authority = scope());
