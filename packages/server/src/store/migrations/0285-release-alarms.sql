-- What is ours to say in an emergency and waits for a second officer rings too: `waits` is the id of the
-- draft or proposal, `officer` who has agreed already and is not called. Expands.

alter table alarms add column waits text;
alter table alarms drop constraint alarms_sort_check, drop constraint alarms_check,
  drop constraint alarms_check1;
alter table alarms
  add constraint alarms_sort_check
    check (sort in ('emergency', 'urgent', 'answer', 'unreached', 'release', 'test')),
  add constraint alarms_about check ((case_id is null) = (sort in ('test', 'release'))),
  add constraint alarms_officer check ((officer is null) = (sort not in ('test', 'release'))),
  add constraint alarms_waits check ((waits is null) = (sort <> 'release'));
-- Each rings once, however often it is proposed.
create unique index alarms_release on alarms (authority, waits) where ended_at is null;
