-- What stating an act asks for, in one statement: a turn among those who open a case of this name,
-- the lock on its row, and the number of the newest act of ours. Each step sees what is committed
-- when its lock was given.
create function open_case(ours text, case_name text)
  returns table (peer text, peer_authority text, head text, lost boolean, damaged boolean,
    seq integer, hash text)
  language plpgsql set search_path = comity as $$
begin
  perform pg_advisory_xact_lock(7260162, hashtext(ours || ' ' || case_name));
  select c.peer, c.peer_authority, c.head,
      exists (select from links l where l.peer = c.peer and l.direction = 'out' and not l.whole),
      exists (select from quarantine q where q.authority = ours and q.case_id = case_name
        and q.mended_at is null)
    into peer, peer_authority, head, lost, damaged
    from cases c where c.authority = ours and c.id = case_name for update of c;
  select a.seq, a.hash into seq, hash from acts a
    where a.authority = ours and a.case_id = case_name and a.author = ours
    order by a.seq desc limit 1;
  return next;
end
$$;
revoke execute on function open_case(text, text) from public;
grant execute on function open_case(text, text) to :"app", :"worker";

-- Signatures do not get smaller: do not try.
alter table receipt_batches alter column head set storage external;
