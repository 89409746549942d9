-- A draft that one office of the State hands to another one of this node. The draft itself lies at the
-- office whose turn it is, or is on the way; this row is what both offices hold of it, each under its own
-- key, and all that either sees of the other. Expands.
create table referrals (
  id text primary key,                     -- of the draft, which keeps it at either office
  drafted_by text not null,                -- authority
  referred_to text not null,               -- authority
  state text not null check (state in ('referred', 'taken', 'returned', 'home', 'sent')),
  urgency text not null,
  version integer not null,                -- of the draft as it was handed over
  referred_by text not null references officers (id),
  referred_at timestamptz not null,
  changed_at timestamptz not null,
  case_id text,                            -- of the office that sent it
  put_away boolean not null default false, -- the drafting office needs its copy no more
  sealed_there bytea,                      -- under the key of who reviews; none once erased
  sealed_here bytea,                       -- under the key of who drafted; none once erased or put away
  check (drafted_by <> referred_to),
  check ((state = 'sent') = (case_id is not null))
);
create index referrals_drafted on referrals (drafted_by, state, changed_at desc);
create index referrals_referred on referrals (referred_to, state, changed_at desc);
create index referrals_of_case on referrals (referred_to, case_id) where case_id is not null;

grant select, insert on referrals to :"app";
grant update (referred_to, state, urgency, version, referred_by, referred_at, changed_at, case_id,
  put_away, sealed_there, sealed_here) on referrals to :"app";
alter table referrals enable row level security;
alter table referrals force row level security;
create policy of_offices on referrals using (scope() in (drafted_by, referred_to))
  with check (scope() in (drafted_by, referred_to));
create policy of_wall on referrals as restrictive to :"app" using (id not in (select walled_off())
  and (case_id is null or case_id not in (select walled_off())));

-- One that was referred in an emergency rings at the office that it waits for.
drop policy of_wall on alarms;
create policy of_wall on alarms as restrictive to :"app" using (
  (case_id is null or case_id not in (select walled_off()))
  and (sort <> 'release' or reader() = '*'
    or exists (select from drafts d where d.id = waits)
    or exists (select from referrals r where r.id = waits)
    or exists (select from act_proposals p where p.id = waits)));

-- What the office that drafted a request sees of the case that another one made of it: codes and times.
create function referred_outcome(referral text)
  returns table (status text, parts jsonb, closed boolean, answered_at timestamptz, updated_at timestamptz)
  language plpgsql security definer set search_path = comity, pg_temp as $$
declare
  asks text := scope();
  found referrals;
begin
  select * into found from referrals r where r.id = referral and r.drafted_by = asks
    and r.state = 'sent' and not r.put_away and r.id not in (select walled_off());
  if found.id is null then return; end if;
  perform set_config('comity.authority', found.referred_to, true);
  return query select c.status, c.parts, c.closed, c.answered_at, c.updated_at
    from cases c where c.authority = found.referred_to and c.id = found.case_id;
  perform set_config('comity.authority', asks, true);
end $$;

-- The text of a request is erased with all that the drafting office kept of it: its copy, and what its
-- journal says. The record of it, vouched for both offices, is what lets it go.
create function erase_referral(referral text, of_case text, by text[], at_time timestamptz, vouched bytea)
  returns void language plpgsql security definer set search_path = comity, pg_temp as $$
declare
  asks text := scope();
  found referrals;
begin
  select * into found from referrals r where r.id = referral and r.referred_to = asks
    and r.case_id = of_case;
  if found.id is null then return; end if;
  if not exists (select 1 from erasures
      where authority = asks and kind = 'draft' and subject = referral) then
    raise exception 'no record says that this is erased' using errcode = 'CM003';
  end if;
  update referrals set sealed_there = null, sealed_here = null where id = referral;
  perform set_config('comity.authority', found.drafted_by, true);
  insert into erasures (authority, kind, subject, case_id, officers, at, mac)
    values (found.drafted_by, 'draft', referral, of_case, by, at_time, vouched) on conflict do nothing;
  update journal set sealed = null
    where authority = found.drafted_by and entry->>'subject' = referral;
  perform set_config('comity.authority', asks, true);
end $$;
revoke all on function referred_outcome(text),
  erase_referral(text, text, text[], timestamptz, bytea) from public;
grant execute on function referred_outcome(text),
  erase_referral(text, text, text[], timestamptz, bytea) to :"app";
