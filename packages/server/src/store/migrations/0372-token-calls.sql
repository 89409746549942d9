-- How often a token was used within the hour, too.
alter table tokens add column hour_from timestamptz, add column hour_used integer not null default 0;
grant update (hour_from, hour_used) on tokens to :"app";

-- Uses of tokens until they stand in the audit: a call waits for no lock of its authority.
create table token_calls (
  id bigint generated always as identity primary key,
  authority text not null,
  token text not null references tokens (id),
  use text not null,                       -- a use case, or "law"
  refused text,                            -- why not, as a code
  at timestamptz not null
);
create index token_calls_of_authority on token_calls (authority, id);
grant select, insert, delete on token_calls to :"app";
alter table token_calls enable row level security;
alter table token_calls force row level security;
create policy of_gate on token_calls using (scope() is null or authority = scope())
  with check (scope() is null or authority = scope());
