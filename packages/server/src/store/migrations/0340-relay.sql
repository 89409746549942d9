-- What is carried for others who do not reach each other, and what of ours is carried so. Expands.

-- Since when nothing that is given directly is taken; none while the line works.
alter table links add column failing_since timestamptz;

-- At the relay. What is carried is sealed to its recipient: this node cannot read it.
create table consignments (
  sender text not null references participants (id),
  id text not null,                        -- chosen by the sender
  recipient text not null references participants (id),
  lane text not null check (lane in ('normal', 'emergency')),
  bytes integer not null check (bytes > 0),
  body bytea,                              -- as it came; thrown away once handed over, or over
  taken_at timestamptz not null,
  until timestamptz not null,
  handed_at timestamptz,
  answer bytea,                            -- of the recipient, sealed to the sender
  trouble text,                            -- code of why it is not handed over yet
  next_try_at timestamptz not null,
  primary key (sender, id),
  check ((handed_at is null) = (answer is null)),
  check (handed_at is null or body is null)
);
create index consignments_waiting on consignments (recipient, lane, taken_at) where body is not null;
create index consignments_over on consignments (until);

-- At the sender: what was given to which relay, and what that says has become of it.
create table consignments_given (
  id text primary key,
  peer text not null references participants (id),
  lane text not null check (lane in ('normal', 'emergency')),
  relay text not null references participants (id),
  envelopes text[] not null,               -- their hashes: what the relay cannot see
  given_at timestamptz not null,
  event text not null check (event in ('given', 'taken', 'handed-over', 'refused', 'over', 'answered')),
  taken_at timestamptz,                    -- by the relay's clock
  handed_at timestamptz,
  code text,
  heard_at timestamptz
);
create index consignments_given_to on consignments_given (peer, lane, given_at desc);
create index consignments_given_envelopes on consignments_given using gin (envelopes);

grant select, insert, update, delete on consignments, consignments_given to :"worker";
grant select on consignments_given to :"app";

do $$
declare t text;
begin
  foreach t in array array['consignments', 'consignments_given'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy of_node on %I using (true) with check (true)', t);
  end loop;
end $$;
