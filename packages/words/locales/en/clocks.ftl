### Everything that is due, over all cases, and the morning digest.

clocks_title = Clocks
clocks_lead =
    { $n ->
        [0] Nothing is due. Times are { $city }; it is { $moment }.
        [one] One date, over all cases. Times are { $city }; it is { $moment }.
       *[other] { $n } dates, over all cases. Times are { $city }; it is { $moment }.
    }
clocks_strip = Next 14 days
clocks_strip-free = Grey: not a working day here
clocks_strip-today = Today
clocks_strip-said = { $state }: { $what }, { $time }, { $whose }
clocks_strip-holidays = Public holidays there:
clocks_strip-more = and { $n } more
clocks_views = Kinds of clocks
clocks_view-all = All
clocks_view-ours = Ours
clocks_view-theirs = Theirs
clocks_view-deadline = Due
clocks_view-minimum = At least
clocks_view-effect-date = From then on
clocks_view-target = Good practice
clocks_view-word = By word
clocks_view-missed = Missed
clocks_more = Only the first { $n } are shown. Filter the work list to see others.
clocks_unknown =
    { $n ->
        [one] The dates of one more case are being worked out. Look again in a minute.
       *[other] The dates of { $n } more cases are being worked out. Look again in a minute.
    }
clocks_none = No clock of this kind runs.
clocks_missed = Missed, on the record
clocks_missed-lead = A date that passed stays in the journal of the case and in the audit log. It is never deleted.
clocks_none-missed = No date was missed.
clocks_still-owed = Still owed
clocks_done = No longer due
clocks_was-late = Late
clocks_there = { $moment } in { $city }
clocks_table = Take out as a table (CSV)
clocks_calendar = Dates for a calendar (iCalendar)
clocks_column-left = Time left
clocks_column-late = Over by
clocks_column-what = What
clocks_column-when = When, both places
clocks_column-counted = How it is counted
clocks_column-stops = What stops it
clocks_column-whose = Whose
clocks_column-now = Now
clocks_column-why = Said of it since
clocks_said-nothing = nothing said since
clocks_band-least = Kept at least until
clocks_band-least-note = nobody owes anything on that day; after it the data may be gone
clocks_whose-ours = ours
clocks_whose-theirs = theirs
clocks_whose-nobody = nobody’s
clocks_file-reference = Reference
clocks_file-state = State
clocks_file-what = What is due
clocks_file-kind = Kind
clocks_file-due = Due (UTC)
clocks_file-here = By our clock
clocks_file-there = By theirs
clocks_file-counted = How it is counted
clocks_file-pinpoint = Provision
clocks_file-stops = What stops it
clocks_file-whose = Whose

clocks_counted-acknowledgement = Hours from the receipt, by urgency
clocks_counted-needed-before = To the moment that the request names
clocks_counted-part-wanted = To the end of the day that the request names for this part
clocks_counted-first-answer = Hours from the receipt, by urgency
clocks_counted-expected-result = To the end of the day that they expect, in their zone
clocks_counted-answer-to-questions = To the end of the day that the questions name
clocks_counted-reply = To the end of the day that the statement names
clocks_counted-postponement-ends = To the end of the day that the postponement names
clocks_counted-preservation-minimum = Days from the day of preservation, as the provision counts
clocks_counted-preservation-ends = To the end of the day that was confirmed
clocks_counted-collection-ends = To the end of the day that was said when it began
clocks_counted-follow-up = To the end of the day that the request names
clocks_counted-translation = To the end of the day that the request names
clocks_counted-erasure = No day is set
clocks_counted-review = Twelve hours from the release

clocks_stops-acknowledgement = An acknowledgement, or an answer
clocks_stops-needed-before = An answer in time
clocks_stops-part-wanted = The answer on this part
clocks_stops-first-answer = An answer; questions hold it
clocks_stops-expected-result = The result, or another expected day; questions hold it
clocks_stops-answer-to-questions = An answer to each question
clocks_stops-reply = A reply, or taking the question back
clocks_stops-postponement-ends = Going on with the execution
clocks_stops-preservation-minimum = The request for the data, sent in time
clocks_stops-preservation-ends = An extension, or the request for the data
clocks_stops-collection-ends = A longer collection, or its end
clocks_stops-follow-up = The request that was announced
clocks_stops-translation = The translation
clocks_stops-erasure = The erasure, confirmed
clocks_stops-review = The look of a colleague, recorded

digest_title = Morning digest
digest_lead = { $day }, by the clock in { $city }: what whoever comes on duty has to know.
digest_late =
    { $n ->
        [0] Nothing of ours is late
        [one] One date of ours is late
       *[other] { $n } dates of ours are late
    }
digest_today =
    { $n ->
        [0] Nothing of ours is due today
        [one] One date of ours is due today
       *[other] { $n } dates of ours are due today
    }
digest_none = Nothing.
digest_lapsing =
    { $n ->
        [one] Kept data lapses within 7 days: one date
       *[other] Kept data lapses within 7 days: { $n } dates
    }
digest_night = The desk
digest_alarms =
    { $n ->
        [0] No emergency waits for an officer
        [one] One emergency waits for an officer: to be taken in hand, agreed to or read
       *[other] { $n } emergencies wait for an officer: to be taken in hand, agreed to or read
    }
digest_spoken =
    { $n ->
        [0] Nothing that was asked by voice waits to be written
        [one] One call waits to be confirmed in writing (past the limit of this house: { $late })
       *[other] { $n } calls wait to be confirmed in writing (past the limit of this house: { $late })
    }
digest_on-duty = On duty now: { $names }
