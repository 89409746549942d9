-- A draft that was sent is for the officers for whom its case is; so an erasure finds it whoever agrees to
-- it. Two who are let in to a case are let in to the drafts that it came of.
create or replace function open_wall(opening text) returns text language plpgsql security definer
  set search_path = comity, pg_temp as $$
declare
  asked wall_openings;
  found text;
begin
  select * into asked from wall_openings o where o.authority = scope() and o.id = opening
    and o.agreed and o.answered_by = reader() and o.opened is null for update;
  if asked.id is null then
    raise exception 'two officers have not asked for this' using errcode = 'CM001';
  end if;
  select w.subject into found from walls w
    join cases c on c.authority = w.authority and c.id = w.subject
    where w.authority = scope() and c.reference = asked.reference;
  if found is null then return null; end if;
  insert into wall_officers (authority, subject, officer)
    select w.authority, w.subject, let_in.officer
    from walls w cross join unnest(array[asked.asked_by, asked.answered_by]) let_in (officer)
    where w.authority = scope() and (w.subject = found
      or w.subject in (select d.id from drafts d where d.authority = scope() and d.case_id = found))
    on conflict do nothing;
  update wall_openings set opened = found where authority = scope() and id = opening;
  return found;
end $$;
