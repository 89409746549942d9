-- When the fallback of a roster was named last: an office that was named to other States for its hours was
-- named of the fallback of that time, and is named no more once there is another.
alter table rosters add column fallback_at timestamptz;
