-- What has ended does not live again: neither a token of a case system nor the address of a calendar.
create function keep_ended() returns trigger language plpgsql set search_path = comity as $$
begin
  raise exception '% % has ended', tg_table_name, new.id using errcode = 'CM004';
end $$;
create trigger tokens_stay_ended before update on tokens for each row
  when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
  execute function keep_ended();
create trigger calendar_links_stay_ended before update on calendar_links for each row
  when (old.ended_at is not null and new.ended_at is distinct from old.ended_at)
  execute function keep_ended();

-- An agreement is taken away, or one of two is given anew: nobody comes in by less than two. A secret, a
-- system and a use want both.
create or replace function demand_token_agreements() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.ended_at is not null or (new.officer is null and new.hash is null) then return new; end if;
  if tg_op = 'UPDATE' and new.second_officer is null and new.authority = old.authority
    and new.uses = old.uses and new.officer is not distinct from old.officer
    and (new.hash is null or new.hash is not distinct from old.hash) then
    return new;
  end if;
  if (select count(*) from officers o
      where o.id in (new.first_officer, new.second_officer) and o.authority = new.authority
        and o.suspended_at is null and role_may(o.role, 'tokens.agree')) < 2 then
    raise exception 'token % has not the agreement of two officers', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
