-- What whoever keeps a node wants about an officer and may not do alone: somebody new, another role, a
-- new way in. A second person agrees, who answers for the law; nobody else can.
create table officer_wishes (
  id text primary key,
  authority text not null,                 -- of the officer whom it is about
  officer text not null,                   -- who may not be entered yet
  wanted text not null check (wanted in ('added', 'role', 'link', 'let-in')),
  role text not null,                      -- the one that they would have
  sealed bytea not null,                   -- name, number and zone
  asked_by text not null references officers (id),
  asked_at timestamptz not null,
  agreed_by text references officers (id),
  ended_at timestamptz,                    -- done, or stopped
  mac bytea not null,
  check (agreed_by is null or (agreed_by <> asked_by and agreed_by <> officer)),
  check (agreed_by is null or ended_at is not null)
);
create unique index officer_wishes_open on officer_wishes (officer, wanted) where ended_at is null;

create function demand_second_person() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if old.ended_at is not null then
    raise exception 'what is settled about an officer stays settled' using errcode = 'CM001';
  end if;
  if new.agreed_by is not null and not exists (select from officers o where o.id = new.agreed_by
      and o.suspended_at is null and role_may(o.role, 'officers.agree')) then
    raise exception 'this officer agrees to no other' using errcode = 'CM002';
  end if;
  return new;
end $$;
create trigger officer_wishes_demand_second before update on officer_wishes
  for each row execute function demand_second_person();

grant select, insert on officer_wishes to :"app";
grant update (agreed_by, ended_at, mac) on officer_wishes to :"app";
alter table officer_wishes enable row level security;
alter table officer_wishes force row level security;
create policy of_gate on officer_wishes using (scope() is null or authority = scope())
  with check (scope() is null or authority = scope());
