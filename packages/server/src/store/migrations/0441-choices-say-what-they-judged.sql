-- What two officers have judged of a feed stands in their choice, under its mark, and a choice that is done
-- stays as it is. A choice from before this says nothing of it, and is asked for once more.
alter table feed_choices add column settles text[];  -- hashes of heads, and of the last on each side left

create policy done_is_not_changed on feed_choices as restrictive for update
  using (done_at is null) with check (true);
create policy done_is_not_deleted on feed_choices as restrictive for delete using (done_at is null);

create or replace function demand_two_for_a_feed() returns trigger language plpgsql
  set search_path = comity as $$
begin
  if new.done_at is not null and (select count(*) from officers o
      where o.id in (new.first_officer, new.second_officer)
        and role_may(o.role, 'directory.chooseFeed')) < 2 then
    raise exception 'choice of a feed % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  if new.done_at is not null and new.settles is null then
    raise exception 'choice of a feed % does not say what it settles', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;

-- Makes the chosen side the feed that is followed, keeps the other one beside it, and settles what the
-- choice says. Nothing that was signed goes away; what goes on from the chosen place is followed anew.
create or replace function choose_feed(choice text) returns void language plpgsql security definer
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
    -- Kept beside, it would count as known and would not be asked for.
    with recursive further as (
      select s.hash, s.seq from feed_sides s
        where s.participant = c.participant and s.prev = c.hash and s.seq = c.size + 1
      union
      select s.hash, s.seq from further f join feed_sides s
        on s.participant = c.participant and s.prev = f.hash and s.seq = f.seq + 1
    ) delete from feed_sides s using further f
      where s.participant = c.participant and s.hash = f.hash;
  end if;
  update feed_faults set settled_at = c.done_at
    where participant = c.participant and kind = 'forked' and settled_at is null
      and hash = any(c.settles);
end $$;
