-- Tries to sign in, counted by where they come from; a name is closed to one source, not to its owner.
create table sign_in_tries (
  key bytea primary key,                   -- keyed hash of a source, a name, or both
  tries integer not null,
  since timestamptz not null
);
-- From where an officer has signed in before: many wrong tries elsewhere do not close it.
create table sign_in_sources (
  key bytea primary key,                   -- keyed hash of source and name
  at timestamptz not null
);
alter table officers drop column failures, drop column locked_until;

alter table sign_in_tries enable row level security;
alter table sign_in_tries force row level security;
alter table sign_in_sources enable row level security;
alter table sign_in_sources force row level security;
create policy of_gate on sign_in_tries using (scope() is null) with check (scope() is null);
create policy of_gate on sign_in_sources using (scope() is null) with check (scope() is null);
grant select, insert, update, delete on sign_in_tries, sign_in_sources to :"app";
