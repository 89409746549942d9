-- One person with two accounts is one where agreements are counted: as two people have declared it here, or
-- as the ministry's sign-in knows them by one subject.
alter table officers
  add column person text references officers (id),   -- under which account they are counted; null: this one
  add column person_mac bytea,
  add constraint a_person_is_vouched check ((person is null) = (person_mac is null));
grant update (person, person_mac) on officers to :"app";

-- The policy of the State may want the second of another office, or with another role.
alter table approval_rules add column second text not null default 'any'
  check (second in ('any', 'other-office', 'other-role'));

create function same_person(one text, other text) returns boolean language sql stable
  set search_path = comity as $$
  select one = other or exists (select from officers a, officers b
    where a.id = one and b.id = other and (coalesce(a.person, a.id) = coalesce(b.person, b.id)
      or a.provider_subject = b.provider_subject))
$$;

-- Whether among these officers are two people as the rule wants them.
create function are_two(ids text[], second text) returns boolean language sql stable
  set search_path = comity as $$
  select exists (select from officers a join officers b on a.id < b.id
    where a.id = any(ids) and b.id = any(ids) and not same_person(a.id, b.id)
      and case second when 'other-office' then a.authority <> b.authority
        when 'other-role' then a.role <> b.role else true end)
$$;

-- What the rule in force says of the second: the one that `people_needed` goes by.
create function second_of(what text, of_measure text, of_urgency text) returns text
  language sql stable set search_path = comity as $$
  select coalesce((
    select r.second from approval_rules r
    where r.subject in (what, case when what = 'release' then what else 'act' end)
      and r.measure in (of_measure, '*') and r.urgency in (of_urgency, '*')
    order by r.subject <> what, r.measure = '*', r.urgency = '*' limit 1
  ), 'any')
$$;

create or replace function demand_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  given text[];
  last draft_approvals;
begin
  if new.state <> 'sent' then
    new.needed := 2;
    return new;
  end if;
  -- What was released once was agreed to under the policy, and by what was known of people, of its day.
  if tg_op = 'UPDATE' then
    if old.state = 'sent' and new.version = old.version and new.measure = old.measure
      and new.urgency = old.urgency and new.released_content is not distinct from old.released_content then
      new.needed := old.needed;
      return new;
    end if;
  end if;
  select coalesce(array_agg(a.officer_id), '{}') into given from draft_approvals a
    where a.draft_id = new.id and a.version = new.version and a.authority = new.authority
      and a.content = new.released_content;
  select * into last from draft_approvals a
    where a.draft_id = new.id and a.version = new.version order by a.at desc limit 1;
  new.needed := people_needed('release', new.measure, new.urgency, last.officer_id, last.at);
  if cardinality(given) < new.needed or (new.needed = 2
      and not are_two(given, second_of('release', new.measure, new.urgency))) then
    raise exception 'draft % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

create or replace function demand_act_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  given text[];
begin
  if tg_op = 'UPDATE' then
    if old.state = 'sent' and new.state = 'sent' and new.act_id = old.act_id then
      new.needed := old.needed;
      return new;
    end if;
  end if;
  new.needed := people_needed(new.kind, new.measure, new.urgency, null, null);
  if new.state <> 'sent' then return new; end if;
  select coalesce(array_agg(a.officer_id), '{}') into given from act_approvals a
    where a.proposal_id = new.id and a.authority = new.authority and a.content = new.content;
  if cardinality(given) < new.needed or (new.needed = 2
      and not are_two(given, second_of(new.kind, new.measure, new.urgency))) then
    raise exception 'act % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

-- Keys and standing: what a rule of their own says, two where none does.
create or replace function demand_key_change_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  needed smallint;
  wanted text;
  given text[];
