-- What a request said of its own hurry, beside as what it is treated. Expands.
alter table cases add column claimed text not null default 'routine';
update cases set claimed = urgency where urgency <> 'routine';
create index cases_of_emergencies on cases (authority, peer, opened_at) where claimed = 'emergency';
