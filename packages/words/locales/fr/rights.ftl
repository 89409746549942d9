### Français: drafted by machine, not yet reviewed by a native lawyer.

rights_title = Droits des personnes concernées
rights_lead = Examinés à la réception, et une fois encore avant toute contrainte. Ce que vous écrivez reste dans votre autorité ; ce que l’autre partie doit savoir est un refus, une condition ou une consultation.
rights_new = Que constatez-vous ?
rights_keep = Enregistrer l’examen
rights_not-yours = Un procureur, un juriste du ministère ou un responsable procède à l’examen.
rights_damaged = Cet examen est endommagé et illisible.
rights_none = Droits des personnes : personne ne les a encore examinés
rights_looked-at = Droits des personnes :
rights_before-coercion-missing = Non examinés avant toute contrainte
rights_known = Ce que vous en savez
rights_open = Droits des personnes concernées
case_done-rights = L’examen est enregistré.

act_rights_moment = Quand examinez-vous ?
act_rights_discrimination-found = Quelqu’un doit-il être poursuivi ou puni en raison du sexe, de la race, de la langue, de la religion, de la nationalité, de l’origine ou des opinions, ou sa situation en serait-elle aggravée ?
act_rights_political-offence-found = S’agit-il d’une infraction politique, ou connexe à une infraction politique ?
act_rights_ne-bis-in-idem-found = La personne a-t-elle été définitivement jugée pour les mêmes faits ?
act_rights_death-penalty-found = Une condamnation à mort est-elle possible ?
act_rights_ill-treatment-found = La torture ou un traitement inhumain sont-ils à craindre ?
act_rights_privilege-found = Cela touche-t-il à ce qui a été confié à un avocat, un médecin ou un ministre du culte ?
act_rights_journalists-found = Cela touche-t-il aux sources d’un journaliste ?
act_rights_children-found = Un enfant est-il concerné ?
act_rights_minimised-found = Demande-t-on plus de données, ou sur plus de personnes, que le but ne l’exige ?
act_rights_outcome = Que s’ensuit-il ?
act_rights_reasons = Justification
act_rights_reasons-hint = Obligatoire. Elle reste dans votre autorité.

review-moment_on-receipt = À la réception
review-moment_before-coercion = Avant toute contrainte
rights-finding_no = Non
rights-finding_yes = Oui
rights-finding_not-known = Non connu
review-outcome_go-on = Continuer
review-outcome_on-conditions = Continuer, sous conditions
review-outcome_consult = Consulter d’abord l’autre partie
review-outcome_refuse = Refuser, en tout ou en partie
