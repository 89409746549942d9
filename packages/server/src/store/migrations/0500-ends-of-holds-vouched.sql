-- The end of a hold is vouched for by the node, as the wish for it is: SQL alone ends none that the node
-- goes by. What ended before this has no such mark and stays ended; nothing ends without one from here
-- on, and none that has one loses it.
alter table holds add column ended_mac bytea;
grant update (ended_mac) on holds to :"app";

create or replace function demand_two_for_an_end() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.ended_by is not null and old.ended_by is null
    and (old.end_asked_by is null or old.end_asked_by = new.ended_by) then
    raise exception 'the end of hold % has not the approvals it needs', new.id
      using errcode = 'CM001';
  end if;
  if new.ended_by is not null and new.ended_mac is null
    and (old.ended_by is null or old.ended_mac is not null) then
    raise exception 'the end of hold % is not vouched for', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
