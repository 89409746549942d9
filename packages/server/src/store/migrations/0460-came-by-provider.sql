-- When an officer last came in by the ministry's own sign-in: whoever has, has a way in.
alter table officers add column provider_at timestamptz;
