### What is wrong with a target, a time or a text as it was typed, by code; and what an experienced colleague would say.

problem-next_date-impossible = Write the year first, as in 2025-07-15 or 2025-07-15 13:05:22.
problem-next_day-impossible = Correct the day, the month or the year.
problem-next_day-over = Give today or a later day.
problem-next_day-to-come = Give today or an earlier day.
problem-next_day-far = Correct the year.
problem_zone-sign = “{ $typed }” means { $means } in the tables of time zones, the other way round from what most people mean.
problem-next_zone-sign = Write { $means } or { $other }, whichever the clock showed.
problem_zone-letters = “{ $typed }” is used for more than one time zone.
problem-next_zone-letters = Write a place such as Asia/Tokyo, UTC, or an offset such as +09:00.
problem_text-unassigned-character = The text holds the character { $first }, which Unicode does not know.
problem-next_text-unassigned-character = Take it out, or say in words what it showed.
problem_defanged = “{ $typed }” is written harmless, so that nobody follows it by mistake.
problem-next_defanged = Write it as { $meant }, if that is meant.
problem_signs-around = “{ $typed }” stands with signs of the text that it comes from.
problem-next_signs-around = Write { $meant } alone, if that is meant.
problem_time-counted = “{ $typed }” counts from 1970, as machines do.
problem-next_time-counted = Write { $meant }, if that moment is meant.
problem_ip-with-port = { $address } stands together with the port { $port }.
problem-next_ip-with-port = Write { $address } here, and { $port } in the field of the port.
problem_ip-port-form = “{ $typed }” is no port.
problem-next_ip-port-form = Write a number from 1 to 65535, or a block of them such as 1024-2047.
problem_protocol-form = “{ $typed }” is no protocol above IP that Comity knows.
problem-next_protocol-form = Write TCP or UDP, as the log has it.
problem_host-at-home = { $host } names another machine in each network.
problem-next_host-at-home = Give the name by which the machine is found from the Internet.
problem_telephone-form = “{ $typed }” is no telephone number.
problem-next_telephone-form = Write it with plus and country code, as in +81 3 1234 5678.
problem_telephone-national = “{ $typed }” does not say which country it belongs to.
problem-next_telephone-national = Write it with plus and country code, as in +81 3 1234 5678.
problem_wallet-form = “{ $typed }” is not written as the address of a wallet is.
problem-next_wallet-form = Copy the address alone, letter by letter.
problem_transaction-form = “{ $typed }” is not written as the identifier of a transaction is.
problem-next_transaction-form = Copy the identifier alone, letter by letter.
problem_device-form = “{ $typed }” is no number of a device.
problem-next_device-form = Write the IMEI, the MAC address or the serial number alone.

## What an experienced colleague would say.

problem_ip-no-port = No source port is given: behind a shared address thousands of people come from one address at one time.
problem-next_ip-no-port = Give the source port from the log, or say that the log has none.
problem_time-coarse = The time is not given to the second: shared addresses change hands within one.
problem-next_time-coarse = Give it as the log has it, as in 2025-07-15 13:05:22.
problem_period-broad = { $days ->
        [one] The period covers { $days } day; a shorter one is answered sooner and is easier to justify.
       *[other] The period covers { $days } days; a shorter one is answered sooner and is easier to justify.
    }
