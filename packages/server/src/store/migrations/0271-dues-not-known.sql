-- What is due in a case of before there were dates in its row is not known rather than nothing: null until
-- it was worked out. A row that is put back from an older backup says nothing either.
alter table cases alter column dues drop not null;
alter table cases alter column dues set default null;
update cases set dues = null where dues = '[]' and not closed;
create index cases_dues_not_known on cases (authority, id) where dues is null;
