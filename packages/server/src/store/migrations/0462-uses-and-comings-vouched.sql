-- Who came in by the ministry's provider, when, and as whom there: vouched by the node, as it counts for who may come.
alter table officers
  add column provider_subject bytea,  -- keyed digest of issuer and subject
  add column provider_mac bytea;
create index officers_by_provider on officers (provider_subject) where provider_subject is not null;
-- A use of the envelope, and that everybody was told of it. Uses of before have neither.
alter table glass_uses
  add column mac bytea,
  add column told_mac bytea;
grant update (told_mac) on glass_uses to :"app";
