-- What an office had of a draft is erased with it also where that office has it no more: every one to
-- which it was referred is kept. What goes home is at home alone. Expands.
alter table referrals add column held_by text[] not null default '{}'; -- offices to which it was ever referred
update referrals set held_by = array[referred_to];
update referrals set sealed_there = null where state = 'home';
grant update (held_by) on referrals to :"app";

-- The text of a request is erased with all that other offices kept of it: their copies of the referral,
-- and what their journals say. Records of it, vouched for each of these offices in this order, are what
-- lets it go. Whichever office sent it may ask, while it has the draft that was sent.
create function erase_referral(referral text, by text[], at_time timestamptz, offices text[], vouched bytea[])
  returns void language plpgsql security definer set search_path = comity, pg_temp as $$
declare
  asks text := scope();
  found referrals;
  of_case text;
begin
  select d.case_id into of_case from drafts d
    where d.authority = asks and d.id = referral and d.state = 'sent';
  select * into found from referrals r where r.id = referral and of_case is not null and asks =
    case r.state when 'home' then r.drafted_by when 'sent' then r.referred_to end;
  if found.id is null then return; end if;
  if not exists (select 1 from erasures
      where authority = asks and kind = 'draft' and subject = referral) then
    raise exception 'no record says that this is erased' using errcode = 'CM003';
  end if;
  update referrals set sealed_there = null, sealed_here = null where id = referral;
  for k in 1 .. cardinality(offices) loop
    if offices[k] = asks or offices[k] <> all(found.held_by || found.drafted_by) then
      continue;
    end if;
    perform set_config('comity.authority', offices[k], true);
    insert into erasures (authority, kind, subject, case_id, officers, at, mac)
      values (offices[k], 'draft', referral, of_case, by, at_time, vouched[k]) on conflict do nothing;
    update journal set sealed = null
      where authority = offices[k] and entry->>'subject' = referral;
  end loop;
  perform set_config('comity.authority', asks, true);
end $$;
drop function erase_referral(text, text, text[], timestamptz, bytea);
revoke all on function erase_referral(text, text[], timestamptz, text[], bytea[]) from public;
grant execute on function erase_referral(text, text[], timestamptz, text[], bytea[]) to :"app";
