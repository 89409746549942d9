-- What an authority keeps to itself: its officers and their sign-in, drafts, journal, search.
-- A transaction without an authority is the gate: sign-in only, where no authority is known yet.

create table officers (
  id text primary key,
  authority text not null,
  number text not null,
  role text not null check (role in
    ('duty-officer', 'prosecutor', 'ministry-lawyer', 'supervisor', 'administrator')),
  zone text not null,
  name_sealed bytea not null,
  user_key bytea not null unique,          -- keyed hash of the user name
  password_hash text,
  totp_sealed bytea,
  totp_step bigint not null default 0,     -- last time step used: a code works once
  failures integer not null default 0,
  locked_until timestamptz,
  unique (authority, number)
);

create table passkeys (
  credential_id text primary key,
  officer_id text not null references officers (id),
  authority text not null,
  public_key bytea not null,
  counter bigint not null
);

create table sign_in_challenges (
  id text primary key,
  challenge text not null,
  officer_id text,
  expires_at timestamptz not null
);

create table sessions (
  token_hash bytea primary key,
  officer_id text not null references officers (id),
  authority text not null,
  expires_at timestamptz not null
);

create table drafts (
  id text primary key,
  authority text not null,
  version integer not null,
  state text not null check (state in ('drafting', 'awaiting-release', 'returned', 'sent')),
  needed integer not null default 2 check (needed in (1, 2)),
  case_id text,
  created_by text not null references officers (id),
  created_at timestamptz not null,
  saved_at timestamptz not null,
  sealed bytea not null,
  check ((state = 'sent') = (case_id is not null))
);
create index drafts_of_authority on drafts (authority, saved_at desc);

create table draft_approvals (
  draft_id text not null references drafts (id) on delete cascade,
  version integer not null,
  officer_id text not null references officers (id),
  authority text not null,
  at timestamptz not null,
  primary key (draft_id, version, officer_id)   -- one officer is never two
);

-- Four eyes stand in the database: nothing is sent with fewer distinct approvals than it needs.
create function demand_approvals() returns trigger language plpgsql as $$
begin
  if new.state = 'sent' and (
    select count(*) from draft_approvals a
    where a.draft_id = new.id and a.version = new.version
  ) < new.needed then
    raise exception 'draft % has not the approvals it needs', new.id using errcode = 'CM001';
  end if;
  return new;
end $$;
create trigger drafts_demand_approvals before insert or update on drafts
  for each row execute function demand_approvals();

create table reviews (
  case_id text not null,
  authority text not null,
  released_by text not null references officers (id),
  due_at timestamptz not null,
  reviewed_by text references officers (id),
  reviewed_at timestamptz,
  primary key (authority, case_id),
  check (reviewed_by is distinct from released_by)
);

create table journal (
  authority text not null,
  n bigint not null,
  hash text not null,
  entry jsonb not null,                    -- header of comity/2/journal: ids, hashes, no content
  sealed bytea,                            -- none once erased: the header still verifies
  primary key (authority, n)
);

create index journal_by_subject on journal (authority, (entry->>'subject'));

create table search_tokens (
  authority text not null,
  token bytea not null,
  case_id text not null,
  act_id text not null
);
create index search_tokens_by_token on search_tokens (authority, token, case_id);
create index search_tokens_by_act on search_tokens (act_id);

-- How many acts of the other side were there at the last projection: one more is news.
alter table cases add column their_acts integer not null default 0;
alter table cases add column opened_at timestamptz;
-- The order of the work list, and what its counts count: neither grows with what is closed.
create index cases_in_order on cases (authority,
  (case when closed then 2 when urgency = 'emergency' then 0 else 1 end),
  (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')), id);
create index cases_to_move on cases (authority, move) where not closed;

grant select, insert, update on officers to :"app";
grant select, insert, update on passkeys to :"app";
grant select, insert, delete on sign_in_challenges, sessions to :"app";
grant select, insert, update, delete on drafts to :"app";
grant select, insert on draft_approvals, journal to :"app";
grant update (sealed) on journal to :"app";
grant delete on draft_approvals to :"app";
grant select, insert, update on reviews to :"app";
grant select, insert, delete on search_tokens to :"app";
grant select, insert on search_tokens to :"worker";

do $$
declare t text;
begin
  foreach t in array array['officers', 'passkeys', 'sign_in_challenges', 'sessions', 'drafts',
    'draft_approvals', 'reviews', 'journal', 'search_tokens'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['drafts', 'draft_approvals', 'reviews', 'journal', 'search_tokens'] loop
    execute format('create policy of_authority on %I using (authority = scope())
      with check (authority = scope())', t);
  end loop;
  foreach t in array array['officers', 'passkeys', 'sessions'] loop
    execute format('create policy of_gate on %I using (scope() is null or authority = scope())
      with check (scope() is null or authority = scope())', t);
  end loop;
end $$;
create policy of_gate on sign_in_challenges using (scope() is null) with check (scope() is null);
