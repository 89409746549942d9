-- What is kept beside a feed has room by whom it was given: nobody takes another's, and what a peer gives
-- later takes the place of what it gave before. What was followed here itself is nobody's, and stays.
alter table feed_sides add column peer text;
create index sides_by_giver on feed_sides (participant, peer);
grant delete on feed_sides to :"worker";
