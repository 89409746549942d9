-- Trust, the exchange and the cases. Runs on PostgreSQL 15 and newer, as the owner, with the
-- search path on the schema "comity"; psql variables "app" and "worker" name the two roles at work.
--
-- Every row that belongs to an authority is confined to it: a transaction sees what its setting
-- comity.authority names, and nothing without one. Logs can be added to, never changed.

do $$ begin
  execute format('alter database %I set search_path = comity', current_database());
  execute format('alter database %I set timezone = ''UTC''', current_database());
  execute format('alter database %I set statement_timeout = ''60s''', current_database());
  execute format('alter database %I set idle_in_transaction_session_timeout = ''60s''',
    current_database());
end $$;

create function scope() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('comity.authority', true), '') $$;

-- Trust ------------------------------------------------------------------------------------------

create table key_statements (
  participant text not null,
  version integer not null,
  hash text not null,
  statement bytea not null,                -- canonical bytes of the signed key statement
  stored_at timestamptz not null,
  primary key (participant, hash)
);

create table participants (
  id text primary key,
  self boolean not null default false,
  fingerprint text not null,
  statement_hash text not null,
  url text not null,
  admitted_at timestamptz not null,
  first_officer text,
  second_officer text,
  foreign key (id, statement_hash) references key_statements (participant, hash),
  check (self or (first_officer is not null and second_officer is not null)),
  check (first_officer is distinct from second_officer or first_officer is null)
);
create unique index one_self on participants (self) where self;

create table admission_proposals (
  participant text not null,
  statement_hash text not null,
  fingerprint text not null,
  statement bytea not null,
  officer text not null,
  proposed_at timestamptz not null,
  primary key (participant, statement_hash)
);

-- Links: one per peer and direction --------------------------------------------------------------

-- The log both sides share. On the way out it holds what the peer has receipted; what is sealed
-- and on its way stands in the outbox.

create table links (
  peer text not null references participants (id),
  direction text not null check (direction in ('out', 'in')),
  epoch integer not null default 1,
  seq bigint not null default 0,
  head text,
  raised boolean not null default false,   -- the next envelope begins a new epoch
  state text not null default 'unknown' check (state in ('up', 'down', 'unknown')),
  trouble text,                            -- code of what keeps it down
  heard_at timestamptz,
  attempts integer not null default 0,
  next_try_at timestamptz,
  holder text,                             -- the process that delivers, until its lease ends
  held_until timestamptz,
  primary key (peer, direction),
  check ((seq = 0) = (head is null))
);

create table link_log (
  peer text not null,
  direction text not null check (direction in ('out', 'in')),
  epoch integer not null,
  seq bigint not null,
  prev text,
  envelope text not null,
  hash text not null,
  primary key (peer, direction, hash)
);
create index link_log_in_order on link_log (peer, direction, epoch, seq);
create unique index link_log_once on link_log (envelope);

-- Two envelopes for one place, or two acts with one id: kept as evidence.
create table forks (
  peer text not null,
  envelope text not null,
  epoch integer not null,
  seq bigint not null,
  code text not null,
  bytes bytea not null,
  noticed_at timestamptz not null,
  primary key (peer, envelope)
);

create table outbox (
  id bigint generated always as identity primary key,
  peer text not null references participants (id),
  authority text not null,
  case_id text not null,
  act_id text not null,
  rank smallint not null,                  -- 0 emergency, 1 urgent, 2 routine
  again boolean not null default false,    -- sent before, to a peer that has lost it
  queued_at timestamptz not null,
  epoch integer,                           -- position, once sealed
  seq bigint,
  prev text,
  link_hash text,                          -- hash of the entry that it will be in the link log
  envelope_hash text,
  envelope bytea,                          -- canonical bytes of the envelope, once sealed
  check (num_nulls(epoch, seq, link_hash, envelope_hash, envelope) in (0, 5)),
  unique (authority, act_id)
);
create index outbox_waiting on outbox (peer, rank, again desc, id) where envelope is null;
create index outbox_sealed on outbox (peer, seq) where envelope is not null;
create index outbox_of_case on outbox (authority, case_id);

create table receipt_batches (
  hash text primary key,
  head bytea not null,                     -- canonical bytes of the signed batch head
  by text not null,
  at timestamptz not null
);

