-- By when a request should have been acknowledged and answered, and when it was, by the clock of this
-- node. Null in an emergency until it was worked out: of before, or put back from an older backup.
alter table cases add column promptness jsonb;
create index cases_promptness_not_known on cases (authority, id)
  where claimed = 'emergency' and promptness is null;
