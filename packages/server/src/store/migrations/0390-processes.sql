-- The processes of this node, as each says of itself while it runs: whoever looks sees that two of them
-- differ in what all must have alike. Expands.
create table processes (
  id text not null primary key,            -- drawn at its start
  machine text not null,
  version text not null,                   -- of the program
  law text not null,                       -- version of the law data
  settings text not null,                  -- keyed digest of what all processes are told alike
  statement text not null,                 -- hash of the key statement whose keys it uses
  draining boolean not null,
  started_at timestamptz not null,
  seen_at timestamptz not null
);
grant select, insert, update, delete on processes to :"worker";
grant select on processes to :"app";
alter table processes enable row level security;
alter table processes force row level security;
create policy of_node on processes using (true) with check (true);

-- A process that serves sees by these whether the tables have gone on without it.
grant select on migrations to :"app", :"worker";

-- The line of history that a server writes now. What the control file says follows only with the next
-- checkpoint: a standby that has just taken over would pass for the one before it.
create or replace function database_mark() returns text language plpgsql stable security definer
  set search_path = comity, pg_catalog as $$
declare
  line text := '';
begin
  begin
    line := (select system_identifier::text from pg_control_system())
      || '/' || ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::bigint;
  exception when insufficient_privilege then
    line := 'closed';
  end;
  return line || '/' || (select oid from pg_database where datname = current_database())::text
    || '/' || 'links'::regclass::oid::text;
end $$;
