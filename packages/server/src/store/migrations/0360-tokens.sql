-- Tokens by which a State's own case systems ask a node. Of the secret only a hash is kept; two officers of
-- the authority stand behind each for as long as it is good, and the system is an officer of its own role.
create table tokens (
  id text primary key,
  authority text not null,
  sealed bytea not null,                   -- what the system is called
  uses text not null,                      -- use cases, with a space between
  asked_by text not null,                  -- an officer, or "shell"
  asked_at timestamptz not null,
  first_officer text references officers (id),
  second_officer text references officers (id),
  officer text references officers (id),   -- the system itself, once two have agreed
  hash bytea unique,
  taken_at timestamptz,
  expires_at timestamptz not null,
  ended_at timestamptz,
  mac bytea not null,
  used_at timestamptz,                     -- last call, and how many since when
  used_from timestamptz,
  used integer not null default 0,
  check (first_officer is distinct from second_officer or first_officer is null),
  check (second_officer is null or first_officer is not null),
  check ((hash is null) = (taken_at is null)),
  check (hash is null or officer is not null)
);
create index tokens_of_authority on tokens (authority, asked_at desc);

create function demand_token_agreements() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.ended_at is not null or (new.officer is null and new.hash is null) then return new; end if;
  if (select count(*) from officers o
      where o.id in (new.first_officer, new.second_officer) and o.authority = new.authority
        and o.suspended_at is null and role_may(o.role, 'tokens.agree')) < 2 then
    raise exception 'token % has not the agreement of two officers', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger tokens_demand_agreements before insert or update
  of authority, uses, first_officer, second_officer, officer, hash on tokens
  for each row execute function demand_token_agreements();

-- Which request came with which key, so that a key is never used for two.
create table token_requests (
  token text not null references tokens (id),
  key bytea not null,                      -- keyed hash
  request bytea not null,                  -- keyed hash
  at timestamptz not null,
  primary key (token, key)
);
create index token_requests_at on token_requests (at);

grant select, insert on tokens to :"app";
grant update (first_officer, second_officer, officer, hash, taken_at, ended_at, mac, used_at,
  used_from, used) on tokens to :"app";
grant select, insert, delete on token_requests to :"app";

do $$
declare t text;
begin
  foreach t in array array['tokens', 'token_requests'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;
-- Before an authority is known, and its own from then on.
create policy of_gate on tokens using (scope() is null or authority = scope())
  with check (scope() is null or authority = scope());
create policy of_gate on token_requests using (scope() is null) with check (scope() is null);
