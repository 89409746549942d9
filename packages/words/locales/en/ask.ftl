### Measures by group, and what comes of each choice of a new request.

measure-group_secure = Secure before it is gone
measure-group_stored = Obtain what is stored
measure-group_live = Collect live
measure-group_persons = Persons and documents
measure-group_property = Property
measure-group_sought = Persons sought
measure-group_together = Work together
measure-group_other = Other

measure-hint_preservation = The data is kept where it is. Nothing is handed over: that takes a request of its own.
measure-hint_preserved-traffic-disclosure = Only as much as shows which provider and which path were used.
measure-hint_emergency-mla = Answered at once, before all else: a person is in danger.
measure-hint_subscriber-info = Who held an address or an account: name, contact, payment.
measure-hint_stored-data-access = What a provider or a person has stored is handed over, traffic data or content. Often takes an order of a court there.
measure-hint_search-and-seizure = Officers go to a place and take a device or copy it. Takes an order of a court there in most States.
measure-hint_domain-registration-data = Who registered a domain, from the registrar or the registry.
measure-hint_examination-of-objects-and-sites = Things or places are looked at and described; nothing is taken.
measure-hint_realtime-traffic = Connections are recorded from now on, without what is said. Where it cannot be done for a like case at home, it is refused.
measure-hint_interception = What is said is recorded from now on. The deepest measure: most States allow it for grave offences alone.
measure-hint_testimony = A person is heard by their authority, by yours there, or by video.
measure-hint_locate-or-identify-person = Where a person is or who a person is. No one is arrested.
measure-hint_service-of-documents = A paper of your court is handed to a person there; it forces nobody to come.
measure-hint_information-and-records = Records of authorities, courts or firms, as copies or certified.
measure-hint_bank-account-identification = Which accounts a person holds, and with which bank.
measure-hint_tracing = Where proceeds went; nothing is held back yet.
measure-hint_freezing = Property is held and cannot be moved, for a time and under an order.
measure-hint_confiscation = Property is taken for good, by their order or by carrying out yours.
measure-hint_asset-return = Property already confiscated is given back or shared.
measure-hint_provisional-arrest = A person is arrested at once. The request for extradition must follow within the treaty’s days, or the person goes free.
measure-hint_extradition = A person is surrendered for trial or sentence; their courts decide.
measure-hint_transfer-of-sentenced-person = A person serves the sentence in the other State. Not handled in this network: the avenues say where to turn.
measure-hint_transfer-of-proceedings = The other State takes over the prosecution. Not handled in this network: the avenues say where to turn.
measure-hint_joint-investigation = A common team under an agreement between both sides.
measure-hint_spontaneous-information = You give, nothing is asked. There is a page of its own for it.
measure-hint_emergency-disclosure-by-provider = A provider decides by its own rules; no State is asked.

sensitivity-hint_normal = Read at the other authority by whoever works on its cases.
sensitivity-hint_restricted = The other side is asked to keep it to those who work on this case.
sensitivity-hint_sealed = Officers named one by one read it, and nobody else: here those whom you name, at the other State those on duty and its supervisors, until they name others.
request-answer-hint_confidentialityRequested-yes = They tell nobody but whom they need to carry it out. Where their law does not let them, they say so before they act.
request-answer-hint_confidentialityRequested-no = They may tell the provider and the user, where their law lets them or tells them to.
