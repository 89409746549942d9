### What the law engine says, sentence by sentence, by code. A value `$law` is a text of the law data,
### in the language of the data: quoted as it stands.

law-said_quoted = { $law }
law-said_quoted-from = { $law } ({ $cite })
law-said_of-instrument = { $instrument }:
law-said_verify-with-depositary = Verify with the depositary.

## How a jurisdiction stands to an instrument on a day.

law-said_bound = { $how ->
        [through-since] { $state } has been bound by { $instrument } through { $by } since { $since }.
        [through] { $state } is bound by { $instrument } through { $by }.
        [since] { $state } has been bound by { $instrument } since { $since }.
       *[undated] { $state } is bound by { $instrument }.
    }
law-said_applies-from = It applies from { $day }.
law-said_takes-part = { $how ->
        [since] { $state } has taken part in { $instrument } since { $since }, which obliges nobody.
       *[undated] { $state } takes part in { $instrument }, which obliges nobody.
    }
law-said_only-recalled = That is unconfirmed.
law-said_day-recalled = That day is recalled, and nobody has checked it.
law-said_not-yet-applicable = { $instrument } is in force but applies only from { $day }.
law-said_made-for-members = { $state } made { $instrument } for its member States: turn to the central authority of one of them.
law-said_within-own-competence = { $state } is a Party to { $instrument } within its own competence; which of its bodies sends or executes is not in Comity’s data. Turn to the central authority of a member State.
law-said_left-out-by = { $by } left { $state } out of { $instrument }.
law-said_left-out = Its State left { $state } out of { $instrument }.
law-said_not-taking-part = { $state } does not take part in { $instrument }.
law-said_cannot-be-party = { $state } cannot itself be a Party to { $instrument }.
law-said_parties-unknown = Whether { $state } is bound by { $instrument } is not in Comity’s data.
law-said_perhaps-since = Up to { $day } { $state } was no Party to { $instrument }; whether it has joined since was not looked for.
law-said_perhaps-bound = { $state } is perhaps bound by { $instrument } on { $on }.
law-said_start-not-found = From when { $instrument } is in force was not found.
law-said_extension-effect = The extension to { $state } was received and takes effect on { $day }.
law-said_extension-effect-later = The extension to { $state } was received and takes effect on a later day.
law-said_consented = { $how ->
        [consented-bound] { $state } consented on { $consented } and is bound only from { $inForce }.
        [consented] { $state } consented on { $consented }.
        [bound] { $state } consented on an earlier day and is bound only from { $inForce }.
       *[undated] { $state } consented on an earlier day.
    }
law-said_enters-only-on = { $instrument } enters into force only on { $day }.
law-said_not-in-force = { $instrument } is not in force on { $on }, as far as known.
law-said_quorum = { $wait ->
        [some] It needs { $needed } instruments of consent, and then { $length }; { $deposited ->
            [0] none is
            [1] one is
           *[other] { $deposited } are
        } known on that day ({ $pinpoint }).
       *[none] It needs { $needed } instruments of consent; { $deposited ->
            [0] none is
            [1] one is
           *[other] { $deposited } are
        } known on that day ({ $pinpoint }).
    }
law-said_not-yet-adopted = It was adopted only on { $day }.
law-said_not-yet-open = It was opened for signature only on { $day }.
law-said_signature-gives-nothing = { $state } signed; a signature alone gives nothing.
law-said_consent-starts-nothing = { $state } has consented, which does not start it.
law-said_no-longer-bound = { $state } ceased to be bound by { $instrument } on { $day }.
law-said_only-signed = { $state } only signed { $instrument }; a signature alone gives nothing.
law-said_only-invited = { $state } is invited to join { $instrument } and has not done so.
law-said_not-party = { $state } is not a Party to { $instrument } on { $on }.
law-said_list-ends = Its Parties were read up to { $day }.
law-said_bound-from = It is bound from { $day }.
law-said_day-unknown = { $what ->
        [bound] Perhaps bound already: the day is not known.
        [suspended] Perhaps suspended: the day is not known.
        [deposited] Perhaps deposited already: the day is not known.
        [signed] Perhaps signed already: the day is not known.
       *[invited] Perhaps invited already: the day is not known.
    }
