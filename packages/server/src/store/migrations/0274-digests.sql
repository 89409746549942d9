-- Which officer wants the morning digest by e-mail, and from which hour of their own clock on; and what
-- was sent: once for each officer and day, whichever process comes to it.

create table officer_digests (
  authority text not null,
  officer text not null references officers (id),
  from_hour smallint not null check (from_hour between 0 and 23),
  primary key (authority, officer)
);
create table digests (
  authority text not null,
  officer text not null references officers (id),
  day text not null,                       -- by the officer's clock
  attempts integer not null default 0,
  next_try_at timestamptz,                 -- none where it was taken, or its day is over
  sent_at timestamptz,
  primary key (authority, officer, day)
);
create index digests_waiting on digests (authority, next_try_at) where next_try_at is not null;

grant select, insert, update, delete on officer_digests to :"app";
grant select, insert on digests to :"app";
grant update (attempts, next_try_at, sent_at) on digests to :"app";

do $$
declare t text;
begin
  foreach t in array array['officer_digests', 'digests'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;
