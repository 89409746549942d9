### On what terms: consultation, conditions, costs, use.

act-name_consultation-opened = Consultation opened
move_consultation-opened = Open a consultation
act_consultation-opened_title = Consult { $state }
act_consultation-opened_lead = Talk it over before one of you decides. Where an instrument asks for consultation before a refusal or a delay, this is it.
act_consultation-opened_button = Ask { $state } for its view
act_consultation-opened_done = Your consultation is on its way to { $state }.

act-name_consultation-answered = Consultation answered
move_consultation-answered = Answer the consultation
act_consultation-answered_title = Answer what { $state } consults you on
act_consultation-answered_lead = Your view goes on the record. It decides nothing by itself.
act_consultation-answered_button = Send the answer to { $state }
act_consultation-answered_done = Your answer is on its way to { $state }.

act-name_conditions-proposed = Conditions proposed
move_conditions-proposed = Propose conditions
act_conditions-proposed_title = On what conditions can you help?
act_conditions-proposed_lead = You would help { $state } if it accepts these conditions. From the moment they arrive it is their move.
act_conditions-proposed_button = Check the conditions
act_conditions-proposed_done = The conditions are signed and on their way to { $state }.

act-name_conditions-accepted = Conditions accepted
move_conditions-accepted = Accept the conditions
act_conditions-accepted_title = Accept the conditions of { $state }
act_conditions-accepted_lead = From the moment this arrives the conditions bind your authority in everything that comes of these parts.
act_conditions-accepted_button = Check the acceptance
act_conditions-accepted_done = The acceptance is signed and on its way to { $state }.

act-name_conditions-declined = Conditions declined
move_conditions-declined = Decline the conditions
act_conditions-declined_title = Decline the conditions of { $state }
act_conditions-declined_lead = { $state } then decides anew whether and how it helps.
act_conditions-declined_button = Check what you decline
act_conditions-declined_done = Your answer is signed and on its way to { $state }.

act-name_costs-announced = Costs announced
move_costs-announced = Announce costs
act_costs-announced_title = Costs out of the ordinary
act_costs-announced_lead = Ordinary costs are usually yours. Say here what goes beyond them, before it arises.
act_costs-announced_button = Tell { $state }
act_costs-announced_done = The costs are announced; the statement is on its way to { $state }.

act-name_costs-answered = Costs answered
move_costs-answered = Answer on the costs
act_costs-answered_title = Who bears these costs?
act_costs-answered_lead = You tell { $state } whether your State bears what it announced.
act_costs-answered_button = Send the answer to { $state }
act_costs-answered_done = Your answer is on its way to { $state }.

act-name_use-consent-asked = Consent to another use asked
move_use-consent-asked = Ask for consent to another use
act_use-consent-asked_title = Use for another purpose
act_use-consent-asked_lead = What { $state } gave you is bound to the case it was given for. Ask before it is used otherwise, or handed on.
act_use-consent-asked_button = Check the question
act_use-consent-asked_done = The question is signed and on its way to { $state }.

act-name_use-consent-given = Consent to use given
move_use-consent-given = Consent to the use
act_use-consent-given_title = Consent to the use that { $state } asks about
act_use-consent-given_lead = The limit is lifted for this purpose only.
act_use-consent-given_button = Check the consent
act_use-consent-given_done = The consent is signed and on its way to { $state }.

act-name_use-consent-refused = Consent to use refused
move_use-consent-refused = Refuse the use
act_use-consent-refused_title = Refuse the use that { $state } asks about
act_use-consent-refused_lead = The limit stays as it is.
act_use-consent-refused_button = Check the refusal
act_use-consent-refused_done = The refusal is signed and on its way to { $state }.

act-name_use-notified = Use notified
move_use-notified = Notify a use
act_use-notified_title = Tell { $state } of a use
act_use-notified_lead = For a use that your law requires whatever was agreed, such as what speaks for an accused. Where you can, tell { $state } before.
act_use-notified_button = Check the notice
act_use-notified_done = The notice is signed and on its way to { $state }.
