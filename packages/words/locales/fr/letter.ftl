### Français: drafted by machine, not yet reviewed by a native lawyer.

letter_page = Les déclarations en texte
letter_lead = À lire au téléphone, ou à mettre dans un courriel quand l’autre nœud ne peut être joint. Il ne porte pas de signature : ce qui fait foi est la déclaration signée, qui part dès que la liaison est rétablie.
letter_download = Télécharger en texte
letter_title = DÉCLARATIONS ENTRE AUTORITÉS, PAR COMITY
letter_case = Identifiant de l’affaire
letter_about = Intitulé
letter_requesting = Partie requérante
letter_requested = Partie requise
letter_receives = Partie qui reçoit
letter_gives = Partie qui donne
letter_made = Ce texte a été établi
letter_standing = Copie de lecture sans signature. Ce qui fait foi est la déclaration signée au journal de l’affaire, que détiennent les deux parties ; son condensat ci-dessous permet de l’y retrouver, ainsi que dans un dossier exporté (comity verify).
letter_act = Déclaration { $n } : { $title }
letter_by = Faite par
letter_claimed = Faite (selon l’auteur)
letter_received = Reçue
letter_provisions = Dispositions invoquées
letter_no-effect = Sans effet, parce que
letter_says = Ce qu’elle dit
letter_act-id = Identifiant de la déclaration
letter_digest = Condensat de la déclaration signée (SHA-256)
letter_proofs = Preuves
letter_proof = { $name } : { $at }, { $by }
letter_end = { $n ->
        [one] Fin. { $n } déclaration.
       *[other] Fin. { $n } déclarations.
    }