law-said_withdrawal-decided = A withdrawal was decided; from when it works was not found (not before { $day }).
law-said_invitation-ended = The invitation stood for five years, until { $day }; later steps were not seen.
law-said_suspended = { $how ->
        [since-by] Suspended since { $since } by notice of { $by }.
        [since] Suspended since { $since }.
        [by] Suspended by notice of { $by }.
       *[plain] Suspended.
    }
law-said_other-arrangement = Another arrangement stands in its place.
law-said_territory-not-in-data = { $state } is a Party; whether it reaches this territory is not recorded here.
law-said_way-has-no-parties = { $instrument } is a way without treaty: nobody is a Party to it. Ask for the avenues.
law-said_model-binds-nobody = { $instrument } is a model text and binds nobody.
law-said_statute-has-no-parties = { $instrument } is the law of one State and has no Parties.

## What binds both.

law-said_hub-only = { $instrument } binds { $hub } and each other Party, not those among themselves.
law-said_no-way-before = { $instrument } did not exist before { $day }.
law-said_no-access = { $n ->
        [1] { $state } has no access to { $instrument }.
       *[other] { $state } and { $other } have no access to { $instrument }.
    }
law-said_turn-to-member = Turn to the central authority of a member State.
law-said_both-have-point = Both have a contact point under { $instrument }.
law-said_access-unknown = Whether both have access to it is not recorded here.
law-said_parts-of-one-state = { $from } and { $to } are parts of one State: no treaty and no diplomatic channel runs between them. Turn to the law of that State, and to an arrangement between its parts if there is one.
law-said_not-applied-between = { $instrument } is not applied between { $from } and { $to }.
law-said_perhaps-suspended-between = { $instrument } is perhaps suspended between { $from } and { $to }: the day was not found.
law-said_treaty-binds = { $instrument } binds both on { $on }.
law-said_treaty-uncertain = Whether { $instrument } binds both on { $on } is not certain.
law-said_treaty-to-verify = Whether { $instrument } binds both is to be verified with the depositary; if it does, this holds:
law-said_no-treaty-known = Comity knows of no such treaty that binds both on { $on }.
law-said_treaty-conditions-apply = { $instrument } binds both; its own conditions and grounds apply.
law-said_treaty-perhaps = { $instrument } may bind both.
law-said_extradition-conditions-first = { $instrument } binds both: its conditions of extradition come first.
law-said_first-read-with = { $instrument } stays the basis and is read with what adds to it: { $instruments }.
law-said_may-agree-to-use = The two may agree to use them all the same ({ $pinpoint }).

## How far a measure is reached, and what an avenue hangs on.

law-said_level = { $level ->
        [own-rule] { $instrument }: it has a provision on this very measure.
        [general] { $instrument }: it is owed under the general duty to assist.
        [endeavour] { $instrument }: it names this measure.
        [domestic] { $instrument }: it reaches this measure without a duty of its own.
        [own-law] { $instrument }: it can be used for this measure.
        [information] { $instrument }: it is turned to a provider and is no request to a State.
        [outside] { $instrument }: outside this network.
       *[none] { $instrument }: not covered.
    }
law-said_not-reached = { $instrument } does not reach this measure.
law-said_rules-unknown = What { $instrument } covers is not in Comity’s data: read its text.
law-said_provider-order = An order or request straight to a provider: no State owes anything.
law-said_helps-as-it-chooses = Nothing is owed: { $state } helps if its law allows and as far as it chooses.
law-said_owed-as-law-permits = Owed only as far as the law of { $state } and the treaties between the two permit.
law-said_owed-endeavour = { $state } is to endeavour to help, and owes no result.
law-said_surrender-barred-instead = Surrender must be refused: the person is a national of { $state }. Ask for prosecution there instead ({ $pinpoint }).
law-said_surrender-barred = Surrender must be refused: the person is a national of { $state }. Ask whether it will prosecute by its own law instead: nothing obliges it to.
law-said_own-national = The person is a national of { $state }.
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] The constitution of { $state } bars the surrender of its own nationals: it must be refused.
           *[must-unless] The constitution of { $state } bars the surrender of its own nationals: it must be refused unless what it excepts is met.
        }
       *[statute] { $owed ->
            [must] The law of { $state } bars the surrender of its own nationals: it must be refused.
           *[must-unless] The law of { $state } bars the surrender of its own nationals: it must be refused unless what it excepts is met.
        }
    }
