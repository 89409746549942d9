-- Which taking of the link is the last: a process that stood still and wakes up has an older number.
alter table links add column fence bigint not null default 0;
