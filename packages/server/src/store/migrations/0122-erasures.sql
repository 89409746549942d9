-- What is gone says why: a body, or the journal's copy of a draft, goes only where a vouched record
-- of its erasure stands, and by these functions only.
create table erasures (
  authority text not null,
  kind text not null check (kind in ('act-body', 'draft')),
  subject text not null,                   -- id of the act or the draft
  case_id text not null,
  officers text[] not null,                -- numbers of those who answer for it
  at timestamptz not null,
  mac bytea not null,
  primary key (authority, kind, subject)
);
grant select, insert on erasures to :"app";
grant select on erasures to :"worker";
alter table erasures enable row level security;
alter table erasures force row level security;
create policy of_authority on erasures using (authority = scope())
  with check (authority = scope());

-- Destroys the key and the ciphertext of one body; gives whether there was a key.
create function erase_body(act text) returns boolean language plpgsql security definer
  set search_path = comity as $$
declare
  gone integer;
begin
  if not exists (select 1 from erasures
      where authority = scope() and kind = 'act-body' and subject = act) then
    raise exception 'no record says that this body is erased' using errcode = 'CM003';
  end if;
  delete from body_keys where authority = scope() and act_id = act;
  get diagnostics gone = row_count;
  delete from bodies where authority = scope() and act_id = act;
  return gone > 0;
end $$;

-- Blanks what the journal kept of a draft; its headers still verify.
create function blank_journal(draft text) returns void language plpgsql security definer
  set search_path = comity as $$
begin
  if not exists (select 1 from erasures
      where authority = scope() and kind = 'draft' and subject = draft) then
    raise exception 'no record says that this draft is erased' using errcode = 'CM003';
  end if;
  update journal set sealed = null where authority = scope() and entry->>'subject' = draft;
end $$;

revoke delete on bodies, body_keys from :"app";
revoke update (sealed) on journal from :"app";
revoke all on function erase_body(text), blank_journal(text) from public;
grant execute on function erase_body(text), blank_journal(text) to :"app";
