-- What an officer of a role may do, as the code says it: filled by the owner at each start from the one
-- table of use cases. No function and no rule of the database names a role from here on.
create table roles (
  role text primary key
);
create table roles_may (
  role text not null references roles,
  may text not null,                       -- a use case: "drafts.approve"
  primary key (role, may)
);
create function role_may(of_role text, what text) returns boolean language sql stable
  set search_path = comity as $$
  select exists (select from roles_may r where r.role = of_role and r.may = what)
$$;
grant select on roles, roles_may to :"app", :"worker";

do $$
declare t text;
begin
  foreach t in array array['roles', 'roles_may'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;

insert into roles select distinct o.role from officers o;
alter table officers drop constraint officers_role_check, add foreign key (role) references roles;

-- Only who may approve approves, and nobody who is suspended.
create or replace function demand_case_officer() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if exists (select from officers o where o.id = new.officer_id
    and not role_may(o.role, 'drafts.approve')) then
    raise exception 'an officer of this role approves nothing' using errcode = 'CM002';
  end if;
  if exists (select from officers o where o.id = new.officer_id and o.suspended_at is not null) then
    raise exception 'a suspended officer approves nothing' using errcode = 'CM002';
  end if;
  return new;
end $$;

create or replace function demand_key_change_approvals() returns trigger language plpgsql
  set search_path = comity as $$
declare
  needed smallint;
  given integer;
begin
  if new.done_at is null then return new; end if;
  select coalesce(min(r.people), 2) into needed from approval_rules r where r.subject = new.kind;
  select count(distinct o.id) into given from officers o
    where o.id in (new.first_officer, new.second_officer) and role_may(o.role, 'keys.confirm');
  if given < needed then
    raise exception 'change of keys % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

create or replace function people_needed(what text, of_measure text, of_urgency text, officer text,
  at_time timestamptz) returns smallint language sql stable set search_path = comity as $$
  select coalesce((
    select case when r.people = 2 and r.alone_when_closed and exists (
        select from officers o where o.id = officer and office_closed(o.zone, at_time)
          and role_may(o.role, 'drafts.approve alone')
      ) then 1::smallint else r.people end
    from approval_rules r
    where r.subject in (what, case when what = 'release' then what else 'act' end)
      and r.measure in (of_measure, '*') and r.urgency in (of_urgency, '*')
    order by r.subject <> what, r.measure = '*', r.urgency = '*' limit 1
  ), 2::smallint)
$$;

-- Whom to wake are officers who are there: one who is suspended, or works on cases no more, is not.
create or replace function whom_to_wake(alarm text) returns setof text language sql stable
  security definer set search_path = comity, pg_temp as $$
  select distinct o.officer from alarms w
    join alarms a on a.authority = w.authority and a.id = w.waits
    left join act_proposals p on p.authority = a.authority and p.id = a.waits
    join wall_officers o on o.authority = a.authority and o.subject in (a.case_id, a.waits, p.case_id)
    join officers f on f.id = o.officer and f.suspended_at is null and role_may(f.role, 'cases.view')
  where w.authority = scope() and w.id = alarm and w.sort = 'wake' and w.ended_at is null
$$;

-- Where nobody is left, the reference by which two officers come to it; for those who may ask for it.
create or replace function reference_to_open(alarm text) returns text language sql stable
  security definer set search_path = comity, pg_temp as $$
  select c.reference from alarms w
    join alarms a on a.authority = w.authority and a.id = w.waits
    left join act_proposals p on p.authority = a.authority and p.id = a.waits
    join cases c on c.authority = a.authority and c.id = coalesce(a.case_id, p.case_id)
  where w.authority = scope() and w.id = alarm and w.sort = 'wake' and w.ended_at is null
    and not exists (select from whom_to_wake(alarm))
    and exists (select from officers f where f.id = reader() and f.authority = scope()
      and f.suspended_at is null and role_may(f.role, 'walls.askOpening'))
$$;
