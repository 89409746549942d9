-- How much each peer has brought in the last hour, by the lane that its headers named.
create table peer_usage (
  peer text not null references participants (id),
  lane text not null check (lane in ('normal', 'emergency')),
  slot timestamptz not null,               -- begin of five minutes
  acts integer not null,
  bytes bigint not null,
  cases integer not null,                  -- that it opened
  primary key (peer, lane, slot)
);
alter table peer_usage enable row level security;
alter table peer_usage force row level security;
create policy of_node on peer_usage using (true) with check (true);
grant select, insert, update, delete on peer_usage to :"worker";

-- Until then the peer wants nothing from us but emergencies.
alter table links add column held_back_until timestamptz;
