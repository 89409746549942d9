-- Whether what an authority received in a case is bound in its use, so that lists and searches say it.
alter table cases add column bound boolean not null default false;
