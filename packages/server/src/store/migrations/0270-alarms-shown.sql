-- What an alarm shows of a case: whoever takes it in hand has read that and no more. Expands.

alter table alarms add column others jsonb not null default '{}';
grant update (others) on alarms to :"app", :"worker";
