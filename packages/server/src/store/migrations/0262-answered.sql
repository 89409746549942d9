-- When all that was asked in a case had its answer: how long answers took, by State and measure, is what
-- a node can say from its own history.
alter table cases add column answered_at timestamptz;
create index cases_answered on cases (authority, side, peer, answered_at desc)
  where answered_at is not null;
