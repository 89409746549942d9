-- A hold ends before its day when a second officer agrees to what a first has asked.
alter table holds
  add column end_asked_by text references officers (id),
  add column end_asked_at timestamptz,
  add column end_asked_sealed bytea,       -- why
  add column end_asked_mac bytea,
  add constraint an_end_is_asked_whole check
    (num_nulls(end_asked_by, end_asked_at, end_asked_sealed, end_asked_mac) in (0, 4));
grant update (end_asked_by, end_asked_at, end_asked_sealed, end_asked_mac) on holds to :"app";

create function demand_two_for_an_end() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.ended_by is not null and old.ended_by is null
    and (old.end_asked_by is null or old.end_asked_by = new.ended_by) then
    raise exception 'the end of hold % has not the approvals it needs', new.id
      using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger holds_demand_two before update on holds
  for each row execute function demand_two_for_an_end();
