-- What the other node says of whom it has called for what this one sent in an emergency: asked while
-- nobody there has answered, kept as it was signed.

create table reached (
  authority text not null,
  case_id text not null,
  peer text not null,
  next_ask_at timestamptz not null,
  asked_at timestamptz,
  trouble text,                            -- why nothing is known: it did not answer, does not say it
  said jsonb,                              -- words and times, as the peer's node signed them
  said_at timestamptz,
  primary key (authority, case_id)
);

grant select, insert, update, delete on reached to :"app";

alter table reached enable row level security;
alter table reached force row level security;
create policy of_authority on reached using (authority = scope()) with check (authority = scope());
