-- Of an urgent request, for which nothing rings here, the other node is asked while somebody looks. Expands.

alter table reached add column wanted_until timestamptz; -- null: asked only while an emergency rings
