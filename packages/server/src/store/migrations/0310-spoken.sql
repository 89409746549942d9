-- What was asked by voice and waits for its confirmation in writing. It never leaves the node; with whom,
-- what, and how it ended are sealed. Expands.
create table spoken (
  authority text not null,
  id text not null,
  ours boolean not null,                   -- we asked them; false where they asked us
  peer text not null,
  said_at timestamptz not null,
  due_at timestamptz not null,             -- the limit of the house
  officer text not null references officers (id),
  at timestamptz not null,
  missed_at timestamptz,
  ended_at timestamptz,
  ended_by text references officers (id),  -- null where the request itself ended it
  case_id text,
  sealed bytea not null,
  primary key (authority, id)
);
create index spoken_open on spoken (authority, due_at) where ended_at is null;
grant select, insert on spoken to :"app";
grant update (missed_at, ended_at, ended_by, case_id, sealed) on spoken to :"app";
grant select on spoken to :"worker";
alter table spoken enable row level security;
alter table spoken force row level security;
create policy of_authority on spoken using (authority = scope()) with check (authority = scope());
