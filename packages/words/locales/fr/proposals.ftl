### Français: drafted by machine, not yet reviewed by a native lawyer.

proposals_title = En attente d’accord
proposals_lead = Actes que la politique de votre autorité ne laisse personne faire seul. Rien n’a encore été dit à l’autre partie.
proposals_none = Rien n’attend d’accord.
proposals_waiting = Actes en attente
proposals_approvals = { $done } accords sur { $of }
proposals_hold-end = Fin de la suspension de l’effacement avant son dernier jour ({ $until })
proposals_given-back = Rendu à vous : reprenez-le avec tout ce qui a été saisi
proposals_page-lead = Lisez ce qui serait déclaré. Si vous donnez votre accord, cela peut être signé et envoyé aussitôt.
proposals_says = Ce qui serait déclaré
proposals_case = Ouvrir l’affaire
proposals_who = Qui
proposals_by = Proposé par { $name }, { $moment }
proposals_by-shell = Proposé par la ligne de commande, qui ne compte pour personne
proposals_agreed = Accord de { $name }, { $moment }
proposals_agree = Donner l’accord
proposals_why = Pourquoi vous le renvoyez
proposals_back = Le renvoyer
proposals_done-agreed = Vous avez donné votre accord. Un autre agent doit aussi donner le sien.
proposals_done-stated = L’acte est fait, et en route.
proposals_done-back = Il est renvoyé ; la raison figure au registre.
proposals_done-proposed = Il attend un collègue : votre politique exige deux personnes.
