### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_link-gone = Ce lien n’est plus valable.
problem-next_link-gone = Demandez-en un nouveau à votre administrateur.
problem_user-name-form = Un nom d’utilisateur a de 3 à 64 lettres, chiffres, points, traits d’union ou traits de soulignement, et commence par une lettre ou un chiffre.
problem_user-name-taken = Quelqu’un d’autre a ce nom d’utilisateur.
problem-next_user-name-taken = Choisissez-en un autre.
problem_password-form = Un mot de passe a au moins { $n } caractères.
problem_code-not-right = Ce n’est pas le code qui correspond à la clé affichée ici.
problem-next_code-not-right = Attendez-en un nouveau, et vérifiez l’horloge de votre appareil.

problem_no-such-officer = Il n’y a pas d’agent { $id } à ce nœud.
problem-next_no-such-officer = comity officer list montre qui il y a.
problem_officer-there = L’agent { $id } existe déjà.
problem-next_officer-there = Choisissez un autre numéro, ou faites un nouveau lien avec comity officer link.
problem_officer-suspended = L’agent { $id } est suspendu, et aucun lien ne laisse entrer un agent suspendu.
problem-next_officer-suspended = Rétablissez d’abord l’agent : comity officer suspend --lift.
problem_officer-number-form = Un numéro d’agent a de 1 à 16 lettres, chiffres ou traits d’union, comme 0101.
problem_last-administrator = Personne d’autre qui tienne ce nœud ne pourrait alors entrer.
problem-next_last-administrator = Ajoutez d’abord un autre administrateur, ou réadmettez-en un.
problem_officer-last-agrees = Personne d’autre de cette autorité ne pourrait alors donner son accord pour des agents.
problem-next_officer-last-agrees = Ajoutez-y d’abord une autre personne qui le peut ; ou changez le rôle par comity officer roles sur la machine du nœud.
problem_officer-self = Ce qui vous concerne est changé par quelqu’un d’autre.
problem-next_officer-self = Demandez à un autre administrateur.
problem_officer-first = Le premier agent d’un nœud est quelqu’un qui peut donner son accord au suivant : un procureur, un juriste du ministère ou un responsable.
problem-next_officer-first = Ajoutez d’abord l’un d’eux.
problem_officer-wish-unknown = C’est déjà fait, ou plus personne ne le veut.
problem-next_officer-wish-unknown = Regardez de nouveau la liste.
problem_officer-wish-not-yours = Quelqu’un d’autre doit donner son accord : ni qui l’a demandé, ni la personne concernée, et de l’autorité en cause si quelqu’un y peut.
problem-next_officer-wish-not-yours = Demandez à un collègue. S’il ne reste personne, comity officer le fait sur la machine du nœud.
problem_provider-none = Ce nœud n’a pas de connexion de ministère.
problem-next_provider-none = Connectez-vous d’une autre façon.
problem_provider-silent = La connexion de votre ministère ne répond pas.
problem-next_provider-silent = Réessayez, ou connectez-vous d’une autre façon.
problem_provider-stale = Cette connexion n’a pas été commencée dans ce navigateur, ou elle est passée.
problem-next_provider-stale = Recommencez.
problem_provider-refused = Ce qui est revenu de la connexion de votre ministère ne tient pas.
problem-next_provider-refused = Recommencez ; si cela persiste, prévenez qui tient le nœud.
problem_provider-nobody = Personne que votre ministère nomme ainsi ne peut entrer ici.
problem-next_provider-nobody = Demandez à qui tient le nœud, ou connectez-vous d’une autre façon.
problem_provider-form = La connexion d’un ministère n’est pas réglée en entier.
problem-next_provider-form = Indiquez ensemble issuer (https), client et secret-file, un attribut par son nom, les fonctions sous la forme ROLE=CLAIM:VALUE, et ce que donnent les attributs sous la forme ROLE@AUTHORITY=CLAIM:VALUE.
problem_glass-by-two = Le compte de l’enveloppe a servi.
problem-next_glass-by-two = Deux personnes en créent un nouveau au bureau : qui tient le nœud demande un lien sous Agents, et un agent donne son accord.
problem_person-already = Ces comptes comptent déjà ainsi.
