-- The day on which an address of a calendar was last read, by the clock of the office: an address that
-- somebody else reads is to be seen.
alter table calendar_links add column read_on text;
grant update (read_on) on calendar_links to :"app";
