### What a question to the law cannot take, by code.

problem_state-unknown = “{ $typed }” is no jurisdiction that Comity knows.
problem-next_state-unknown = { $n ->
        [0] Write its ISO 3166-1 alpha-3 code, as in JPN.
       *[other] Near: { $near }.
    }
problem_organisation-no-state = “{ $typed }” is no State that Comity knows. An organisation reads and publishes; legal assistance is asked by States of States.
problem-next_organisation-no-state = Ask a State. To an organisation, write or telephone as its page in the directory says.
problem_instrument-unknown = “{ $typed }” is no instrument that Comity knows.
problem-next_instrument-unknown = { $n ->
        [0] Write its id, as in CETS185.
       *[other] Near: { $near }.
    }
problem_measure-unknown = “{ $typed }” is no measure.
problem-next_measure-unknown = { $n ->
        [0] Write its name, as in preservation.
       *[other] Near: { $near }.
    }
problem_pinpoint-unknown = “{ $typed }” is no provision in the law data.
problem-next_pinpoint-unknown = { $n ->
        [0] Write instrument, colon, article, as in CETS185:29(7).
       *[other] Near: { $near }.
    }
problem_pinpoint-not-by-itself = { $typed } is not recorded by itself; { $article } is.
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] Near: { $near }.
    }
problem_clock-unknown = There is no clock “{ $typed }”.
problem-next_clock-unknown = { $n ->
        [0] The clocks of an instrument: comity law clocks.
       *[other] Near: { $near }.
    }
problem_not-an-offence = { $pinpoint } ({ $title }) creates no offence.
problem-next_not-an-offence = { $n ->
        [0] Write other for an offence that is none of an instrument’s own.
       *[other] Its offences are { $offences }; write other for any else.
    }
problem_date-form = “{ $typed }” is no day of the calendar.
problem-next_date-form = Write year, month, day, as in 2012-11-01.
problem_unknown-jurisdiction = “{ $typed }” is no jurisdiction of the law data.
problem-next_unknown-jurisdiction = Use the ISO 3166-1 alpha-3 code, as in JPN.
problem_same-jurisdiction = { $from } cannot ask itself: within one jurisdiction no request is needed.
problem-next_same-jurisdiction = Name another requested side.
problem_start-needs-time = { $clock } runs in hours: give the time of day as well.
problem-next_start-needs-time = Write 2026-11-20T17:10+01:00.
problem_start-form = “{ $typed }” is no date or time.
problem-next_start-form = Write 2026-11-20, or 2026-11-20T17:10+01:00.
problem_zone-needed = “{ $typed }” has no offset, and no zone is known.
problem-next_zone-needed = Write the offset, as in 2026-11-20T17:10+01:00, or give the zone.
problem_time-form = “{ $typed }” is no date or time.
problem-next_time-form = Write 2026-11-20T17:10+01:00.
problem_no-entry-rule = No rule on entry into force is recorded for { $instrument }.
problem_no-effect-rule = { $event ->
        [denunciation] No rule on denunciation is recorded for { $instrument }.
        [reservation-withdrawal] No rule on withdrawing a reservation is recorded for { $instrument }.
        [extension] No rule on extension to a territory is recorded for { $instrument }.
       *[quorum] No rule on its first entry into force is recorded for { $instrument }.
    }
problem_before-signature = { $instrument } was opened for signature only on { $signed }: nothing could be deposited on { $day }.
