-- What the exchange looks up by its key is planned before there is anything in a new node's tables,
-- and stays so planned until there are statistics: whole tables are read for one row. The work list
-- had this cured; the exchange's own tables get the same.
create or replace function refresh_statistics() returns void language plpgsql security definer
  set search_path = comity, pg_temp as $$
begin
  analyze cases, acts, bodies, body_keys, receipts, receipt_batches, link_log, search_fresh;
end $$;
