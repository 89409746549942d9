-- A request has parts, each with its measure and stage; the list shows and filters them.
alter table cases
  drop column measure,
  add column parts jsonb not null default '[]';
