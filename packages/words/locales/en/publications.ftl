### What a State says to everybody: words of the fields and choices of its publications.

authority-kind_central-authority = Central authority
authority-kind_contact-point-24-7 = 24/7 point
authority-kind_prosecution-office = Prosecution office
authority-kind_executing-police-unit = Police unit, executes
authority-kind_judicial-authority = Court
authority-kind_foreign-ministry = Foreign ministry
authority-kind_interpol-bureau = INTERPOL bureau
authority-kind_secretariat = Secretariat

opening_always = At any hour, every day
opening_by-hours = At the hours below

weekday_monday = Monday
weekday_tuesday = Tuesday
weekday_wednesday = Wednesday
weekday_thursday = Thursday
weekday_friday = Friday
weekday_saturday = Saturday
weekday_sunday = Sunday

publication_authority-published = Entry of an authority
publication_authority-confirmed = Entry confirmed
publication_authority-ended = Entry ended

publish_title-authority-published = Publish an authority
publish_title-authority-ended = End an entry
publish_stands-now = The entry as it stands now
publish_lead = Every State that follows you will read this. Write nothing about persons: offices, numbers and hours only.
publish_check-title = Check what everybody will read
publish_check-lead =
    { $people ->
        [1] You sign it for { $authority }; it is published at once.
       *[other] You sign it for { $authority }; a second officer has to agree before it is published.
    }
publish_continue = Check it
publish_sign = Sign
publish_change = Change it
publish_cancel = Let it be
publish_authority = Short name of the authority
publish_authority-hint = As in its key, such as { $example }. An office without a node has one too: it stays the same for ever.
publish_names = Names
publish_names-hint = In your own language first, then in those in which others write to you.
publish_names-add = Add a name
publish_names-row = Name
publish_names-language = Language
publish_names-name = Name of the office
publish_kinds = What it is for other States
publish_call-back = Call-back number
publish_call-back-hint = With the country code, such as +81 3 5550 0142. Other States call it to make sure that a message is yours.
publish_call-back-given = By which way this number was given
publish_call-back-given-hint = Such as a diplomatic note with its date.
publish_telephone = Telephone
publish_email = E-mail
publish_email-address = E-mail address
publish_email-certificate = Fingerprint of the certificate (SHA-256)
publish_email-certificate-until = The certificate is valid to
publish_email-certificate-text = The certificate itself
publish_email-certificate-text-hint = X.509 in PEM, from -----BEGIN CERTIFICATE----- to -----END CERTIFICATE-----. Others encrypt to it; a fingerprint alone does not let them. Never a private key.
publish_certificate-read = The certificate is made out for { $name }, for the addresses { $addresses }, valid from { $from } to { $until }.
publish_certificate-other-address = The certificate is not made out for this e-mail address: programs of others may refuse to encrypt to it.
publish_certificate-over = The certificate has run out: programs of others will not encrypt to it.
publish_address = Postal address
publish_reached-through = Reach it through
publish_reached-through-hint = Where others do not write to it themselves.
publish_zone = Time zone
publish_opening = When somebody answers
publish_hours = Hours
publish_hours-hint = By its own clock, from 00:00 to 24:00. What ends before it begins ends on the next day.
publish_hours-add = Add hours
publish_hours-row = Hours
publish_hours-days = Days
publish_hours-from = From
publish_hours-to = To
publish_accepts = Languages in which it takes requests
publish_does-itself = Decides and does itself
publish_with-court = Does with a court’s decision
publish_passes-on = Passes on to another office
publish_provisions = Law under which it is named
publish_networks = Networks in which it is reached
publish_remarks = Remarks
publish_from = Valid from
publish_until = Valid until
publish_on = On which day
publish_successor = Who is written to from then on
publish_why = Why
publication_answers-published = How tests were answered
publish_first = Counted from
publish_last = Counted to
publish_askers = States that tested
publish_tests = Tests
publish_answered = Answered by a person
publish_in-time = Answered within 5 minutes
publish_median = Half within
publish_ninth = 9 of 10 within
publish_by-hour = By the hour of the day there
publish_nodes = Nodes of others, as ours found them
publication_relays-named = Relays named
publish_title-relays-named = Name relays
publish_relays = Relays
publish_relays-hint = Participants whose nodes may carry to you what a State cannot give you directly. The first is tried first, the next when it brings nothing. A relay reads who sends to whom, how much, when, and whether it is an emergency; not what, in which case, or by which officer. Choose none, and nothing is carried to you.
publish_relays-place = Relay { $n }
publish_relays-no = None
