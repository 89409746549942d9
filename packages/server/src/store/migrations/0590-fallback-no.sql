-- An office that was named to other States for hours of the fallback was named of one naming of it, and is
-- named no more once there is another: counted, as no clock says which of two was first.
alter table rosters
  add column fallback_no integer not null default 0,
  add column told_of integer,              -- of which naming cover was decided last; null: not known
  drop column fallback_at;
