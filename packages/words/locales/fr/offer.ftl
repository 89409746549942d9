### Français: drafted by machine, not yet reviewed by a native lawyer.

offer_title-offer = Proposer des informations
offer_title-disclose = Communiquer des informations aussitôt
offer_lead-offer = Vous détenez quelque chose dont un autre État peut avoir besoin et qu’il n’a pas demandé. Dites ce que cela concerne et à quelles conditions vous le donneriez ; il répond avant que vous ne le remettiez.
offer_lead-disclose = Ce que vous écrivez ici est remis dès que vous signez. Les conditions que vous énoncez lient l’autre État dès l’arrivée ; ce qui doit d’abord être accepté se propose plutôt.
offer_ways = Deux possibilités
offer_means-offer = L’autre État apprend de quoi il s’agit, accepte ou refuse vos conditions, puis vous communiquez.
offer_means-disclose = Pour ce qui ne peut attendre, ou n’exige aucune condition à accepter d’abord.
offer_to = À quelle autorité
offer_to-hint = Autorités des États de ce réseau.
offer_treaties = Afficher les traités entre les deux États
offer_no-treaty = Aucun traité : sur la base de la loi de votre propre État
offer_other-state = l’autre État
offer_check = Vérifier ce que vous envoyez
work_offer = Proposer des informations
case_done-offer = L’offre est signée et en route.
case_done-disclose = Les informations sont signées et en route.
limits_title = Limites d’utilisation
limits_lead-bound = Ce que vous détenez de cette affaire ne s’utilise que comme suit. Demandez à l’autre partie ({ $state }) avant de l’utiliser autrement ou de le remettre à d’autres.
limits_lead-given = L’autre partie ({ $state }) n’utilise ce qui vient de vous que comme suit.
limits_lifted = Une utilisation au-delà de ces limites a été acceptée ou annoncée : voyez les actes nommés.
limits_ask = Demander l’accord pour une autre utilisation
limits_notify = Notifier une divulgation que votre loi exige
limits_stops-export = Tant qu’elles lient, l’affaire ne peut être sortie de ce nœud.
limits_said-in = Où cela a été dit
offer_treaty = Traité : { $treaty }
offer_cancel = Retour à la liste de travail
