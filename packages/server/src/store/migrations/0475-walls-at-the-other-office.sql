-- What one office of a referral writes from behind a wall is at the other one behind a wall too, for those
-- whom its rule names, from the same commit on. One that stands there is left as it is. Expands.
create function wall_other_office(referral text, at_time timestamptz, why bytea) returns void
  language plpgsql security definer set search_path = comity, pg_temp as $$
declare
  asks text := scope();
  other text;
begin
  select case asks when r.drafted_by then r.referred_to else r.drafted_by end into other
    from referrals r where r.id = referral and asks in (r.drafted_by, r.referred_to);
  if other is null
      or not exists (select from walls w where w.authority = asks and w.subject = referral) then
    return;
  end if;
  perform set_config('comity.authority', other, true);
  with named as (select named_by_rule(at_time) as officer),
    wall as (insert into walls (authority, subject, origin, set_at, sealed)
      select other, referral, referral, at_time, why where exists (select from named)
      on conflict do nothing returning subject)
  insert into wall_officers (authority, subject, officer)
    select other, wall.subject, named.officer from wall, named;
  perform set_config('comity.authority', asks, true);
end $$;
revoke all on function wall_other_office(text, timestamptz, bytea) from public;
grant execute on function wall_other_office(text, timestamptz, bytea) to :"app";
