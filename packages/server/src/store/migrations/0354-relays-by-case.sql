-- Of what lies at relays an officer sees what is of the own authority, and of no walled case. Expands.

-- At the sender: which acts a consignment holds.
create table consigned_acts (
  given text not null references consignments_given (id) on delete cascade,
  authority text not null,
  case_id text not null,
  envelope text not null,                  -- its hash
  primary key (given, envelope)
);
create index consigned_acts_of_case on consigned_acts (authority, case_id);
insert into consigned_acts (given, authority, case_id, envelope)
  select g.id, e.authority, e.case_id, e.envelope from consignments_given g
    join (select authority, case_id, envelope_hash as envelope from outbox
        where envelope_hash is not null
      union select authority, case_id, envelope from receipts
        where direction = 'received' and authority is not null and case_id is not null) e
      on e.envelope = any(g.envelopes)
  on conflict do nothing;

alter table consignments_given
  add column until timestamptz,            -- when the relay throws it away, by its clock
  add column said_at timestamptz,          -- time of the relay's newest word
  drop constraint consignments_given_event_check,
  -- refused-there: the recipient itself has said, sealed to us, that it does not take it
  add check (event in ('given', 'taken', 'handed-over', 'refused', 'refused-there', 'over', 'answered'));

grant select, insert, update, delete on consigned_acts to :"worker";
grant select on consigned_acts to :"app";
revoke select on consignments_given from :"app";
grant select (id, peer, lane, relay, given_at, event, taken_at, handed_at, until, code)
  on consignments_given to :"app";

alter table consigned_acts enable row level security;
alter table consigned_acts force row level security;
create policy of_node on consigned_acts to :"worker" using (true) with check (true);
create policy of_authority on consigned_acts to :"app" using (authority = scope());
create policy of_wall on consigned_acts as restrictive to :"app"
  using (case_id not in (select walled_off()));

drop policy of_node on consignments_given;
create policy of_node on consignments_given to :"worker" using (true) with check (true);
create policy of_authority on consignments_given to :"app"
  using (id in (select given from consigned_acts));