problem-next_period-broad = Narrow it to the times that the investigation needs, or say why all of it is needed.
problem_period-future = The period reaches into the future: nothing is stored of it yet.
problem-next_period-future = Correct it, or ask for collection in real time.
problem_period-early = The period begins before 1980.
problem-next_period-early = Look at the year again.
problem_period-buddhist = The year { $year } reads like one of the Buddhist era: it would be { $meant }.
problem-next_period-buddhist = Write the year of the common era.
problem_ip-documentation = { $address } is kept for examples and training: nobody on the Internet has it.
problem_ip-holds = { $address } holds the address { $inside } of version 4: who had that one at the time ran the tunnel.
problem-next_ip-holds = Ask about { $inside } as well.
problem_account-name-only = “{ $typed }” looks like a name that many can bear at { $service }.
problem-next_account-name-only = Give what the service finds an account by: a number, an address or a telephone number.
problem_custodian-entity = “{ $typed }” has several companies that answer for different parts of the world.
problem-next_custodian-entity = Name the one that is responsible where the user is: { $entities }.
problem_telephone-code-unknown = No country has the code with which { $typed } begins.
problem-next_telephone-code-unknown = Look at the number again.
problem_wallet-checksum = The checksum of { $typed } does not hold ({ $rule }): a letter may be wrong.
problem-next_wallet-checksum = Compare it with the source, letter by letter.
problem_wallet-other-currency = { $typed } is not written as addresses of { $currency } are.
problem-next_wallet-other-currency = Look at the currency and the address again.
problem_transaction-length = { $typed } is not as long as the identifiers of transactions in { $currency } are.
problem-next_transaction-length = Compare it with the source, letter by letter.
problem_device-check-digit = The check digit of { $typed } does not hold: a digit may be wrong.
problem-next_device-check-digit = Compare it with the source.
problem_device-mac-made-up = { $typed } is an address that a device makes up for itself: no maker knows it.
problem-next_device-mac-made-up = Name the network that saw it, and when.
problem_device-mac-of-many = { $typed } addresses many devices at once.
problem-next_device-mac-of-many = Look at the number again.
problem_facts-short = { $n ->
        [one] The facts are told in { $n } word.
       *[other] The facts are told in { $n } words.
    }
problem-next_facts-short = Say who did what, when, where and how: dual criminality is judged by it.
problem_facts-no-date = The facts name no day.
problem-next_facts-no-date = Say when it happened, as far as is known.
problem_facts-no-place = The facts name no place, person or service.
problem-next_facts-no-place = Say where it happened, or which service it concerns.
problem_answer-short = This says next to nothing.
problem-next_answer-short = Say it in a sentence that the other side can act on.
problem_no-link = Nothing says how the data hangs together with the offence.
problem-next_no-link = Say how the target was used in it, and how that is known.
problem_language-not-known = { $language } is not among the languages known of { $state }: { $known }.
problem-next_language-not-known = Add the translation when it has been sent, say by when it follows, or agree on the language with the other side first.
problem_case-small = { $cite ->
        [none] { $state } may turn away a case that is too small, and the facts name no sum that is at stake. What is known of its practice: “{ $says }”. No provision is known.
       *[other] { $state } may turn away a case that is too small ({ $cite }), and the facts name no sum that is at stake. What is known of its law: “{ $says }”.
    }
problem-next_case-small = Say what is at stake: the sum, how many victims, what else gives it weight.
problem_case-small-unknown = The offence is a light one by its penalty. No rule of { $state } on small cases is known.
problem-next_case-small-unknown = Say what gives it weight, or ask the other side first whether it assists in such a case.
problem_milder-way = Nothing says why a milder measure does not do.
problem-next_milder-way = Say what was tried, and why less intrusive data or a shorter period does not do.
problem_kept-no-longer = What the earlier case had kept was kept until { $day }: it may be gone.
problem-next_kept-no-longer = Ask the other side whether it still has it, or have it kept anew.
problem_kept-answer-unknown = What the earlier case has kept is kept until { $day }. How long an answer takes is not known: this node has seen too few. { $rule ->
        [none] No rule is known that keeps it until the decision.
       *[other] Once the request is in, it has to be kept until the decision.
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] Have it kept longer before you send this.
       *[other] Send this in time before that day, or have it kept longer first.
    }
problem_kept-too-short = What the earlier case has kept is kept until { $day }; half of the last { $answers } answers of this State took { $days } days or more. { $rule ->
        [none] No rule is known that keeps it until the decision.
       *[other] Once the request is in, it has to be kept until the decision.
    }
problem-next_kept-too-short = { $rule ->
        [none] Have it kept longer before you send this.
       *[other] Send this in time before that day, or have it kept longer first.
    }
problem_kept-too-short-practice = What the earlier case has kept is kept until { $day }; by good practice an answer takes { $days } days, and this node has seen too few to know better. { $rule ->
        [none] No rule is known that keeps it until the decision.
       *[other] Once the request is in, it has to be kept until the decision.
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] Have it kept longer before you send this.
       *[other] Send this in time before that day, or have it kept longer first.
    }
problem_asked-before = { $cases ->
        [one] An earlier case with this State asks for the same of the same target: { $references }.
       *[other] { $cases } cases with this State ask for the same of the same target: { $references }.
    }
problem-next_asked-before = Look there first; where this one follows it or adds to it, name it as an earlier request.
