-- Which ways have taken the news of a use: who has been told is not told again.
alter table glass_uses add column told text[] not null default '{}';  -- keyed digests of the ways' names
grant update (told) on glass_uses to :"app";
