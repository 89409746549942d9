-- Times that a calendar can name: what no clock reads would silence whoever reads the roster. Rows from
-- before are read as they are.
alter table roster_shifts add constraint roster_shifts_times
  check (begins >= '2000-01-01Z' and ends < '9999-01-01Z') not valid;
alter table watches add constraint watches_times
  check (since >= '2000-01-01Z' and since < '9999-01-01Z') not valid;