begin
  if new.done_at is null then return new; end if;
  select coalesce(min(r.people), 2), coalesce(max(r.second) filter (where r.measure = '*'), 'any')
    into needed, wanted from approval_rules r where r.subject = new.kind;
  select coalesce(array_agg(o.id), '{}') into given from officers o
    where o.id in (new.first_officer, new.second_officer) and role_may(o.role, 'keys.confirm');
  if cardinality(given) < needed or (needed = 2 and not are_two(given, wanted)) then
    raise exception 'change of keys % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

create or replace function demand_standing_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  needed smallint;
  wanted text;
  given text[];
begin
  if tg_op <> 'INSERT' and old.done_at is not null then
    raise exception 'what was agreed of participant % stays', old.participant using errcode = 'CM001';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.done_at is null then return new; end if;
  select coalesce(min(r.people), 2), coalesce(max(r.second) filter (where r.measure = '*'), 'any')
    into needed, wanted from approval_rules r where r.subject = 'participant-' || new.wanted;
  select coalesce(array_agg(o.id), '{}') into given from officers o
    where o.id in (new.first_officer, new.second_officer) and o.suspended_at is null
      and role_may(o.role, 'admissions.agreeStanding');
  if cardinality(given) < needed or (needed = 2 and not are_two(given, wanted)) then
    raise exception 'standing of participant % has not the approvals it needs', new.participant
      using errcode = 'CM001';
  end if;
  return new;
end $$;

-- Everything else that two agree to names them in two columns of one row.
create function demand_two_people() returns trigger language plpgsql set search_path = comity as $$
declare
  one text := to_jsonb(new)->>tg_argv[0];
  other text := to_jsonb(new)->>tg_argv[1];
begin
  if same_person(one, other) then
    raise exception 'one person is not two: %', tg_table_name using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger admissions_by_two_people before insert on admissions
  for each row execute function demand_two_people('first_officer', 'second_officer');
create trigger feed_choices_by_two_people before insert on feed_choices
  for each row when (new.second_officer is not null)
  execute function demand_two_people('first_officer', 'second_officer');
create trigger feed_choices_come_by_two_people before update on feed_choices
  for each row when (new.second_officer is not null and old.second_officer is null)
  execute function demand_two_people('first_officer', 'second_officer');
create trigger tokens_by_two_people before insert on tokens
  for each row when (new.second_officer is not null)
  execute function demand_two_people('first_officer', 'second_officer');
-- What is known of a person later ends no token by itself, and keeps nobody from ending one.
create trigger tokens_come_by_two_people before update on tokens
  for each row when (new.second_officer is not null and
    (new.first_officer, new.second_officer) is distinct from (old.first_officer, old.second_officer))
  execute function demand_two_people('first_officer', 'second_officer');
create trigger holds_ended_by_two_people before update on holds
  for each row when (new.ended_by is not null and old.ended_by is null)
  execute function demand_two_people('end_asked_by', 'ended_by');
create trigger walls_opened_by_two_people before update on wall_openings
  for each row when (new.agreed and old.answered_by is null)
  execute function demand_two_people('asked_by', 'answered_by');
create trigger officer_wishes_by_two_people before update on officer_wishes
  for each row when (new.agreed_by is not null and old.agreed_by is null)
  execute function demand_two_people('asked_by', 'agreed_by');
create trigger officer_wishes_not_for_oneself before update on officer_wishes
  for each row when (new.agreed_by is not null and old.agreed_by is null
    and new.wanted not in ('same-person', 'other-person'))
  execute function demand_two_people('officer', 'agreed_by');

-- That two accounts are one person's is declared as every other change of officers: one asks, another agrees.
alter table officer_wishes add column other text references officers (id);
alter table officer_wishes drop constraint officer_wishes_wanted_check;
alter table officer_wishes add constraint officer_wishes_wanted_check check (wanted in
  ('added', 'role', 'link', 'let-in', 'same-person', 'other-person'));
alter table officer_wishes add constraint a_person_has_another
  check ((wanted = 'same-person') = (other is not null));
alter table officer_wishes add constraint nobody_says_it_of_oneself
  check (agreed_by is null or other is null or agreed_by <> other);
