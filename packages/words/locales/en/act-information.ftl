### Information that nobody asked for: offered, disclosed, declined.

act-name_information-offered = Information offered
act-name_information-disclosed = Information disclosed
move_information-disclosed = Disclose the information
act_information-disclosed_title = Disclose the information to { $state }
act_information-disclosed_lead = From the moment this arrives { $state } holds what you write here, under the conditions that were agreed and those that you add.
act_information-disclosed_button = Check what you disclose
act_information-disclosed_done = The information is signed and on its way to { $state }.

act-name_offer-declined = Offer declined
move_offer-declined = Decline the offer
act_offer-declined_title = Decline what { $state } offers
act_offer-declined_lead = { $state } then keeps the information. Say why: a condition that you cannot keep can be talked over first.
act_offer-declined_button = Check what you decline
act_offer-declined_done = Your answer is signed and on its way to { $state }.

act-name_offer-withdrawn = Offer withdrawn
move_offer-withdrawn = Withdraw the offer
act_offer-withdrawn_title = Withdraw what you offered to { $state }
act_offer-withdrawn_lead = The information is not handed over. What was said so far stays on the record.
act_offer-withdrawn_button = Check the withdrawal
act_offer-withdrawn_done = The withdrawal is signed and on its way to { $state }.

act_title = Title
act_title-hint = A few words by which both sides find the case again.
act_concerns = What it concerns
act_concerns-hint = Enough for the other side to say whether it wants it; not yet the information itself.
act_information-disclosed_text = The information
act_contact-function = Function of the person to call
act_contact-telephone = Call-back number
act_contact-hours = When that person can be reached
act_contact-second-contact = Whom to call otherwise
act_under = Under what
act_under-hint = The instrument under which you give it; what it says then applies to it.
