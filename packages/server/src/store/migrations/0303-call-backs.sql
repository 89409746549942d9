-- Whom an authority has dealt with, and whom it has called back by a published number. Expands.

-- Whether the other side opened the case (a case without parts gives information: there who receives it
-- stands where elsewhere stands who asks), and since when an officer of ours has dealt with its matter; of
-- before there was such a column, when we opened it, or when the last part had our answer.
alter table cases add column came boolean not null default false, add column dealt_at timestamptz;
update cases set came = (side = 'requested') <> (parts = '[]') where opened_at is not null;
update cases set dealt_at = case when came then answered_at else opened_at end;
create index cases_dealt on cases (authority, peer, peer_authority, dealt_at)
  where dealt_at is not null;

-- That somebody called and knows that it is them: kept here, never sent, never changed.
create table call_backs (
  authority text not null,
  id text not null,
  case_id text not null,
  peer text not null,
  peer_authority text not null,
  officer text not null,
  at timestamptz not null,
  mac bytea not null,
  primary key (authority, id),
  foreign key (officer, authority) references officers (id, authority)
);
create index call_backs_of on call_backs (authority, peer, peer_authority, at desc);

grant select, insert on call_backs to :"app";

alter table call_backs enable row level security;
alter table call_backs force row level security;
create policy of_authority on call_backs using (authority = scope())
  with check (authority = scope());
create policy of_wall on call_backs as restrictive to :"app"
  using (case_id not in (select walled_off()));
