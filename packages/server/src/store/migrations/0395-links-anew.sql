-- A peer that was made anew under other root keys opens nothing of what was sealed for the old one, and
-- remembers no place: what waits for it is sealed anew, at places of a new epoch.
create function begin_links_anew(who text) returns void language plpgsql security definer
  set search_path = comity as $$
begin
  update outbox set epoch = null, seq = null, prev = null, link_hash = null, envelope_hash = null,
      envelope = null
    where peer = who and envelope is not null;
  update links set raised = true where peer = who and direction = 'out';
end $$;
revoke all on function begin_links_anew(text) from public;
grant execute on function begin_links_anew(text) to :"app";
