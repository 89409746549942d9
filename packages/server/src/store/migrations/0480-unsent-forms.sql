-- What officers typed into forms and have not sent: each their own, for some days. Expands.
create table unsent_forms (
  authority text not null,
  officer text not null references officers (id),
  place text not null,                     -- hash of the form's address
  case_id text,                            -- its wall is the wall of this row
  at timestamptz not null,
  sealed bytea not null,
  primary key (authority, officer, place)
);
create index unsent_forms_by_age on unsent_forms (authority, at);
create index unsent_forms_of_case on unsent_forms (authority, case_id) where case_id is not null;
grant select, insert, update, delete on unsent_forms to :"app";
alter table unsent_forms enable row level security;
alter table unsent_forms force row level security;
create policy of_authority on unsent_forms using (authority = scope())
  with check (authority = scope());
create policy of_wall on unsent_forms as restrictive to :"app"
  using (case_id is null or case_id not in (select walled_off()));
-- Nobody reads over a colleague's shoulder; the node by itself takes away what is old or erased.
create policy of_officer on unsent_forms as restrictive to :"app"
  using (reader() in ('*', officer)) with check (officer = reader());
-- What was typed about a text that is erased may hold its words: whoever typed it.
create function forget_unsent(of_case text) returns void language sql security definer
  set search_path = comity, pg_temp as $$
  delete from unsent_forms where authority = scope() and case_id = of_case
$$;
revoke all on function forget_unsent(text) from public;
grant execute on function forget_unsent(text) to :"app";
