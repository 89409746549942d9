-- The work list by harm: what is most pressing first (as triage says, else as was claimed), then what is
-- due first. One index: a page of one State, officer or mover in this order looks through a piece of it.
alter table cases add column harm smallint generated always as
  (case when urgency = 'emergency' then 0
    when coalesce(priority, urgency) = 'urgent' then 1
    when coalesce(priority, urgency) = 'high' then 2
    else 3 end) stored;
create index cases_by_harm on cases (authority, rank, harm, due_key, id);
