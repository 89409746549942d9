### Information that nobody asked for: the way out, and the limits on what came in.

offer_title-offer = Offer information
offer_title-disclose = Disclose information at once
offer_lead-offer = You hold something that another State may need and has not asked for. Say what it concerns and under what conditions you would give it; it answers before you hand it over.
offer_lead-disclose = What you write here is handed over when you sign. Conditions that you name bind the other State from its arrival; what must be accepted first is offered instead.
offer_ways = Two ways
offer_means-offer = The other State hears what it is about, accepts or declines your conditions, and then you disclose.
offer_means-disclose = For what cannot wait, or needs no condition that must be accepted first.
offer_to = To which authority
offer_to-hint = Authorities of the States in this network.
offer_treaties = Show the treaties between the two States
offer_no-treaty = No treaty: on the law of your own State
offer_other-state = the other State
offer_check = Check what you send
work_offer = Offer information
case_done-offer = The offer is signed and on its way.
case_done-disclose = The information is signed and on its way.
limits_title = Limits on use
limits_lead-bound = What you hold of this case is used only as follows. Ask { $state } before it is used otherwise or handed on.
limits_lead-given = { $state } uses what it has from you only as follows.
limits_lifted = A use beyond these limits was agreed to, or announced: see the acts named.
limits_ask = Ask for consent to another use
limits_notify = Give notice of a disclosure that your law demands
limits_stops-export = As long as they bind, the case cannot be taken out of this node.
limits_said-in = Where it was said
offer_treaty = Treaty: { $treaty }
offer_cancel = Back to the work list
