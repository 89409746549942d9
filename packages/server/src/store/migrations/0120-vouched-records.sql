-- Records on which trust rests carry a MAC over their content, under a key that is not in the
-- database: a row that SQL alone has made or changed does not verify, and is refused when read.

-- Every admission there ever was; two distinct officers each. Older ones prove older acts.
create table admissions (
  participant text not null,
  statement_hash text not null,
  fingerprint text not null,
  note text not null,                      -- number and date of the diplomatic note
  first_officer text not null,
  second_officer text not null,
  at timestamptz not null,
  mac bytea not null,
  primary key (participant, statement_hash),
  foreign key (participant, statement_hash) references key_statements (participant, hash),
  check (first_officer <> second_officer)
);

-- A proposal says nothing yet; the first officer who compares stands in it, the second ends it.
alter table admission_proposals drop column officer;
alter table admission_proposals
  add column proposed_by text not null,    -- an officer, or "shell"
  add column note text not null default '',
  add column first_officer text,
  add column first_at timestamptz,
  add column mac bytea not null,
  add check ((first_officer is null) = (first_at is null));

-- An officer belongs to one authority, and whatever names both must name that pair.
alter table officers add column mac bytea;
alter table officers add unique (id, authority);
alter table passkeys add column mac bytea;
alter table sessions add column mac bytea;
alter table draft_approvals
  add column content bytea not null,       -- keyed hash of what would be signed
  add column mac bytea not null;
alter table drafts
  add column measure text not null default '',
  add column urgency text not null default 'routine',
  add column released_content bytea;       -- what the approvals are of
alter table reviews
  add column mac bytea not null,
  add column review_mac bytea,
  add check (num_nulls(reviewed_by, reviewed_at, review_mac) in (0, 3));

alter table passkeys add foreign key (officer_id, authority) references officers (id, authority);
alter table sessions add foreign key (officer_id, authority) references officers (id, authority);
alter table drafts add foreign key (created_by, authority) references officers (id, authority);
alter table draft_approvals
  add foreign key (officer_id, authority) references officers (id, authority);
alter table reviews add foreign key (released_by, authority) references officers (id, authority);
alter table reviews add foreign key (reviewed_by, authority) references officers (id, authority);

-- How many people: the database's own word. Filled by the owner from the policy file.
create table approval_rules (
  subject text not null,                   -- "release" or the kind of an act
  measure text not null,                   -- "*" for all others
  urgency text not null,                   -- "*" for all others
  people smallint not null check (people in (1, 2)),
  alone_when_closed boolean not null,
  primary key (subject, measure, urgency)
);

-- The rule for a subject: the most particular one, two people where there is none.
create function people_needed(what text, of_measure text, of_urgency text, officer text,
  at_time timestamptz) returns smallint language sql stable set search_path = comity as $$
  select coalesce((
    select case when r.people = 2 and r.alone_when_closed and exists (
        select 1 from officers o, lateral (select at_time at time zone o.zone as local) t
        where o.id = officer and o.role = 'duty-officer' and (
          extract(isodow from t.local) >= 6 or extract(hour from t.local) not between 8 and 17)
      ) then 1::smallint else r.people end
    from approval_rules r
    where r.subject in (what, case when what = 'release' then what else 'act' end)
      and r.measure in (of_measure, '*') and r.urgency in (of_urgency, '*')
    order by r.subject <> what, r.measure = '*', r.urgency = '*' limit 1
  ), 2::smallint)
$$;

-- Nothing is sent with fewer distinct approvals of the same content than the rule says; what the
-- row claims to need counts for nothing.
create or replace function demand_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  given bigint;
  last draft_approvals;
begin
  if new.state <> 'sent' then
    new.needed := 2;
    return new;
  end if;
  select count(*) into given from draft_approvals a
    where a.draft_id = new.id and a.version = new.version and a.authority = new.authority
      and a.content = new.released_content;
  select * into last from draft_approvals a
    where a.draft_id = new.id and a.version = new.version order by a.at desc limit 1;
  new.needed := people_needed('release', new.measure, new.urgency, last.officer_id, last.at);
  if given < new.needed then
    raise exception 'draft % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

-- Who keeps machines approves nothing.
create function demand_case_officer() returns trigger language plpgsql set search_path = comity
as $$
begin
  if exists (select 1 from officers where id = new.officer_id and role = 'administrator') then
    raise exception 'an administrator approves nothing' using errcode = 'CM002';
  end if;
  return new;
end $$;
create trigger draft_approvals_by_case_officer before insert on draft_approvals
  for each row execute function demand_case_officer();

grant select, insert on admissions to :"app";
grant select on admissions to :"worker";
grant update (first_officer, first_at, note, mac) on admission_proposals to :"app";
grant select on approval_rules to :"app", :"worker";
grant update (mac) on officers to :"app";

alter table admissions enable row level security;
alter table admissions force row level security;
create policy of_node on admissions using (true) with check (true);
alter table approval_rules enable row level security;
alter table approval_rules force row level security;
create policy of_node on approval_rules using (true) with check (true);
