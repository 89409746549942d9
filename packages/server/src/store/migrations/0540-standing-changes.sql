-- That an admitted participant is suspended, and that it is let in again: each asked for with its reason,
-- and so once enough officers have agreed. What was agreed stays; the newest one counts.
create table standing_changes (
  id text not null primary key,
  participant text not null references participants (id),
  wanted text not null check (wanted in ('suspended', 'let-in')),
  doubt_from timestamptz,                  -- what came from then on is in doubt; null where nothing is
  sealed bytea not null,                   -- why
  proposed_by text not null,               -- an officer, or "shell"
  proposed_at timestamptz not null,
  first_officer text references officers (id),
  first_at timestamptz,
  second_officer text references officers (id),
  done_at timestamptz,
  mac bytea not null,
  check ((first_officer is null) = (first_at is null)),
  check (first_officer is distinct from second_officer or first_officer is null)
);
create unique index one_standing_waits on standing_changes (participant) where done_at is null;
create index standing_now on standing_changes (participant, done_at desc) where done_at is not null;

create function demand_standing_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  needed smallint;
  given integer;
begin
  if tg_op <> 'INSERT' and old.done_at is not null then
    raise exception 'what was agreed of participant % stays', old.participant using errcode = 'CM001';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.done_at is null then return new; end if;
  select coalesce(min(r.people), 2) into needed from approval_rules r
    where r.subject = 'participant-' || new.wanted;
  select count(distinct o.id) into given from officers o
    where o.id in (new.first_officer, new.second_officer) and o.suspended_at is null
      and role_may(o.role, 'admissions.agreeStanding');
  if given < needed then
    raise exception 'standing of participant % has not the approvals it needs', new.participant
      using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger standing_changes_demand_approvals before insert or update or delete on standing_changes
  for each row execute function demand_standing_approvals();

-- For transactions that take in or send: a process may not have heard of it yet.
create function is_suspended(peer text) returns boolean language sql stable
  set search_path = comity as $$
  select coalesce((select s.wanted = 'suspended' from standing_changes s
    where s.participant = peer and s.done_at is not null order by s.done_at desc limit 1), false)
$$;

-- Whoever takes in waits, and whoever sends has lost its turn, before it is agreed.
create function hold_links(of_peer text) returns void language plpgsql security definer
  set search_path = comity, pg_temp as $$
begin
  perform from links where peer = of_peer order by lane, direction for update;
  update links set holder = null, fence = fence + 1 where peer = of_peer and direction = 'out';
end $$;
revoke all on function hold_links(text) from public;
grant execute on function hold_links(text) to :"app";

grant select, insert, delete on standing_changes to :"app";
grant update (first_officer, first_at, second_officer, done_at, mac) on standing_changes to :"app";
grant select on standing_changes to :"worker";
alter table standing_changes enable row level security;
alter table standing_changes force row level security;
create policy of_node on standing_changes using (true) with check (true);
