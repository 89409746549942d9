-- The reference of a case by plain arithmetic, which pages can do as well: `spokenReference` of
-- `@comity/base` computes the same.
alter table cases drop column reference;
drop function case_reference(text);

create function case_reference(id text) returns text
  language plpgsql immutable strict parallel safe as $$
declare
  bytes bytea := decode(id, 'escape');
  number bigint := 0;
  digits text;
  sum integer;
  product integer := 10;
begin
  for i in 0..length(bytes) - 1 loop
    number := (number * 65599 + get_byte(bytes, i)) % 4294967291;
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
