-- Addresses at which a calendar program reads who is on duty, without signing in. Of the secret in an
-- address only a hash is kept; an address that was ended stays, so that it is known to have been one.

create table calendar_links (
  authority text not null,
  id text not null,
  officer text not null references officers (id),
  scope text not null check (scope in ('mine', 'all')),
  hash bytea not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (authority, id)
);
create unique index calendar_links_of on calendar_links (authority, hash);

grant select, insert on calendar_links to :"app";
grant update (ended_at) on calendar_links to :"app";

alter table calendar_links enable row level security;
alter table calendar_links force row level security;
create policy of_authority on calendar_links using (authority = scope())
  with check (authority = scope());
