-- What is kept until a request is decided is kept so no longer once it was: cases that wait for one are
-- found by this. What a row of before says names no request; it is worked out anew. Expands.
update cases set dates = null where dates @> '[{"held": {"code": "until-decision"}}]';
create index cases_until_decision on cases (authority)
  where dates @> '[{"held": {"code": "until-decision"}}]';
