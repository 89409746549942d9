-- Cases and drafts that are for named officers only. Whoever reads as an officer who is not named sees
-- no row of them, in any table, by whatever statement: it is said here, once, and nowhere else. The
-- setting comity.reader names who reads: the id of an officer, * for what the node does by itself, and
-- nothing for whoever keeps it, to whom every wall is closed.

create function reader() returns text language sql stable parallel safe
  as $$ select coalesce(current_setting('comity.reader', true), '') $$;

create table walls (
  authority text not null,
  subject text not null,                   -- id of a case or of a draft
  origin text not null,                    -- where it was set first: what follows takes it over
  set_by text not null references officers (id),
  set_at timestamptz not null,
  sealed bytea not null,                   -- why
  primary key (authority, subject)
);
create table wall_officers (
  authority text not null,
  subject text not null,
  officer text not null references officers (id),
  primary key (authority, subject, officer),
  foreign key (authority, subject) references walls (authority, subject) on delete cascade
);

-- Two officers who are not named ask for a case by the reference that they know; whether there is one
-- behind a wall is told to both together, and they are named from then on.
create table wall_openings (
  authority text not null,
  id text not null,
  reference text not null,                 -- ten digits, as it was typed
  asked_by text not null references officers (id),
  asked_at timestamptz not null,
  answered_by text references officers (id),
  answered_at timestamptz,
  agreed boolean,
  opened text,                             -- the case; none where there was none
  sealed bytea not null,                   -- why
  primary key (authority, id),
  check (answered_by is distinct from asked_by),
  check (num_nulls(answered_by, answered_at, agreed) in (0, 3)),
  check (opened is null or agreed)
);

-- What is walled off from whoever reads.
create function walled_off() returns setof text language sql stable security definer
  set search_path = comity, pg_temp as $$
  select w.subject from walls w
  where w.authority = scope() and reader() <> '*' and not exists (select from wall_officers o
    where o.authority = w.authority and o.subject = w.subject and o.officer = reader())
$$;
-- How much of what is open is walled off, so that the counts of an authority do not tell it.
create function walled_off_counts() returns table (move text, n integer) language sql stable
  security definer set search_path = comity, pg_temp as $$
  select c.move, count(*)::integer from cases c
  where c.authority = scope() and c.id in (select walled_off()) and not c.closed
  group by c.move
$$;
-- Names two officers who were not, where both have asked for it. Gives the case.
create function open_wall(opening text) returns text language plpgsql security definer
  set search_path = comity, pg_temp as $$
declare
  asked wall_openings;
  found text;
begin
  select * into asked from wall_openings o where o.authority = scope() and o.id = opening
    and o.agreed and o.answered_by = reader() and o.opened is null for update;
  if asked.id is null then
    raise exception 'two officers have not asked for this' using errcode = 'CM001';
  end if;
  select w.subject into found from walls w
    join cases c on c.authority = w.authority and c.id = w.subject
    where w.authority = scope() and c.reference = asked.reference;
  if found is null then return null; end if;
  insert into wall_officers values (scope(), found, asked.asked_by),
    (scope(), found, asked.answered_by) on conflict do nothing;
  update wall_openings set opened = found where authority = scope() and id = opening;
  return found;
end $$;
revoke all on function walled_off(), walled_off_counts(), open_wall(text) from public;
grant execute on function reader(), walled_off() to :"app", :"worker";
grant execute on function walled_off_counts(), open_wall(text) to :"app";

grant select, insert, update, delete on walls, wall_officers to :"app";
grant select, insert on walls, wall_officers to :"worker";
grant select, insert on wall_openings to :"app";
grant update (answered_by, answered_at, agreed) on wall_openings to :"app";

do $$
declare t text;
begin
  foreach t in array array['walls', 'wall_officers', 'wall_openings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;

create policy of_wall on walls as restrictive to :"app" using (subject not in (select walled_off()));
create policy of_wall on wall_officers as restrictive to :"app"
  using (subject not in (select walled_off()));
create policy of_wall on cases as restrictive to :"app" using (id not in (select walled_off()));
-- One that was sent says all that its case says.
create policy of_wall on drafts as restrictive to :"app" using (id not in (select walled_off())
  and (case_id is null or case_id not in (select walled_off())));

-- What hangs on a case, by its id.
create policy of_wall on acts as restrictive to :"app" using (case_id not in (select walled_off()));
create policy of_wall on outbox as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on receipts as restrictive to :"app"
  using (case_id is null or case_id not in (select walled_off()));
create policy of_wall on reviews as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on act_proposals as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on case_notes as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on rights_reviews as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on reached as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on missed_deadlines as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on erasures as restrictive to :"app"
  using (case_id not in (select walled_off()));
create policy of_wall on quarantine as restrictive to :"app"
  using (case_id is null or case_id not in (select walled_off()));
create policy of_wall on search_fresh as restrictive to :"app"
  using (case_id not in (select walled_off()));
-- An alarm hangs on a case, or on a draft or proposal that waits and can be seen.
create policy of_wall on alarms as restrictive to :"app" using (
  (case_id is null or case_id not in (select walled_off()))
  and (sort <> 'release' or reader() = '*'
    or exists (select from drafts d where d.id = waits)
    or exists (select from act_proposals p where p.id = waits)));