law-said_declared = { $state }: { $law }
law-said_declared-from = { $state } from { $day }: { $law }
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] No declaration of { $state } that it takes the Convention as the basis of extradition is known for { $on }.
        [convention-no-extradition-basis] No declaration of { $state } that it does not take the Convention as the basis of extradition is known for { $on }.
        [dual-criminality-for-preservation] No reservation of { $state } that asks for dual criminality before data is preserved is known for { $on }.
       *[other] No declaration of { $state } on this point is known for { $on }.
    }
law-said_declaration-recalled = The declaration of { $state } is unconfirmed; the depositary’s list decides.

## Facts, offences and penalties.

law-said_answer-hangs-on-it = The answer hangs on it:
law-said_taken-as-usual = Taken as usual, not stated.
law-said_side-is = { $side ->
        [requesting] The requesting side is { $state }.
       *[requested] The requested side is { $state }.
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] The conduct is an offence on both sides.
        [coercive] Execution takes coercive action.
        [de-minimis] The matter is trivial.
        [available-otherwise] The same help is to be had under another provision.
        [basic-concepts-conflict] Helping would conflict with the basic concepts of the legal system.
        [person-national-of-requested] The person is a national of the requested State.
        [requested-has-jurisdiction] The requested State has jurisdiction itself.
        [emergency] Life or safety is in imminent danger.
        [transnational] The case crosses borders.
        [organized-criminal-group] Three or more acted together for gain.
        [fiscal] The offence also concerns tax.
        [only-fiscal] The offence concerns tax only.
        [offence-by-computer] The offence was committed by means of a computer system.
        [prosecution-asked-for] The requesting State asks for prosecution in place of surrender.
        [urgent] The request is urgent.
        [consent-of-person] The person consents.
        [convention-as-basis] The requested State takes the convention as the basis of extradition, or needs no treaty.
       *[capital-offence] The offence carries the death penalty.
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] The conduct is no offence there.
        [coercive] Execution takes no coercive action.
        [de-minimis] The matter is not trivial.
        [available-otherwise] The same help is not to be had under another provision.
        [basic-concepts-conflict] Nothing conflicts with the basic concepts of the legal system.
        [person-national-of-requested] The person is no national of the requested State.
        [requested-has-jurisdiction] The requested State has no jurisdiction itself.
        [emergency] It is no emergency.
        [transnational] The case does not cross borders.
        [organized-criminal-group] No group of three or more is suspected.
        [fiscal] The offence does not concern tax.
        [only-fiscal] The offence is not one of tax alone.
        [offence-by-computer] The offence was not committed by means of a computer system.
        [prosecution-asked-for] The requesting State has not asked for prosecution.
        [urgent] The request is not urgent.
        [consent-of-person] The person does not consent.
        [convention-as-basis] The requested State needs a treaty and does not take the convention for one.
       *[capital-offence] No death penalty is in question.
    }
law-said_any-offence = Any criminal offence is covered.
law-said_offence-wanted = { $instrument } answers differently for its own offences and for any other offence.
law-said_offences-covered = Covered: { $offences }.
law-said_offences-none-of = Not among the offences of { $instrument }: { $offences }.
law-said_offences-partly = Covered: { $inside }. Not covered: { $outside }.
law-said_offences-differ = The answer differs between { $inside } and { $outside }.
law-said_ask-each-apart = Ask for each offence apart.
law-said_penalty-needed = { $bound ->
        [more] A maximum penalty of more than { $length } is needed in the law of { $state }.
       *[least] A maximum penalty of at least { $length } is needed in the law of { $state }.
    }
law-said_penalty-too-low = { $bound ->
        [more] The maximum in the law of { $state } is { $is }; more than { $length } is needed.
       *[least] The maximum in the law of { $state } is { $is }; at least { $length } is needed.
    }
law-said_penalty-of = { $side ->
        [requesting] { $bound ->
            [more] A maximum penalty of more than { $length } is needed in the law of the requesting State.
           *[least] A maximum penalty of at least { $length } is needed in the law of the requesting State.
        }
        [requested] { $bound ->
            [more] A maximum penalty of more than { $length } is needed in the law of the requested State.
           *[least] A maximum penalty of at least { $length } is needed in the law of the requested State.
        }
       *[both] { $bound ->
            [more] A maximum penalty of more than { $length } is needed in the laws of both States.
           *[least] A maximum penalty of at least { $length } is needed in the laws of both States.
        }
    }
