### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = Résultats remis en partie
move_evidence-delivered-in-part = Remettre une partie des résultats
act-name_evidence-delivered = Résultats remis
move_evidence-delivered = Remettre les résultats
act-name_evidence-received = Réception confirmée
move_evidence-received = Confirmer la réception
act-name_evidence-returned = Objets restitués
move_evidence-returned = Restituer des objets
act-name_traffic-disclosed = Chemin de la communication divulgué
move_traffic-disclosed = Divulguer le chemin
act-name_statement-taken = Déposition recueillie
move_statement-taken = Signaler une déposition recueillie
act-name_document-served = Acte signifié
move_document-served = Signaler la signification
act-name_search-made = Perquisition effectuée
move_search-made = Signaler une perquisition
act-name_nothing-found = Rien trouvé
move_nothing-found = Signaler que rien n’a été trouvé
act-name_execution-impossible = Exécution impossible
move_execution-impossible = Signaler que c’est impossible
act-name_outcome-reported = Issue communiquée
move_outcome-reported = Communiquer l’issue
