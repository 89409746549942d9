-- What could not be followed of a peer's keys, by code, and since when; null while all is followed.
alter table participants
  add column keys_trouble text,
  add column keys_trouble_at timestamptz;

-- New keys that somebody wants for this node: they are made once enough officers have agreed.
create table key_changes (
  id text not null primary key,
  kind text not null check (kind in ('keys-rotated', 'keys-revoked')),
  authorities text not null,               -- ids, with a space between
  node boolean not null,                   -- and the key by which the node signs receipts
  compromised_at timestamptz,              -- since when the old keys may be in other hands
  base text not null,                      -- the statement that it changes
  proposed_by text not null,               -- an officer, or "shell"
  proposed_at timestamptz not null,
  first_officer text references officers (id),
  first_at timestamptz,
  second_officer text references officers (id),
  done_at timestamptz,
  mac bytea not null,
  check ((first_officer is null) = (first_at is null)),
  check (first_officer is distinct from second_officer or first_officer is null),
  check ((kind = 'keys-revoked') = (compromised_at is not null))
);

-- As many people as the policy says for the kind; two where it says nothing. Administrators are none.
create function demand_key_change_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  needed smallint;
  given integer;
begin
  if new.done_at is null then return new; end if;
  select coalesce(min(r.people), 2) into needed from approval_rules r where r.subject = new.kind;
  select count(distinct o.id) into given from officers o
    where o.id in (new.first_officer, new.second_officer) and o.role <> 'administrator';
  if given < needed then
    raise exception 'change of keys % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger key_changes_demand_approvals before insert or update on key_changes
  for each row execute function demand_key_change_approvals();

grant select, insert, update, delete on key_changes to :"app";
grant select on key_changes to :"worker";
alter table key_changes enable row level security;
alter table key_changes force row level security;
create policy of_node on key_changes using (true) with check (true);
