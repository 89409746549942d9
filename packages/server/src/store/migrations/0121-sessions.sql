-- Sessions end idle, are listed and ended one by one. Their secret stays a hash; the id names one
-- on a page.
alter table sessions
  add column id text not null default gen_random_uuid()::text unique,
  add column way text not null default 'password'
    check (way in ('password', 'passkey', 'training')),
  add column started_at timestamptz not null default clock_timestamp(),
  add column seen_at timestamptz not null default clock_timestamp();
create index sessions_of_officer on sessions (officer_id);
grant update (seen_at) on sessions to :"app";
