-- What left the outbox leaves its space behind until it is vacuumed; by the standing rule that waits
-- for a fifth of the table, and an envelope is most of what an exchange puts on the disk. Here it is
-- reused as soon as some hundreds are gone.
alter table outbox set (autovacuum_vacuum_threshold = 200, autovacuum_vacuum_scale_factor = 0,
  autovacuum_vacuum_cost_delay = 0, toast.autovacuum_vacuum_threshold = 600,
  toast.autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_cost_delay = 0);
alter table cases set (autovacuum_vacuum_scale_factor = 0.05);
