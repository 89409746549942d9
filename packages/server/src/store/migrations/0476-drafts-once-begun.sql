-- Whether an office began a draft by this id: whoever asks, whatever wall stands around it, and while
-- another office has it. What was begun by a mark is not begun anew. Tells a yes or no of an id that only
-- this node can make of the mark. Expands.
create function draft_begun(draft text) returns boolean language sql stable security definer
  set search_path = comity, pg_temp as $$
  select exists (select from drafts d where d.authority = scope() and d.id = draft)
    or exists (select from referrals r where r.drafted_by = scope() and r.id = draft)
$$;
revoke all on function draft_begun(text) from public;
grant execute on function draft_begun(text) to :"app";
