-- Who is called because of what arrived, until a person takes it in hand. Clear columns are codes,
-- ids and times; how an officer is reached is sealed.

create table alarms (
  authority text not null,
  id text not null,
  sort text not null check (sort in ('emergency', 'urgent', 'answer', 'unreached', 'test')),
  case_id text,                            -- none for a test
  act_id text,                             -- the first act that it is about
  officer text references officers (id),   -- who tests
  raised_at timestamptz not null,
  news integer not null default 0,         -- acts that came since and belong to it
  climbed integer not null default 0,      -- rungs of its ladder
  next_at timestamptz not null,
  ended_at timestamptz,
  ended_by text,                           -- number of an officer; none where the other side's act ended it
  primary key (authority, id),
  check ((case_id is null) = (sort = 'test')),
  check ((officer is null) = (sort <> 'test'))
);
-- One alarm of a sort rings for a case: what arrives meanwhile belongs to it.
create unique index alarms_open on alarms (authority, case_id, sort) where ended_at is null;
create index alarms_due on alarms (authority, next_at) where ended_at is null;

create table calls (
  authority text not null,
  alarm text not null,
  rung integer not null,
  officer text not null references officers (id),
  channel text not null check (channel in ('screen', 'mail', 'gateway')),
  called_at timestamptz not null,
  reached_at timestamptz,                  -- shown on a page, taken by the mail server, by the gateway
  attempts integer not null default 0,
  next_try_at timestamptz,                 -- none where nothing is to be sent, or no more
  trouble text,
  primary key (authority, alarm, rung, officer, channel),
  foreign key (authority, alarm) references alarms (authority, id)
);
create index calls_waiting on calls (authority, next_try_at) where next_try_at is not null;

create table watches (
  authority text not null primary key,
  officer text not null references officers (id),
  since timestamptz not null
);

create table officer_addresses (
  authority text not null,
  officer text not null references officers (id),
  sealed bytea not null,
  primary key (authority, officer)
);

grant select, insert on alarms to :"app", :"worker";
grant update (news, climbed, next_at, ended_at, ended_by) on alarms to :"app", :"worker";
grant select, insert on calls to :"app";
grant update (reached_at, attempts, next_try_at, trouble) on calls to :"app";
grant select, insert, update on watches to :"app";
grant select, insert, update, delete on officer_addresses to :"app";

do $$
declare t text;
begin
  foreach t in array array['alarms', 'calls', 'watches', 'officer_addresses'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;
