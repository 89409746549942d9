-- Two lanes between two States, each with a log, a courier and a lease of its own: an emergency
-- stands behind no batch that is under way.
alter table links add column lane text not null default 'normal'
  check (lane in ('normal', 'emergency'));
alter table links drop constraint links_pkey, add primary key (peer, lane, direction);
insert into links (peer, direction, lane) select peer, direction, 'emergency' from links;

alter table link_log add column lane text not null default 'normal'
  check (lane in ('normal', 'emergency'));
drop index link_log_in_order;
create index link_log_in_order on link_log (peer, direction, lane, epoch, seq);

alter table outbox add column lane text not null default 'normal'
  check (lane in ('normal', 'emergency'));
drop index outbox_waiting, outbox_sealed;
create index outbox_waiting on outbox (peer, lane, rank, again desc, id) where envelope is null;
create index outbox_sealed on outbox (peer, lane, epoch, seq) where envelope is not null;
grant update (lane) on outbox to :"app";
