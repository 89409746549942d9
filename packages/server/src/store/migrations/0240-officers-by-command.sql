-- Officers are added, suspended and given another role by command, and come in for the first time
-- by a link that works once. Of the link's secret the database holds a hash.

create table sign_in_links (
  hash bytea primary key,                  -- SHA-256 of the secret
  officer_id text not null unique,         -- a new link ends the one before
  authority text not null,
  expires_at timestamptz not null,
  mac bytea not null,
  foreign key (officer_id, authority) references officers (id, authority)
);
alter table sign_in_links enable row level security;
alter table sign_in_links force row level security;
create policy of_gate on sign_in_links using (scope() is null or authority = scope())
  with check (scope() is null or authority = scope());
grant select, insert, delete on sign_in_links to :"app";

alter table officers add column suspended_at timestamptz;

alter table sessions drop constraint sessions_way_check,
  add constraint sessions_way_check check (way in ('password', 'passkey', 'training', 'link'));

-- Who keeps machines approves nothing, and neither does who is suspended.
create or replace function demand_case_officer() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if exists (select 1 from officers where id = new.officer_id and role = 'administrator') then
    raise exception 'an administrator approves nothing' using errcode = 'CM002';
  end if;
  if exists (select 1 from officers where id = new.officer_id and suspended_at is not null) then
    raise exception 'a suspended officer approves nothing' using errcode = 'CM002';
  end if;
  return new;
end $$;
