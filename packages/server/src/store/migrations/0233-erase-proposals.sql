-- What two people stated stands in their proposal and in the journal too: it goes with the body.
alter table act_proposals alter column sealed drop not null;
alter table act_proposals add constraint act_proposals_waits_whole
  check (sealed is not null or state <> 'drafting');
alter table erasures drop constraint erasures_kind_check;
alter table erasures add constraint erasures_kind_check
  check (kind in ('act-body', 'draft', 'proposal'));

-- What was stated once was agreed to under the policy of its day.
create or replace function demand_act_approvals() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if tg_op = 'UPDATE' then
    if old.state = 'sent' and new.state = 'sent' and new.act_id = old.act_id then
      new.needed := old.needed;
      return new;
    end if;
  end if;
  new.needed := people_needed(new.kind, new.measure, new.urgency, null, null);
  if new.state = 'sent' and (
    select count(*) from act_approvals a
    where a.proposal_id = new.id and a.authority = new.authority and a.content = new.content
  ) < new.needed then
    raise exception 'act % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

-- Blanks what a proposal would have stated; one that still waits waits no more.
create function erase_proposal(proposal text) returns void language plpgsql security definer
  set search_path = comity as $$
begin
  if not exists (select 1 from erasures
      where authority = scope() and kind = 'proposal' and subject = proposal) then
    raise exception 'no record says that this proposal is erased' using errcode = 'CM003';
  end if;
  update act_proposals set sealed = null,
      state = case state when 'drafting' then 'returned' else state end
    where authority = scope() and id = proposal;
end $$;

-- Blanks what the journal kept of a draft or a proposal; its headers still verify.
create or replace function blank_journal(draft text) returns void language plpgsql security definer
  set search_path = comity as $$
begin
  if not exists (select 1 from erasures
      where authority = scope() and kind in ('draft', 'proposal') and subject = draft) then
    raise exception 'no record says that this is erased' using errcode = 'CM003';
  end if;
  update journal set sealed = null where authority = scope() and entry->>'subject' = draft;
end $$;

revoke all on function erase_proposal(text) from public;
grant execute on function erase_proposal(text) to :"app";
