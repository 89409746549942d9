-- What the days on which offices are closed were worked out from, and their digest: a start works them
-- out anew only where one of the two differs. Expands.

create table office_calendar (
  basis text not null
);
create unique index office_calendar_one on office_calendar ((true));
alter table office_calendar enable row level security;
alter table office_calendar force row level security;
