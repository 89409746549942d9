-- Where the two ends of each link stand, whether this node's past is whole, what it keeps of its
-- peers' heads, and which rows are damaged.

alter table links
  -- As the heads of both ends compare, seen from here; "behind": the peer has what we have not.
  add column standing text not null default 'unknown'
    check (standing in ('unknown', 'same', 'ahead', 'behind', 'forked')),
  -- On the way out: what was stated before in cases with this peer is all here.
  add column whole boolean not null default true,
  add column missed smallint not null default 0;   -- heartbeats without an answer, in a row

-- What each peer last said of its heads, signed; besides, the first of each day.
create table peer_heads (
  peer text not null references participants (id),
  slot text not null,                      -- a day, or "newest"
  at timestamptz not null,                 -- by the peer's clock
  statement bytea not null,                -- canonical bytes of the signed statement
  primary key (peer, slot)
);

-- Which database this is: another mark than on record means that it was restored or moved.
create table database_marks (
  one boolean primary key default true check (one),
  mark text not null
);

-- Every restore that was noticed, so that what it explains is no alarm for ever.
create table restores (
  noticed_at timestamptz not null,
  cause text not null check (cause in ('database', 'link')),
  peer text not null default '',           -- whose heads showed it
  as_of timestamptz,                       -- the last sign of life in what was restored
  mac bytea not null,
  primary key (noticed_at, cause, peer)
);

-- Rows that are not what this node wrote. A case with one waits; nothing else does.
create table quarantine (
  authority text not null,                 -- "" for what belongs to the node
  part text not null check (part in ('act', 'body', 'receipt', 'key-statement')),
  subject text not null,                   -- id of the act, hash of the envelope or statement
  case_id text not null default '',
  peer text not null default '',           -- who may have a copy
  noticed_at timestamptz not null,
  asked_at timestamptz,
  answer text,                             -- why it could not be mended, as a code
  mended_at timestamptz,
  primary key (authority, part, subject)
);
create index quarantine_open on quarantine (peer) where mended_at is null;
create index quarantine_of_case on quarantine (authority, case_id) where mended_at is null;

grant select on database_marks, restores, peer_heads to :"app", :"worker";
grant insert, update on database_marks, peer_heads to :"worker";
grant delete on peer_heads to :"worker";
grant insert on restores to :"worker";
grant select, insert on quarantine to :"app", :"worker";
grant update (noticed_at, asked_at, answer, mended_at) on quarantine to :"app", :"worker";
grant select on journal to :"worker";
-- What a peer has erased meanwhile comes back without its body, and says so here.
grant insert on erasures to :"worker";

do $$
declare t text;
begin
  foreach t in array array['peer_heads', 'database_marks', 'restores', 'quarantine'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['peer_heads', 'database_marks', 'restores'] loop
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;
create policy of_authority on quarantine using (authority in (scope(), ''))
  with check (authority in (scope(), ''));
create policy of_exchange on quarantine to :"worker" using (true) with check (true);

-- A damaged row is written anew from the peer's copy, by these functions only, and only where the
-- quarantine names it. What is written must still be what hashes and signatures say: the node
-- checks that before, and every check of the log does after.
create function in_quarantine(what text, which text) returns boolean language sql stable
  set search_path = comity as $$
  select exists (select from quarantine q where q.authority in (scope(), '') and q.part = what
    and q.subject = which and q.mended_at is null)
$$;

create function mend_act(act text, of_hash text, bytes bytea) returns boolean
  language plpgsql security definer set search_path = comity as $$
declare
  mended integer;
begin
  update acts set sealed = bytes
    where authority = scope() and id = act and hash = of_hash and in_quarantine('act', act);
  get diagnostics mended = row_count;
  return mended > 0;
end $$;

create function mend_body(act text, of_nonce bytea, of_text bytea, of_key bytea) returns boolean
  language plpgsql security definer set search_path = comity as $$
begin
  if not in_quarantine('body', act) or exists (select from erasures
      where authority = scope() and kind = 'act-body' and subject = act) then
    return false;
  end if;
  insert into bodies (authority, act_id, nonce, ciphertext)
    values (scope(), act, of_nonce, of_text)
    on conflict (authority, act_id) do update
      set nonce = excluded.nonce, ciphertext = excluded.ciphertext;
  insert into body_keys (authority, act_id, wrapped) values (scope(), act, of_key)
    on conflict (authority, act_id) do update set wrapped = excluded.wrapped;
  return true;
end $$;

create function mend_receipt(of_envelope text, bytes bytea, of_place integer, of_path text,
  of_batch text, batch_head bytea) returns boolean
  language plpgsql security definer set search_path = comity as $$
declare
  mended integer;
begin
  if not in_quarantine('receipt', of_envelope) then
    return false;
  end if;
  update receipt_batches set head = batch_head where hash = of_batch;
  update receipts set receipt = bytes, place = of_place, path = of_path
    where authority = scope() and envelope = of_envelope and batch = of_batch;
  get diagnostics mended = row_count;
  return mended > 0;
end $$;

create function mend_statement(of_hash text, bytes bytea) returns boolean
  language plpgsql security definer set search_path = comity as $$
declare
  mended integer;
begin
  update key_statements set statement = bytes
    where hash = of_hash and in_quarantine('key-statement', of_hash);
  get diagnostics mended = row_count;
  return mended > 0;
end $$;

revoke all on function in_quarantine(text, text), mend_act(text, text, bytea),
  mend_body(text, bytea, bytea, bytea), mend_receipt(text, bytea, integer, text, text, bytea),
  mend_statement(text, bytea) from public;
grant execute on function in_quarantine(text, text), mend_act(text, text, bytea),
  mend_body(text, bytea, bytea, bytea), mend_receipt(text, bytea, integer, text, text, bytea),
  mend_statement(text, bytea) to :"worker";

-- Whatever tells this database from a copy of it: the cluster, its line of history, the database,
-- and a table that a restore into it would have made anew.
create function database_mark() returns text language plpgsql stable security definer
  set search_path = comity, pg_catalog as $$
declare
  line text := '';
begin
  begin
    line := (select system_identifier::text from pg_control_system())
      || '/' || (select timeline_id::text from pg_control_checkpoint());
  exception when insufficient_privilege then
    line := 'closed';
  end;
  return line || '/' || (select oid from pg_database where datname = current_database())::text
    || '/' || 'links'::regclass::oid::text;
end $$;
revoke all on function database_mark() from public;
grant execute on function database_mark() to :"worker";
