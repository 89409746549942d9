-- From when the periods of a case run, and whether there is a text in it still that could go. What was
-- closed before is taken as closed when it last changed: nothing is due too early.
alter table cases
  add column closed_at timestamptz,
  add column has_texts boolean not null default true;
update cases set closed_at = updated_at where closed;
create index cases_kept on cases (authority, closed_at, id)
  where closed_at is not null and has_texts;

-- What keeps all texts of a case from being erased, through a day.
create table holds (
  authority text not null,
  id text not null,
  case_id text not null,
  set_by text not null references officers (id),
  set_at timestamptz not null,
  until timestamptz not null,              -- the end of its last day, by the clock of the office
  sealed bytea not null,                   -- why
  ended_by text references officers (id),
  ended_at timestamptz,
  ended_sealed bytea,                      -- why it was ended
  primary key (authority, id),
  check (set_at <= until),
  check (num_nulls(ended_by, ended_at, ended_sealed) in (0, 3))
);
create index holds_of on holds (authority, case_id) where ended_at is null;

grant select, insert on holds to :"app";
grant update (ended_by, ended_at, ended_sealed) on holds to :"app";
alter table holds enable row level security;
alter table holds force row level security;
create policy of_authority on holds using (authority = scope()) with check (authority = scope());
create policy of_wall on holds as restrictive to :"app" using (case_id not in (select walled_off()));

-- Destroys the key and the ciphertext of one body, unless something held it when it was to go; gives
-- whether there was a key. What went before a hold may go again, where a backup brought it back.
create or replace function erase_body(act text) returns boolean language plpgsql security definer
  set search_path = comity as $$
declare
  gone integer;
begin
  if not exists (select 1 from erasures
      where authority = scope() and kind = 'act-body' and subject = act) then
    raise exception 'no record says that this body is erased' using errcode = 'CM003';
  end if;
  if exists (select 1 from erasures e join holds h on h.authority = e.authority
        and h.case_id = e.case_id
      where e.authority = scope() and e.kind = 'act-body' and e.subject = act
        and h.set_at <= e.at and h.until > e.at and coalesce(h.ended_at > e.at, true)) then
    raise exception 'a hold keeps this body' using errcode = 'CM004';
  end if;
  delete from body_keys where authority = scope() and act_id = act;
  get diagnostics gone = row_count;
  delete from bodies where authority = scope() and act_id = act;
  return gone > 0;
end $$;
