-- What a case holds, as a name: made anew by whatever adds to the case or takes from it, in the same
-- transaction. Who has folded the case at a head need not read it again while the head is the same.
alter table cases add column head text not null default '';
