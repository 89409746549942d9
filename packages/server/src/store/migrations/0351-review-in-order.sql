-- The work list orders a case by the review at home too, which its officers owe as they owe a date of
-- the case: a date of its own in the row, and the place in the order follows.
alter table cases add column review_due timestamptz;
update cases c set review_due = r.due_at from reviews r
  where r.authority = c.authority and r.case_id = c.id and r.reviewed_by is null;

drop index cases_in_order, cases_by_peer, cases_by_move, cases_by_officer;
alter table cases drop column due_key;
alter table cases add column due_key timestamptz generated always as
  (coalesce(least(due_at, review_due), timestamptz '9999-12-31 00:00:00+00')) stored;
create index cases_in_order on cases (authority, rank, due_key, id);
create index cases_by_peer on cases (authority, peer, rank, due_key, id);
create index cases_by_move on cases (authority, move, rank, due_key, id) where move <> 'nobody';
create index cases_by_officer on cases (authority, officer, rank, due_key, id);
