-- Both officers say how they found out which side of a feed counts.
alter table feed_choices add column second_note text;

create or replace function demand_two_for_a_feed() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.done_at is not null and (select count(*) from officers o
      where o.id in (new.first_officer, new.second_officer)
        and role_may(o.role, 'directory.chooseFeed')) < 2 then
    raise exception 'choice of a feed % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  if new.done_at is not null and (new.settles is null or new.second_note is null) then
    raise exception 'choice of a feed % does not say what it rests on', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
