-- What officers of one authority do among themselves: who has which case, who stands in for whom,
-- notes, shifts, named views. Nothing of it ever leaves the node; texts are sealed.

alter table cases
  add column officer text not null default '',   -- id of an officer; '' for nobody
  add column officer_since timestamptz;
create index cases_by_officer on cases (authority, officer, rank, due_key, id);

create table case_notes (
  authority text not null,
  id text not null,
  case_id text not null,
  officer text not null references officers (id),
  at timestamptz not null,
  sealed bytea not null,
  primary key (authority, id)
);
create index case_notes_of on case_notes (authority, case_id, at desc);

create table stand_ins (
  authority text not null,
  officer text not null references officers (id),
  stands_in text not null references officers (id),
  until text not null,                     -- the last day, as 2026-12-24, in the zone of the office
  primary key (authority, officer)
);

create table shifts (
  authority text not null,
  id text not null,
  handed_by text not null references officers (id),
  at timestamptz not null,
  taken_by text references officers (id),
  taken_at timestamptz,
  sealed bytea not null,
  primary key (authority, id),
  check (taken_by is distinct from handed_by)
);
create index shifts_waiting on shifts (authority, at) where taken_by is null;

create table saved_views (
  authority text not null,
  id text not null,
  officer text not null references officers (id),
  sealed bytea not null,
  primary key (authority, id)
);
create index saved_views_of on saved_views (authority, officer);

grant select, insert on case_notes, shifts to :"app";
grant update (taken_by, taken_at) on shifts to :"app";
grant select, insert, update, delete on stand_ins to :"app";
grant select, insert, delete on saved_views to :"app";

do $$
declare t text;
begin
  foreach t in array array['case_notes', 'stand_ins', 'shifts', 'saved_views'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;
