### Words of the review of the rights of persons, which stays in the authority.

rights_title = Rights of the persons concerned
rights_lead = Looked at on receipt, and once more before anybody is compelled. What you write stays in your authority; what the other side is to know is a refusal, a condition or a consultation.
rights_new = What do you find?
rights_keep = Keep the review
rights_not-yours = A prosecutor, a lawyer of the ministry or a supervisor reviews.
rights_damaged = This review is damaged and cannot be read.
rights_none = Rights of persons: nobody has looked yet
rights_looked-at = Rights of persons:
rights_before-coercion-missing = Not looked at before anybody is compelled
rights_known = What you know of it
rights_open = Rights of the persons concerned
case_done-rights = The review is kept.

act_rights_moment = When do you look?
act_rights_discrimination-found = Is somebody to be prosecuted or punished for sex, race, language, religion, nationality, origin or opinion, or would their position be worse for it?
act_rights_political-offence-found = Is it about a political offence, or one connected with it?
act_rights_ne-bis-in-idem-found = Has the person been finally judged for the same facts?
act_rights_death-penalty-found = Can it lead to a sentence of death?
act_rights_ill-treatment-found = Is torture or inhuman treatment to be feared?
act_rights_privilege-found = Does it reach what was told to a lawyer, a doctor or a cleric in confidence?
act_rights_journalists-found = Does it reach a journalist’s sources?
act_rights_children-found = Is a child concerned?
act_rights_minimised-found = Does it ask for more data, or of more people, than the purpose needs?
act_rights_outcome = What follows?
act_rights_reasons = Reasons
act_rights_reasons-hint = Required. They stay in your authority.

review-moment_on-receipt = On receipt
review-moment_before-coercion = Before anybody is compelled
rights-finding_no = No
rights-finding_yes = Yes
rights-finding_not-known = Not known
review-outcome_go-on = Go on
review-outcome_on-conditions = Go on, under conditions
review-outcome_consult = Consult the other side first
review-outcome_refuse = Refuse, in whole or in part
