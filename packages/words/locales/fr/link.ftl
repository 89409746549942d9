### Français: drafted by machine, not yet reviewed by a native lawyer.

link_title = Choisir comment vous vous connectez
link_once = Ce lien sert une fois, et pendant une heure. Il ne laisse entrer personne avant que vous ayez terminé ici.
link_user-name-hint = Au moins trois lettres, chiffres, points ou traits d’union. Vous le choisissez.
link_password-hint = Au moins douze caractères ; quelques mots se retiennent le mieux.
link_code-secret = Tapez cette clé dans votre application d’authentification ; elle affiche alors un nouveau code toutes les 30 secondes.
link_code-open = L’ouvrir dans une application d’authentification sur cet appareil
link_button = Valider et se connecter
link_passkey-hint = Le lien est alors utilisé : ajoutez la clé d’accès à la page suivante, dans les cinq minutes.
link_passkey-button = Continuer pour ajouter une clé d’accès
link_gone = Ce lien n’est plus valable
link_gone-next = Un lien sert une fois, et pendant une heure. Demandez-en un nouveau à votre administrateur.
link_glass-title = Le compte de l’enveloppe
link_glass = C’est le compte de l’enveloppe : pour quand personne d’autre ne peut entrer. Il s’ouvre une fois, pour une heure, ne voit aucune affaire, et chacun en est averti.
link_glass-button = L’utiliser maintenant
glass_title = Le compte de l’enveloppe a servi
glass_used = Quelqu’un est entré par lui le { $moment }.
glass_next = Si vous ne savez pas qui c’était et pourquoi, cherchez-le maintenant : regardez les agents, les liens et l’audit. Un nouveau est créé par deux personnes, sous Agents.
