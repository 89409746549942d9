-- What one officer released alone at night is looked at by another person, as all else that two agree to:
-- a second account of the same person is nobody else.
create trigger reviews_by_another_person before insert on reviews
  for each row when (new.reviewed_by is not null)
  execute function demand_two_people('released_by', 'reviewed_by');
create trigger reviewed_by_another_person before update on reviews
  for each row when (new.reviewed_by is not null and
    (new.released_by, new.reviewed_by) is distinct from (old.released_by, old.reviewed_by))
  execute function demand_two_people('released_by', 'reviewed_by');
