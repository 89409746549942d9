-- An act that becomes urgent looks for what of its case waits with less hurry. It finds that without
-- going through all that waits for a peer which is down.
drop index outbox_of_case;
create index outbox_of_case on outbox (authority, case_id, rank) where envelope is null;
