-- Where a case system is told that there is something new: part of what two officers agree to.
alter table tokens add column hook bytea;  -- the address, sealed

-- What is told, one thing at a time for each token; the same key until it is taken.
create table token_hooks (
  token text primary key references tokens (id),
  authority text not null,
  told bigint not null default 0,          -- number of the newest act that was told of
  key text,                                -- of what waits to be taken; the rest of it is empty without
  upto bigint,
  place text,                              -- from where the system asks
  since timestamptz,
  tries integer not null default 0,
  next_try_at timestamptz,
  taken_at timestamptz,                    -- when the system took something last
  trouble text,
  check ((key is null) = (upto is null) and (key is null) = (place is null)
    and (key is null) = (since is null))
);
create index token_hooks_of_authority on token_hooks (authority);
grant select, insert, update on token_hooks to :"app";
alter table token_hooks enable row level security;
alter table token_hooks force row level security;
create policy of_gate on token_hooks using (scope() is null or authority = scope())
  with check (scope() is null or authority = scope());
