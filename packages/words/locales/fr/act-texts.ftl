### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-supplemented = Demande complétée
move_request-supplemented = Compléter la demande
act_request-supplemented_title = Qu’est-ce qui est ajouté à la demande ?
act_request-supplemented_lead = Cela se place à côté de la demande, pour les parties que vous choisissez. Une autre mesure, ou des données d’une partie à laquelle il a été répondu, se demandent par une nouvelle demande, qui reprend les faits.
act_request-supplemented_button = Vérifier ce qui est ajouté
act_request-supplemented_done = L’ajout est signé et en route (destinataire : { $state }).
act_request-supplemented_text = Ce qui est nouveau, et en quoi cela importe
act_request-supplemented_wanted = Ce qui est voulu maintenant, là où cela change
act_targets = Autres cibles
act_offences = Autres infractions
act_wanted = Ce qui est voulu maintenant

act-name_translation-added = Traduction
move_translation-added = Ajouter une traduction
act_translation-added_title = Ajouter une traduction
act_translation-added_lead = L’autre partie ({ $state }) la voit à côté du texte qu’elle traduit. Le texte signé reste tel quel.
act_translation-added_button = Vérifier la traduction
act_translation-added_done = La traduction est signée et en route (destinataire : { $state }).
act_translation-added_act = Quel texte elle traduit
act_translation-added_act-none = choisir
act_translation-added_text = Le texte traduit
act_language = Langue de la traduction
act_sort = Ce qu’elle vaut
act_translator = Traducteur, et par qui assermenté
act_translated = Traduit le
act_authoritative = Quel texte est suivi si les deux diffèrent
translation_working = Traduction de travail
translation_certified = Traduction certifiée
authoritative_source = L’original
authoritative_translation = La traduction
authoritative_both = Les deux également
stated_language = Langue
stated_sort = Valeur
stated_translator = Traducteur
stated_translated = Traduit le
stated_authoritative = Suivi s’ils diffèrent
case_texts = Original et traductions
case_texts-of = { $act } : original et traductions
case_texts-open = { $n ->
    [one] Original et traduction côte à côte
   *[other] Original et { $n } traductions côte à côte
}
case_texts-original = Original
case_texts-by = Ajoutée par
case_texts-none = Personne n’a ajouté de traduction de ce texte.

act-name_act-corrected = Rectification
move_act-corrected = Rectifier une déclaration
act_act-corrected_title = Rectifier une de vos déclarations
act_act-corrected_lead = La déclaration reste telle qu’elle a été signée. L’autre partie ({ $state }) voit la rectification à côté, partout où elle est affichée.
act_act-corrected_button = Vérifier la rectification
act_act-corrected_done = La rectification est signée et en route (destinataire : { $state }).
act_act-corrected_act = Quelle déclaration
act_act-corrected_act-none = choisir
act_corrections = Ce qui est rectifié
act_corrections-row = Rectification { $n }
act_corrections-add = Ajouter une rectification
act_corrections-entry = Quelle rubrique, par son nom
act_corrections-reads = Comment il faut la lire
stated_corrections-entry = Rubrique
stated_corrections-reads = À lire comme
case_corrected = Rectifié, { $moment }
case_corrected-why = Pourquoi : { $why }

act-name_case-reopened = Affaire rouverte
move_case-reopened = Rouvrir l’affaire
act_case-reopened_title = Rouvrir l’affaire
act_case-reopened_lead = Les deux parties peuvent y agir comme avant sa clôture.
act_case-reopened_button = Vérifier la réouverture
act_case-reopened_done = L’affaire est rouverte ; l’autre partie ({ $state }) le verra.

act-name_receipt-read = Lu par un agent
move_receipt-read = Dire que vous l’avez lu
act_receipt-read_title = Dire que vous l’avez lu
act_receipt-read_lead = L’autre partie ({ $state }) voit qu’un agent a pris ces actes en charge, avec votre fonction et votre numéro, et n’a pas à téléphoner.
act_receipt-read_button = Le dire
act_receipt-read_done = L’autre partie ({ $state }) apprend qu’un agent l’a pris en charge.
act_receipt-read_acts = Ce que vous avez lu
act_receipt-read_remarks = Ce qui se passe ensuite, si vous le savez

act-name_told-otherwise = Informé par un autre moyen
move_told-otherwise = Consigner qu’ils ont été informés autrement
act_told-otherwise_title = Consigner qu’ils ont été informés autrement
act_told-otherwise_lead = Qui vous avez informé là-bas ({ $state }), de quoi, par quel moyen et quand. Tant que leur nœud est absent, cela attend avec le reste ; ensuite, les deux parties le détiennent.
act_told-otherwise_button = Le consigner
act_told-otherwise_done = C’est consigné, et part avec le reste (destinataire : { $state }).
act_told-otherwise_way = Par quel moyen
act_told-otherwise_at = Quand ils ont été informés
act_told-otherwise_at-from = Quand
act_told-otherwise_at-zone = Fuseau horaire
act_told-otherwise_with = Avec qui, par sa fonction
act_told-otherwise_what = Ce qui a été dit
told-way_telephone = Téléphone
told-way_email = Courriel
told-way_through-another = Par un autre service
told-way_in-person = En personne

stated_because = Pourquoi
erasure-because_period-ended = La durée de conservation du texte est écoulée.

act-name_act-transcribed = Consigné à la main : arrivé hors du réseau
move_act-transcribed = Consigner ce qui est arrivé hors du réseau
act_act-transcribed_title = Qu’est-il arrivé hors du réseau ({ $state }) ?
act_act-transcribed_lead = Vous dites ce qui est arrivé sur papier, par téléphone ou par courriel. Cela figure au dossier comme votre propre déclaration : l’autre partie ({ $state }) ne l’a pas signé. Cela ne répond à rien et n’arrête aucun délai.
act_act-transcribed_button = Vérifier ce qui est consigné
act_act-transcribed_done = C’est signé comme votre déclaration de ce qui est arrivé, et part (destinataire : { $state }).
act_act-transcribed_way = Par quel moyen c’est arrivé
act_came = Jour d’arrivée
act_act-transcribed_from = De qui, service et fonction
act_act-transcribed_text = Ce que cela dit, mot pour mot
act_act-transcribed_text-hint = Pour un appel : ce qui a été dit, tel que vous l’avez noté.
act_act-transcribed_digest = Empreinte (SHA-256) de la numérisation
act_act-transcribed_original = Où l’original est conservé
came-way_on-paper = Sur papier
came-way_by-voice = Par téléphone ou en personne
came-way_by-email = Par courriel
came-way_through-another = Par un autre service
missing_way = Dites par quel moyen c’est arrivé
missing_came = Donnez le jour d’arrivée
missing_from = Dites de qui cela vient
