-- The language of the pages is the officer's: what they chose, or null while they chose none.

alter table officers add column language text
  check (language ~ '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' and length(language) <= 35);
