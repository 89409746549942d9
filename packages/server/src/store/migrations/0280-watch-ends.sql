-- A watch has an end. One that was taken before there were ends lasts twelve hours.
alter table watches add column until timestamptz;
update watches set until = since + interval '12 hours';
alter table watches alter column until set not null;
