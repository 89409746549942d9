### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_evidence-delivered-in-part = Résultats remis en partie
move_evidence-delivered-in-part = Remettre une partie des résultats
act_evidence-delivered-in-part_title = Qu’est-ce qui est remis, et que reste-t-il à venir ?
act_evidence-delivered-in-part_lead = Ce qui est remis hors du réseau est énuméré ici, afin que l’autre partie ({ $state }) puisse constater si tout est arrivé tel qu’au départ.
act_evidence-delivered-in-part_button = Vérifier la liste
act_evidence-delivered-in-part_done = La liste est signée et en route (destinataire : { $state }).

act-name_evidence-delivered = Résultats remis
move_evidence-delivered = Remettre les résultats
act_evidence-delivered_title = Qu’est-ce qui est remis ?
act_evidence-delivered_lead = Ce qui est remis hors du réseau est énuméré ici, afin que l’autre partie ({ $state }) puisse constater si tout est arrivé tel qu’au départ.
act_evidence-delivered_button = Vérifier la liste
act_evidence-delivered_done = La liste est signée et en route (destinataire : { $state }).

act-name_evidence-received = Réception confirmée
move_evidence-received = Confirmer la réception
act_evidence-received_title = Tout est-il arrivé ?
act_evidence-received_lead = Vous confirmez à l’autre partie ({ $state }) ce qui est arrivé, et si c’est ce qui figurait sur la liste.
act_evidence-received_button = Confirmer ({ $state })
act_evidence-received_done = Votre confirmation est en route (destinataire : { $state }).

act-name_evidence-returned = Objets restitués
move_evidence-returned = Restituer des objets
act_evidence-returned_title = Qu’est-ce qui est restitué ({ $state }) ?
act_evidence-returned_lead = Pour les objets et les originaux qui devaient être restitués.
act_evidence-returned_button = Vérifier la restitution
act_evidence-returned_done = La restitution est signée et en route (destinataire : { $state }).

act-name_traffic-disclosed = Chemin de la communication divulgué
move_traffic-disclosed = Divulguer le chemin
act_traffic-disclosed_title = Par quel fournisseur est-elle passée ?
act_traffic-disclosed_lead = Assez de données de trafic pour que l’autre partie ({ $state }) puisse identifier le fournisseur et le chemin. Si un autre État apparaît, elle peut s’y adresser.
act_traffic-disclosed_button = Vérifier la divulgation
act_traffic-disclosed_done = La divulgation est signée et en route (destinataire : { $state }).

act-name_statement-taken = Déposition recueillie
move_statement-taken = Signaler une déposition recueillie
act_statement-taken_title = Qui a été entendu, et comment ?
act_statement-taken_lead = Le procès-verbal lui-même suit la voie des preuves. Ici, l’autre partie ({ $state }) voit ce qui a été fait.
act_statement-taken_button = Vérifier le compte rendu
act_statement-taken_done = Le compte rendu est signé et en route (destinataire : { $state }).

act-name_document-served = Acte signifié
move_document-served = Signaler la signification
act_document-served_title = L’acte a-t-il été remis ?
act_document-served_lead = Ici, l’autre partie ({ $state }) voit quand, à qui et comment il a été remis, ou pourquoi il ne l’a pas été.
act_document-served_button = Vérifier le compte rendu
act_document-served_done = Le compte rendu est signé et en route (destinataire : { $state }).

act-name_search-made = Perquisition effectuée
move_search-made = Signaler une perquisition
act_search-made_title = Où a-t-on perquisitionné, et qu’a-t-on saisi ?
act_search-made_lead = Ce qui a été saisi est remis par une déclaration distincte.
act_search-made_button = Vérifier le compte rendu
act_search-made_done = Le compte rendu est signé et en route (destinataire : { $state }).

act-name_nothing-found = Rien trouvé
move_nothing-found = Signaler que rien n’a été trouvé
act_nothing-found_title = Où a-t-on cherché ?
act_nothing-found_lead = L’autre partie ({ $state }) voit où vous avez cherché, et n’a pas à demander deux fois.
act_nothing-found_button = Vérifier le compte rendu
act_nothing-found_done = Le compte rendu est signé et en route (destinataire : { $state }).

act-name_execution-impossible = Exécution impossible
move_execution-impossible = Signaler que c’est impossible
act_execution-impossible_title = Pourquoi est-ce impossible ?
act_execution-impossible_lead = Ce n’est pas un refus : ce qui a été demandé ne peut être fait. Dites ce qui pourrait être demandé à la place.
act_execution-impossible_button = Vérifier le compte rendu
act_execution-impossible_done = Le compte rendu est signé et en route (destinataire : { $state }).

act-name_outcome-reported = Issue communiquée
move_outcome-reported = Communiquer l’issue
act_outcome-reported_title = Qu’en est-il advenu ?
act_outcome-reported_lead = L’autre partie ({ $state }) apprend à quoi son aide a mené.
act_outcome-reported_button = Informer ({ $state })
act_outcome-reported_done = L’issue est en route (destinataire : { $state }).
act-name_hearing-held = Audition tenue
move_hearing-held = Rendre compte d’une audition
act_hearing-held_title = Qui a été entendu, et comment ?
act_hearing-held_lead = Un témoin ou un expert a été entendu pour { $state }, devant vous ou par liaison avec sa juridiction.
act_hearing-held_button = Vérifier le compte rendu
act_hearing-held_done = Le compte rendu de l’audition est signé et en route vers { $state }.
act_hearing = Comment elle s’est tenue
hearing_in-person = En personne
hearing_by-video = Par vidéo
hearing_by-telephone = Par téléphone
missing_hearing = Dites comment elle s’est tenue

act-name_files-received = Reçu par fichiers
move_files-received = Confirmer la réception fichier par fichier
act_files-received_title = Qu’est-il arrivé, fichier par fichier ?
act_files-received_lead = Calculez les empreintes là où les fichiers sont arrivés et collez-les. La machine les compare à la liste (de : { $state }) ; vous dites ce qu’elle ne peut savoir.
act_files-received_button = Vérifier le reçu
act_files-received_done = Le reçu est signé et en route (destinataire : { $state }).
act_files-received_files = Fichiers
act_files-received_files-row = Fichier { $n }
act_files-received_files-add = Ajouter un fichier
act_files-received_files-name = Nom
act_files-received_files-bytes = Taille en octets
act_files-received_files-digest = Empreinte à l’arrivée
act_files-received_files-found = Ce qu’il en est
act_files-received_complete = Tout ce qui est sur la liste est arrivé
act_files-received_verified = Chaque fichier est celui de la liste
act_files-sums = Sortie de sha256sum
act_files-sums-hint = Dans le dossier des fichiers : sha256sum * (Windows : Get-FileHash, sous la forme empreinte, deux espaces, nom). Collez toutes les lignes. Un fichier de la liste absent de ces lignes compte comme manquant, sauf indication contraire.
act_files-compare = Comparer avec la liste
act_files-listed = Selon la liste :
act_files-seen = À l’arrivée :
act_files-found = Ce qu’il en est
act_files-bytes = Sa taille en octets, à l’arrivée
case_file-bytes = { $n ->
    [one] { $n } octet
   *[other] { $n } octets
}
file-found_same = Identique à la liste
file-found_other = Pas le même
file-found_missing = Manquant
file-found_arrived = Arrivé ; rien à quoi le comparer
file-found_not-listed = Pas sur la liste
