-- How often an office is tested by itself is said in days, as it is to officers.
alter table ping_plans rename column every_hours to every_days;
alter table ping_plans drop constraint ping_plans_every_hours_check;
alter table ping_plans alter column every_days type integer using greatest(1, every_days / 24);
alter table ping_plans add check (every_days between 1 and 31);
