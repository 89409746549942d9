-- An act that takes two people waits here until enough of them have agreed to the same content.
create table act_proposals (
  id text primary key,
  authority text not null,
  case_id text not null,
  kind text not null,                      -- of the act
  measure text not null,
  urgency text not null,
  proposed_by text not null,               -- an officer, or "shell"
  proposed_at timestamptz not null,
  state text not null default 'drafting' check (state in ('drafting', 'returned', 'sent')),
  needed integer not null default 2 check (needed in (1, 2)),
  act_id text,
  content bytea not null,                  -- keyed hash of what would be stated
  sealed bytea not null,
  mac bytea not null,
  check ((state = 'sent') = (act_id is not null))
);
create index act_proposals_waiting on act_proposals (authority, proposed_at)
  where state = 'drafting';

create table act_approvals (
  proposal_id text not null references act_proposals (id),
  officer_id text not null,
  authority text not null,
  at timestamptz not null,
  content bytea not null,
  mac bytea not null,
  primary key (proposal_id, officer_id),   -- one officer is never two
  foreign key (officer_id, authority) references officers (id, authority)
);
create trigger act_approvals_by_case_officer before insert on act_approvals
  for each row execute function demand_case_officer();

create function demand_act_approvals() returns trigger language plpgsql
  set search_path = comity as $$
begin
  new.needed := people_needed(new.kind, new.measure, new.urgency, null, null);
  if new.state = 'sent' and (
    select count(*) from act_approvals a
    where a.proposal_id = new.id and a.authority = new.authority and a.content = new.content
  ) < new.needed then
    raise exception 'act % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger act_proposals_demand_approvals before insert or update on act_proposals
  for each row execute function demand_act_approvals();

grant select, insert on act_proposals, act_approvals to :"app";
grant update (state, act_id) on act_proposals to :"app";

do $$
declare t text;
begin
  foreach t in array array['act_proposals', 'act_approvals'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;
