-- Each date in the row of a case says from when it is late and until when it runs, as the rules of the
-- case have it, so that no query decides it. Under a name of its own: a row of before, or of an older
-- backup, holds none and is worked out anew.
alter table cases add column dates jsonb;
update cases set dates = dues where dues = '[]';
alter table cases drop column dues;
create index cases_with_dates on cases (authority) where dates <> '[]';
create index cases_dates_not_known on cases (authority, id) where dates is null;
