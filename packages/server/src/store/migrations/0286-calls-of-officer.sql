-- Whether an officer was called a moment ago is asked at each call. Expands.
create index calls_of_officer on calls (authority, officer, channel, called_at);
