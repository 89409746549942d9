-- A date that was missed may be a whole day of a zone: its moment alone is written on another day by
-- another clock. Of what was noted before, the moment is all that is known once it is owed no more.

alter table missed_deadlines
  add column day text,                      -- 2026-11-21, by the clock of the zone; null for a moment
  add column zone text,
  add constraint a_day_has_its_zone check ((day is null) = (zone is null));
