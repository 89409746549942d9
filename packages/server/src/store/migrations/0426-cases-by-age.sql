-- The work list by age: what reached the other side first stands first, what has not arrived last.
-- One index: a page of one State, officer or mover in this order looks through a bounded piece of it.
alter table cases add column age_key timestamptz generated always as
  (coalesce(opened_at, timestamptz '9999-12-31 00:00:00+00')) stored;
create index cases_by_age on cases (authority, rank, age_key, id);
