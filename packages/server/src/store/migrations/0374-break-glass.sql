-- Uses of the account that lies in an envelope; who is told of one, and whether they have been.
create table glass_uses (
  id text primary key,
  authority text not null,
  officer text not null references officers (id),
  at timestamptz not null,
  next_try_at timestamptz,                 -- none: everybody was told
  tries integer not null default 0
);
create index glass_uses_to_tell on glass_uses (next_try_at) where next_try_at is not null;
create index glass_uses_at on glass_uses (at);
grant select, insert on glass_uses to :"app";
grant update (next_try_at, tries) on glass_uses to :"app";
alter table glass_uses enable row level security;
alter table glass_uses force row level security;
create policy of_gate on glass_uses using (scope() is null or authority = scope())
  with check (scope() is null or authority = scope());