create table receipts (
  envelope text primary key,
  direction text not null check (direction in ('given', 'received')),
  peer text not null,
  authority text,                          -- ours; none when the envelope named no authority of ours
  case_id text,
  act_id text,
  outcome text not null check (outcome in ('accepted', 'rejected')),
  code text,
  at timestamptz not null,
  receipt bytea not null,                  -- canonical bytes: ids, hashes, States, times
  place integer not null,
  path text not null,
  batch text not null references receipt_batches (hash)
);
create index receipts_of_case on receipts (authority, case_id);
create index receipts_of_act on receipts (act_id);

-- Cases ------------------------------------------------------------------------------------------

create table cases (
  authority text not null,
  id text not null,
  peer text not null,
  peer_authority text not null,
  side text not null check (side in ('requesting', 'requested')),
  measure text not null default '',
  status text not null default 'new',
  urgency text not null default 'routine' check (urgency in ('routine', 'urgent', 'emergency')),
  priority text,
  move text not null default 'nobody' check (move in ('ours', 'theirs', 'nobody')),
  move_what text not null default '',
  due_at timestamptz,
  due_what text,
  updated_at timestamptz not null,
  entries integer not null default 0,
  unread boolean not null default false,
  closed boolean not null default false,
  title_sealed bytea,
  primary key (authority, id)
);
create index cases_recent on cases (authority, updated_at desc, id);
create index cases_open_due on cases (authority, due_at, id) where not closed;

create table acts (
  authority text not null,
  id text not null,
  case_id text not null,
  author text not null,                    -- the author's authority
  seq integer not null,
  hash text not null,                      -- of the header
  stored_at timestamptz not null,
  sealed bytea not null,                   -- header and signature under the authority's key
  primary key (authority, id)
);
create index acts_of_case on acts (authority, case_id, author, seq desc);

create table bodies (
  authority text not null,
  act_id text not null,
  nonce bytea not null,
  ciphertext bytea not null,
  primary key (authority, act_id)
);

-- Without its row here a body is erased.
create table body_keys (
  authority text not null,
  act_id text not null,
  wrapped bytea not null,
  primary key (authority, act_id)
);

create table audit (
  authority text not null,
  n bigint not null,
  at timestamptz not null,
  officer text not null,
  kind text not null,
  subject text not null,                   -- an id
  sealed bytea not null,                   -- details under the authority's key
  leaf text not null,
  prev text,
  hash text not null,
  primary key (authority, n)
);

-- Ciphertext does not get smaller: do not try.
alter table acts alter column sealed set storage external;
alter table bodies alter column ciphertext set storage external;
alter table outbox alter column envelope set storage external;
alter table forks alter column bytes set storage external;

-- Who may do what --------------------------------------------------------------------------------

grant usage on schema comity to :"app", :"worker";
grant execute on function scope() to :"app", :"worker";

grant select on key_statements, participants, links, link_log, receipt_batches, forks
  to :"app", :"worker";
grant select on admission_proposals to :"app";
grant insert on key_statements, admission_proposals to :"app";
grant insert, update on participants to :"app";
grant delete on admission_proposals to :"app";
grant insert on links to :"app", :"worker";
grant update on links to :"worker";
grant insert on link_log, forks, receipt_batches to :"worker";

grant select, insert on outbox to :"app", :"worker";
grant update (rank) on outbox to :"app";
grant update, delete on outbox to :"worker";
grant select on receipts to :"app";
grant select, insert on receipts to :"worker";

grant select, insert, update on cases to :"app", :"worker";
grant select, insert on acts, audit to :"app", :"worker";
grant select, insert on bodies, body_keys to :"app", :"worker";
grant delete on bodies, body_keys to :"app";

do $$
declare t text;
begin
  foreach t in array array['key_statements', 'participants', 'admission_proposals', 'links',
    'link_log', 'forks', 'outbox', 'receipt_batches', 'receipts', 'cases', 'acts', 'bodies',
    'body_keys', 'audit'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  -- What belongs to the node, not to one of its authorities; grants above say who does what.
  foreach t in array array['key_statements', 'participants', 'admission_proposals', 'links',
    'link_log', 'forks', 'receipt_batches'] loop
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
  foreach t in array array['outbox', 'receipts', 'cases', 'acts', 'bodies', 'body_keys', 'audit']
  loop
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
end $$;

-- The queue and the receipts are the exchange's own: it serves all authorities of the node.
create policy of_exchange on outbox to :"worker" using (true) with check (true);
create policy of_exchange on receipts to :"worker" using (true) with check (true);
