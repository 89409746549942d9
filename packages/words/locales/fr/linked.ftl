### Français: drafted by machine, not yet reviewed by a native lawyer.

case_reference = Référence
case_references = Références
case_reference-both = De l’affaire, la même des deux côtés
case_reference-ours = La nôtre
case_reference-theirs = La leur
work_reference-mistaken = Un chiffre de cette référence est faux : le dernier ne s’accorde pas avec les autres. Demandez à l’appelant de la répéter.

act-name_request-followed = Demande qui suit celle-ci envoyée
move_request-followed = Dire que la demande a été envoyée
moves_linking = Ce qui suit
act_request-followed_title = Quelle demande a suivi ?
act_request-followed_lead = Si la demande est passée par une autre autorité ou une autre voie, l’autre partie ({ $state }) apprend ici qu’elle a été envoyée, et sous quel numéro. Ce qui a été conservé l’est alors comme le prévoit le droit.
act_request-followed_button = Informer ({ $state })
act_request-followed_done = C’est en route (destinataire : { $state }).
act_sent = Envoyée le
act_case = Affaire qu’elle a ouverte
act_number = Numéro sous lequel on la trouve
act_sent-by = Autorité qui l’a envoyée
because_followed = La demande portant sur les données a été envoyée. Ce qui est conservé attend la décision à son sujet.
due_held-until-decision = Conservé jusqu’à la décision sur la demande

case_linked = Affaires de la même enquête
case_linked-earlier = Suit
case_linked-later = Suivie par
case_linked-more = Il est nommé plus d’affaires qu’il n’en est affiché ici. Les actes les nomment toutes.
case_linked-not-here = Pas auprès de cette autorité.
case_follow-ups = Commencer une demande à partir de celle-ci
case_follow-ups-lead = Faits, cibles, infractions, contact et références sont repris. Urgence, confidentialité et fondement sont demandés de nouveau.
follows_preserved = Les données sont conservées
follows_other-state = Les données de trafic y mènent
follows_refused = Elle a été refusée, ou n’a rien donné
follows_answered = Pour compléter ce qui a été répondu
follows_asked = À côté de ce qui est demandé
follow-up_ask = { $measure } : { $state }
follow-up_another = Une autre mesure : { $state }
move_new-request-of = Le demander ({ $state }) : { $measure }

request_follows-title = Cette demande suit { $reference }
request_follows-text = Repris d’elle : ce qui s’est passé, les infractions, ce sur quoi elle porte, qui appeler, et les références antérieures. À apprécier de nouveau, et laissés ouverts : l’urgence, la réserve, la confidentialité, le fondement, et ce qui est voulu exactement.
request_follows-names = Elle nomme cette affaire à l’autre partie, et l’y informe que la demande a été envoyée.
request_follows-silent = L’État saisi ({ $state }) n’a aucune part à cette affaire et n’en apprend rien. Le lien reste dans cette autorité.
request_follows-bound = Des limites lient l’usage de ce que { $giver } a remis dans cette affaire. Rien n’en a été repris : demandez-y l’accord avant d’en écrire à { $state }.
request_earlier-item = { $reference }, { $state } : { $title }

case_call = Questions :
case_call-second = Pour confirmer :
case_in-charge = Chargé de l’affaire :
case_decided-at-home = Décision interne :
follows_told = Cela a été communiqué ; comme preuve, il faut le demander
move_new-request-to = Commencer une demande adressée à l’État suivant : { $state }