law-said_threshold-of-treaty = The figure is that of { $instrument }.
law-said_threshold-unknown = { $instrument } sets the minimum penalty between the two; Comity has not its figure.
law-said_no-home-threshold = Comity knows no minimum penalty in the extradition law of { $state }.
law-said_both-without-treaty = The laws of { $from } and { $to } allow extradition without a treaty, on reciprocity.
law-said_needs-treaty = As far as Comity knows, the law of { $state } does not extradite without a treaty.
law-said_without-treaty-unknown = Whether the law of { $state } extradites without a treaty is not in Comity’s data: ask its central authority.
law-said_both-without-treaty-unknown = Without a treaty the offence is extraditable only between States that both need none. Whether { $state } needs one is not in Comity’s data: ask its central authority.
law-said_surrenders-without-treaty = The law of { $state } extradites without a treaty.

## Grounds for refusal, and what stands beside them.

law-said_outside-scope = The offence is outside what the instrument covers for this measure.
law-said_offence-covered = The offence is covered.
law-said_condition-not-met = Its condition is not met.
law-said_hangs-on-unstated = It hangs on what is not stated yet.
law-said_treaty-grounds-first = The grounds of { $instrument } come first; { $pinpoint } applies only if the two agree.
law-said_treaty-grounds-first-here = The grounds of { $instrument } come first; this rule applies only if the two agree.
law-said_treaty-grounds-perhaps-first = Whether { $instrument } binds both is not certain; if it does, its own grounds come first.
law-said_grounds-unknown = The grounds of { $instrument } for this measure are not in Comity’s data: read its text.
law-said_home-law-unknown = Comity knows nothing of the law of { $state }.
law-said_refusal-is = { $owed ->
        [must] It must be refused.
       *[may] It may be refused.
    }
law-said_power = { $there ->
        [yes] The law of { $state } gives its own authorities this power.
        [partly] The law of { $state } gives its own authorities this power in part.
        [no] The law of { $state } gives its own authorities no such power.
       *[unknown] Whether the law of { $state } gives its own authorities this power is not known.
    }
law-said_reciprocity-asked = Reciprocity is asked for ({ $law }).
law-said_reciprocity-asked-somehow = Reciprocity is asked for (scope not known).
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state }: dual criminality
        [own-nationals] { $state }: own nationals
        [whole] Law of { $state }
       *[reciprocity] { $state }: reciprocity
    }
law-said_own-law = { $law }: { $length }
law-said_source-profile = { $state }: profile
law-said_source-of-profile = None of this fact alone: see the sources of the whole profile
law-said_source-no-row = No row of the profile speaks of it for this day

## Prosecution in place of surrender, and several requests for one person.

law-said_no-rule-on-prosecution = Comity knows no rule of { $instrument } that asks for prosecution in place of surrender.
law-said_refused-solely-for = { $grounds ->
        [nationality] Surrender is refused only because the person is a national.
        [own-jurisdiction] Surrender is refused only because the requested State has jurisdiction itself.
       *[either] Surrender is refused only because the person is a national, or because the requested State has jurisdiction itself.
    }
law-said_prosecution-is-asked-for = The requesting State asks for prosecution.
law-said_has-jurisdiction = { $state } has jurisdiction.
law-said_no-automatic-rule = No automatic rule: all circumstances are weighed, and first in time is only one of them.
law-said_factor = { $factor ->
        [gravity] gravity of the offences
        [place] place of the offences
        [dates] dates of the requests and of their receipt
        [nationality] nationality of the person
       *[re-extradition] possibility of later re-extradition
    }

## Whom to write to, and words of practice.

law-said_preserve-first = The data may be gone before this request is read: have them preserved first.
law-said_several-bases = More than one basis may be named in one request: { $instruments }.
law-said_office = { $office ->
        [foreign-ministry] Foreign ministry of { $state }, through the embassy
       *[national-central-bureau] INTERPOL national central bureau of { $state }
    }
law-said_acts-for = { $state } acts for { $territory }.
law-said_recalled-ask-first = Unconfirmed: ask before you write.
law-said_named-under-another = It was named under { $instrument }: ask whether it is the one for this.
law-said_contact-old = { $age ->
        [undated] Its source has no day: ask first.
       *[old] An old source: ask first.
    }
