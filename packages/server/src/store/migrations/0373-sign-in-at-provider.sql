-- Sign-ins that were begun at the ministry's own provider and have not come back yet.
create table provider_sign_ins (
  hash bytea primary key,                  -- of what the provider brings back
  sealed bytea not null,                   -- nonce, verifier, browser and where to go on
  expires_at timestamptz not null
);
create index provider_sign_ins_end on provider_sign_ins (expires_at);
grant select, insert, delete on provider_sign_ins to :"app";
alter table provider_sign_ins enable row level security;
alter table provider_sign_ins force row level security;
create policy of_gate on provider_sign_ins using (scope() is null) with check (scope() is null);

alter table sessions drop constraint sessions_way_check;
alter table sessions
  add constraint sessions_way_check check (way in ('password', 'passkey', 'training', 'link', 'provider'));
