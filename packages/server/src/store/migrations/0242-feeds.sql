-- What every participant says to everybody: its publications, one chain each, ours among them.
create table feeds (
  participant text primary key,
  size bigint not null check (size > 0),   -- how many publications are here, without gaps
  hash text not null,                      -- of the last
  at timestamptz not null                  -- when its author says that it was written
);
create table feed_entries (
  participant text not null,
  seq bigint not null check (seq > 0),
  hash text not null,
  entry bytea not null,                    -- canonical bytes of the signed publication
  stored_at timestamptz not null,
  primary key (participant, seq)
);
-- Each head that a participant signed and that our copy led to: what a second one is held against.
create table feed_heads (
  participant text not null,
  size bigint not null check (size >= 0),
  hash text,
  statement bytea not null,                -- canonical bytes of the signed head
  primary key (participant, size)
);
-- Heads that cannot stand beside what we have: a feed put back, or another shown to others.
create table feed_faults (
  participant text not null,
  kind text not null check (kind in ('rolled-back', 'forked')),
  size bigint not null,
  hash text not null,                      -- "" for an empty feed
  peer text not null,                      -- who showed it
  noticed_at timestamptz not null,
  settled_at timestamptz,                  -- of a feed put back: it stands again where it stood
  ours bytea,                              -- the head that it is held against, signed
  theirs bytea not null,                   -- the head that was shown, signed
  proof boolean not null,                  -- both of one size: the two prove it by themselves
  primary key (participant, kind, size, hash)
);
-- After a restore: peers that have not yet said how far they know our own feed.
create table feed_waits (
  peer text primary key
);

grant select on feeds, feed_entries, feed_heads, feed_faults, feed_waits to :"app", :"worker";
grant insert on feeds, feed_entries, feed_heads to :"app", :"worker";
grant update on feeds to :"app", :"worker";
grant insert, update on feed_faults to :"worker";
grant insert, delete on feed_waits to :"worker";

do $$
declare t text;
begin
  foreach t in array array['feeds', 'feed_entries', 'feed_heads', 'feed_faults', 'feed_waits'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;
