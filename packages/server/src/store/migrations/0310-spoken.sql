-- What was asked by voice and waits for its confirmation in writing. It never leaves the node; with whom,
-- what, and how it ended are sealed. Expands.
create table spoken (
  authority text not null,
  id text not null,
  ours boolean not null,                   -- we asked them; false where they asked us
  peer text not null,
  said_at timestamptz not null,
  due_at timestamptz not null,             -- the limit of the house
  officer text not null references officers (id),
  at timestamptz not null,
  missed_at timestamptz,
  ended_at timestamptz,
  ended_by text references officers (id),  -- null where the request itself ended it
  draft_id text,                           -- begun to confirm it: its wall is the wall of this row
  case_id text,                            -- confirms it: so is the wall of this one
  sealed bytea not null,
  primary key (authority, id)
);
create index spoken_open on spoken (authority, due_at) where ended_at is null;
create index spoken_of_case on spoken (authority, case_id) where case_id is not null;
grant select, insert on spoken to :"app";
grant update (missed_at, ended_at, ended_by, draft_id, case_id, sealed) on spoken to :"app";
grant select, update (ended_at, case_id) on spoken to :"worker";
alter table spoken enable row level security;
alter table spoken force row level security;
create policy of_authority on spoken using (authority = scope()) with check (authority = scope());
create policy of_wall on spoken as restrictive to :"app" using (
  (draft_id is null or draft_id not in (select walled_off()))
  and (case_id is null or case_id not in (select walled_off())));

-- A note whose case is erased goes with it, and only where a vouched record says so.
alter table erasures drop constraint erasures_kind_check;
alter table erasures add constraint erasures_kind_check
  check (kind in ('act-body', 'draft', 'proposal', 'spoken'));
create function erase_spoken(note text) returns void language plpgsql security definer
  set search_path = comity as $$
begin
  if not exists (select 1 from erasures
      where authority = scope() and kind = 'spoken' and subject = note) then
    raise exception 'no record says that this note is erased' using errcode = 'CM003';
  end if;
  delete from spoken where authority = scope() and id = note;
end $$;
revoke all on function erase_spoken(text) from public;
grant execute on function erase_spoken(text) to :"app";
