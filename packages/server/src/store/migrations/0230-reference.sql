-- The reference of a case as people say it: ten digits that follow from its id, so that the search
-- finds it whole or in part. `spokenReference` of `@comity/seal` computes the same.
create function case_reference(id text) returns text
  language plpgsql immutable strict parallel safe as $$
declare
  first bytea := substring(sha256(decode(id, 'escape')) from 1 for 8);
  number numeric := 0;
  digits text;
  sum integer;
  product integer := 10;
begin
  for i in 0..7 loop
    number := number * 256 + get_byte(first, i);
  end loop;
  digits := lpad((number % 1000000000)::text, 9, '0');
  for i in 1..9 loop
    sum := (product + substr(digits, i, 1)::integer) % 10;
    if sum = 0 then sum := 10; end if;
    product := (sum * 2) % 11;
  end loop;
  return digits || ((11 - product) % 10)::text;
end $$;

alter table cases add column reference text generated always as (case_reference(id)) stored;
create index cases_by_reference on cases (authority, reference, n);
