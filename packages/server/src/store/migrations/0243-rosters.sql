-- Who is on duty when, and who is called where nobody is. The fallback may name an office and its
-- telephone and is sealed; a row of `rosters` is what changes of one roster wait for.

create table rosters (
  authority text not null primary key,
  sealed bytea                             -- the fallback; none where none was named
);

create table roster_shifts (
  authority text not null,
  id text not null,
  begins timestamptz not null,
  ends timestamptz not null,
  officer text not null references officers (id),
  substitute text references officers (id),
  primary key (authority, id),
  check (begins < ends),
  check (substitute is distinct from officer)
);
create unique index roster_shifts_once on roster_shifts (authority, begins, ends, officer);
create index roster_shifts_ahead on roster_shifts (authority, ends);

-- What one officer asks of another; answered, it stands as it was answered.
create table roster_swaps (
  authority text not null,
  id text not null,
  asked_by text not null references officers (id),
  asked text not null references officers (id),
  shift text not null,
  instead text,
  asked_at timestamptz not null,
  answered_at timestamptz,
  accepted boolean,
  primary key (authority, id),
  check (asked <> asked_by),
  check ((answered_at is null) = (accepted is null))
);
create index roster_swaps_open on roster_swaps (authority, asked_at) where answered_at is null;

grant select, insert, update on rosters to :"app";
grant select, insert, update, delete on roster_shifts to :"app";
grant select, insert on roster_swaps to :"app";
grant update (answered_at, accepted) on roster_swaps to :"app";

do $$
declare t text;
begin
  foreach t in array array['rosters', 'roster_shifts', 'roster_swaps'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;
