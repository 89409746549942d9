-- What a participant has said beside the feed that is followed here: the other side of a fork, proven
-- publication by publication, by their hashes.
create table feed_sides (
  participant text not null,
  hash text not null,
  seq bigint not null check (seq > 0),
  prev text,                               -- of the one before, here or in the feed; null for the first
  entry bytea not null,                    -- canonical bytes of the signed publication
  stored_at timestamptz not null,
  primary key (participant, hash)
);

-- Which side of a fork counts here: as two officers found out from the participant itself.
create table feed_choices (
  id text primary key,
  participant text not null,
  size bigint not null check (size > 0),   -- of the head that is to count
  hash text not null,
  note text not null,                      -- how it was found out
  first_officer text not null references officers (id),
  first_at timestamptz not null,
  second_officer text references officers (id),
  done_at timestamptz,
  mac bytea not null,
  check ((second_officer is null) = (done_at is null)),
  check (second_officer is distinct from first_officer)
);
create unique index one_choice_waits on feed_choices (participant) where done_at is null;

create function demand_two_for_a_feed() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.done_at is not null and (select count(*) from officers o
      where o.id in (new.first_officer, new.second_officer)
        and role_may(o.role, 'directory.chooseFeed')) < 2 then
    raise exception 'choice of a feed % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger feed_choices_demand_two before insert or update on feed_choices
  for each row execute function demand_two_for_a_feed();

-- Makes the chosen side the feed that is followed, keeps the other one beside it, and settles what the
-- two officers saw. Nothing that was signed goes away.
create function choose_feed(choice text) returns void language plpgsql security definer
  set search_path = comity, pg_temp as $$
declare
  c feed_choices;
  chosen text[];
  since bigint;
  base text;
begin
  select * into c from feed_choices where id = choice and done_at is not null;
  if not found then
    raise exception 'no record says that this feed was chosen' using errcode = 'CM003';
  end if;
  if not exists (select from feed_entries
      where participant = c.participant and hash = c.hash and seq = c.size) then
    with recursive path as (
      select s.hash, s.prev, s.seq from feed_sides s
        where s.participant = c.participant and s.hash = c.hash and s.seq = c.size
      union all
      select s.hash, s.prev, s.seq from path p join feed_sides s
        on s.participant = c.participant and s.hash = p.prev and s.seq = p.seq - 1
    ) select array_agg(hash), min(seq), (array_agg(prev order by seq))[1]
      into chosen, since, base from path;
    if since is null or base is distinct from (select e.hash from feed_entries e
        where e.participant = c.participant and e.seq = since - 1) then
      raise exception 'the side % is not here as a whole', c.hash using errcode = 'CM003';
    end if;
    insert into feed_sides (participant, hash, seq, prev, entry, stored_at)
      select e.participant, e.hash, e.seq, b.hash, e.entry, e.stored_at
      from feed_entries e left join feed_entries b
        on b.participant = e.participant and b.seq = e.seq - 1
      where e.participant = c.participant and e.seq >= since;
    delete from feed_entries where participant = c.participant and seq >= since;
    delete from feed_heads where participant = c.participant and size >= since;
    insert into feed_entries (participant, seq, hash, entry, stored_at)
      select participant, seq, hash, entry, stored_at from feed_sides
      where participant = c.participant and hash = any(chosen);
    delete from feed_sides where participant = c.participant and hash = any(chosen);
    update feeds set size = c.size, hash = c.hash,
        at = (select (convert_from(e.entry, 'UTF8')::jsonb -> 'publication' ->> 'at')::timestamptz
          from feed_entries e where e.participant = c.participant and e.seq = c.size)
      where participant = c.participant;
  end if;
  update feed_faults set settled_at = c.done_at
    where participant = c.participant and kind = 'forked' and settled_at is null
      and (noticed_at <= c.first_at
        or exists (select from feed_sides s
          where s.participant = feed_faults.participant and s.hash = feed_faults.hash));
end $$;
revoke all on function choose_feed(text) from public;
grant execute on function choose_feed(text) to :"app";

grant select on feed_sides, feed_choices to :"app", :"worker";
grant insert on feed_sides to :"worker";
grant insert, update, delete on feed_choices to :"app";
do $$
declare t text;
begin
  foreach t in array array['feed_sides', 'feed_choices'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;
