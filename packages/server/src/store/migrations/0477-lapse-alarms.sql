-- What another State keeps for us rings before it lapses. Expands.
alter table alarms drop constraint alarms_sort_check;
alter table alarms add constraint alarms_sort_check check (sort in
  ('emergency', 'urgent', 'answer', 'unreached', 'release', 'wake', 'told', 'lapse', 'test', 'ping'));