law-said_point-telephone = Its telephone is not public: it stands in the directory of the network, which is open to the contact points alone.
law-said_authority-of-place = The authority competent for the place and the measure: the central authority or a network names it.
law-said_nobody-named = Whom { $state } has named for this is not in Comity’s data: ask through a directory or network.
law-said_point-obliged = { $instrument } obliges each Party to have a point that answers at any hour.
law-said_point-unknown = No instrument that the data has obliges it to have a point on that day; whether it is in a voluntary network is not public.

## How much is known.

law-said_not-researched-between = { $sort ->
        [extradition] Treaties on extradition between { $from } and { $to } alone were not researched: that none is shown does not mean that there is none.
       *[assistance] Treaties on mutual assistance between { $from } and { $to } alone were not researched: that none is shown does not mean that there is none.
    }
law-said_researched-until = { $sort ->
        [extradition] Treaties on extradition between { $from } and { $to } alone were looked for up to { $day } ({ $source }), and no later one is recorded.
       *[assistance] Treaties on mutual assistance between { $from } and { $to } alone were looked for up to { $day } ({ $source }), and no later one is recorded.
    }
law-said_look-in = { $lists ->
        [both] Look in { $first }, { $second }, the United Nations Treaty Collection (treaties.un.org).
        [first] Look in { $first }, the list of treaties in force of the foreign ministry of { $second }, the United Nations Treaty Collection (treaties.un.org).
       *[none] Look in the list of treaties in force of the foreign ministry of { $first } and of { $second }, the United Nations Treaty Collection (treaties.un.org).
    }
law-said_not-researched = Not researched.
law-said_not-researched-for = Not researched for { $state } on { $on }.
law-said_law-unknown = { $beyond ->
        [facts] The law of { $state } is unknown to Comity beyond these facts: nobody has researched it.
       *[nothing] The law of { $state } is unknown to Comity: nobody has researched it.
    }

## What a request must say, where no list of an instrument says it.

law-said_contents-of-treaty = What { $instrument } asks for
law-said_read-treaty-list = Its own list of contents comes first; Comity has not its text: read it.
law-said_field-language = In a language { $state } accepts
law-said_field-reciprocity = Assurance of reciprocity
law-said_field-indispensability = Why the evidence is indispensable
law-said_field-probable-cause = Dated facts that show probable cause
law-said_field-equivalent-offence = The conduct, so that it can be tested there

## How days and hours are counted.

law-said_length = { $unit ->
        [hours] { $n ->
            [one] { $n } hour
           *[other] { $n } hours
        }
        [days] { $n ->
            [one] { $n } day
           *[other] { $n } days
        }
        [months] { $n ->
            [one] { $n } month
           *[other] { $n } months
        }
       *[years] { $n ->
            [one] { $n } year
           *[other] { $n } years
        }
    }
law-said_at-once = at once
law-said_effect-on-receipt = On receipt, or on a later day that the notice names.
law-said_effect-first-of-month = First day of the month after { $months } months from the day.
law-said_effect-nth-day = Day { $days } after the day, which is not counted.
law-said_effect-after = { $length } after the day.
law-said_starts-only-on = The instrument itself starts only on { $day }, and binds the State from then on.
law-said_counts-once-in-force = { $instrument } is not in force as far as known; the day counts only once it is.
law-said_counted-from = Counted from instrument number { $number }.
law-said_no-figure = The text gives no figure: at once, or as it says.
law-said_nobody-owes-yet = { $instrument } is not in force on { $on }, as far as known: nobody owes this yet.
law-said_hours-from-event = { $length } from the event, free days included.
law-said_hours-by-regulation = { $length } by Regulation 1182/71: the hour of the event is not counted, so it runs from { $begins }; hours run on through nights, weekends and holidays.
law-said_from-receipt = From receipt.
law-said_first-of-next-month = { $length } from the day, then the first day of the next month.
law-said_day-of-same-number = { $length }: the day of the same number, or the last of the month.
law-said_free-days-count = { $length }: the day of the event is not counted; free days make no difference.
law-said_days-roll = { $by ->
        [regulation] { $length } by Regulation 1182/71: the day of the event is not counted, the last day ends with its last hour;
       *[state] { $length }: the day of the event is not counted, the last day ends with its last hour;
    }
law-said_free-days = { $free ->
        [calendar] weekends and public holidays of { $state } are free.
       *[weekend] no calendar of { $state } is known, so only its weekend is free.
    }
law-said_free-without-state = only Saturdays and Sundays are free, as no State was named.
law-said_rolls-to = { $last } is a free day, so it rolls to { $day }.
