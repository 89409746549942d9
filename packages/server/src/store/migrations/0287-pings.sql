-- Whether other nodes are there, and whether a person answers there, or here, when nothing is wrong.
-- Tests are tests: they say so, ring last, and are over after a quarter of an hour. Expands.

-- When each peer's node is looked at next, by whichever process comes first.
create table ping_turns (
  peer text primary key,
  next_at timestamptz not null
);
create table pings (
  peer text not null,
  at timestamptz not null,
  ms integer check (ms >= 0),              -- from question to answer; none where none came
  skew_ms bigint,                          -- by how much its clock is ahead of ours
  trouble text,                            -- as a code
  primary key (peer, at)
);
create index pings_newest on pings (at);

-- Tests of persons that an authority wants made again and again.
create table ping_plans (
  authority text not null,
  peer text not null,
  peer_authority text not null,
  every_hours integer not null check (every_hours between 1 and 744),
  next_at timestamptz not null,
  primary key (authority, peer_authority)
);
create table tests_sent (
  authority text not null,
  id text not null,
  peer text not null,
  peer_authority text not null,
  officer text references officers (id),   -- who asked for it; none where it was planned
  asked_at timestamptz not null,
  within integer not null,
  rang_at timestamptz,
  answered_at timestamptz,
  over boolean not null default false,
  refused boolean not null default false,  -- the other node did not let it ring
  next_ask_at timestamptz not null,
  primary key (authority, id)
);
create index tests_sent_open on tests_sent (authority, next_ask_at) where not over;
create index tests_sent_to on tests_sent (authority, peer_authority, asked_at);

create table tests_rung (
  authority text not null,
  id text not null,
  peer text not null,
  by text not null,                        -- the authority that wanted to know
  rang_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,                        -- number of an officer
  primary key (authority, id)
);
create index tests_rung_at on tests_rung (authority, rang_at);

grant select, insert, update, delete on ping_turns, pings to :"worker";
grant select on pings to :"app";
grant select, insert, update, delete on ping_plans to :"app";
grant select, insert on tests_sent, tests_rung to :"app";
grant update (rang_at, answered_at, over, refused, next_ask_at) on tests_sent to :"app";
grant update (answered_at, answered_by) on tests_rung to :"app";

do $$
declare t text;
begin
  foreach t in array array['ping_plans', 'tests_sent', 'tests_rung'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
  foreach t in array array['ping_turns', 'pings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;

-- They ring as alarms of a sort of their own: `waits` is the test.
alter table alarms drop constraint alarms_sort_check, drop constraint alarms_about,
  drop constraint alarms_waits;
alter table alarms
  add constraint alarms_sort_check
    check (sort in ('emergency', 'urgent', 'answer', 'unreached', 'release', 'test', 'ping')),
  add constraint alarms_about check ((case_id is null) = (sort in ('test', 'release', 'ping'))),
  add constraint alarms_waits check ((waits is null) = (sort not in ('release', 'ping')));
