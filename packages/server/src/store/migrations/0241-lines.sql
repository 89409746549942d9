-- What a sender once sent may have been lost by its peer and replaced by other entries: of a link log
-- out, one line leads to the head, and these entries stand beside it. The log itself stays as it is.

create table link_replaced (
  peer text not null,
  hash text not null,
  primary key (peer, hash)
);
alter table link_replaced enable row level security;
alter table link_replaced force row level security;
create policy of_node on link_replaced using (true) with check (true);
grant select on link_replaced to :"app", :"worker";
grant insert, delete on link_replaced to :"worker";

-- An epoch is any higher number; whoever sends it may name the highest that the format knows.
alter table links alter column epoch type bigint;
alter table link_log alter column epoch type bigint;
alter table outbox alter column epoch type bigint;
alter table forks alter column epoch type bigint;
