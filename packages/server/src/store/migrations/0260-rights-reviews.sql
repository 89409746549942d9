-- How a reviewer of the requested State looked at the rights of persons in a case: kept by its
-- authority, never sent, never changed.

create table rights_reviews (
  authority text not null,
  id text not null,
  case_id text not null,
  officer text not null references officers (id),
  at timestamptz not null,
  sealed bytea not null,
  primary key (authority, id)
);
create index rights_reviews_of on rights_reviews (authority, case_id, at desc);

grant select, insert on rights_reviews to :"app";

alter table rights_reviews enable row level security;
alter table rights_reviews force row level security;
create policy of_authority on rights_reviews using (authority = scope())
  with check (authority = scope());
