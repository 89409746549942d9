### Français: drafted by machine, not yet reviewed by a native lawyer.

problem_officer-unknown = Aucun agent de cette autorité ne traite d’affaires sous ce nom.
problem-next_officer-unknown = Choisissez-en un de la liste.
problem_note-long = Cela dépasse { $max } caractères.
problem-next_note-long = Abrégez.
problem_stand-in-self = Nul ne se remplace soi-même.
problem_stand-in-long = C’est dans plus d’un an.
problem-next_stand-in-long = Indiquez un jour d’ici un an ; il peut être indiqué de nouveau.
problem_shift-empty = Rien n’est passé.
problem-next_shift-empty = Choisissez une affaire, ou écrivez un mot sur le tour.
problem_shift-unknown = Ce tour a déjà été pris, ou n’existe pas.
problem_shift-own = C’est l’agent suivant qui le prend, non celui qui le passe.
problem_views-full = Il y a déjà { $max } vues.
problem-next_views-full = Supprimez-en une.
problem_not-answering = Votre État est le requérant dans cette affaire : c’est l’État requis qui procède à l’examen.
problem-next_not-answering = Revenez à l’affaire.

problem_alarm-untold = Vous avez pris l’alarme en charge, mais l’autre État n’a pas pu en être informé.
problem-next_alarm-untold = Ouvrez l’affaire et répondez-y, ou téléphonez ; dites à qui tient le nœud que l’affaire est illisible.
problem_alarm-unknown = Quelqu’un a déjà pris cette alarme en charge, ou elle n’existe pas.
problem_mail-address-form = Ce n’est pas une adresse de courriel unique.
problem-next_mail-address-form = Écrivez une seule adresse, comme duty@example.org, sans nom à côté ; laissez vide pour n’en avoir aucune.
problem_urgency-unchanged = Elle est déjà traitée à ce niveau, ou elle n’a pas été demandée comme aussi urgente.
problem-next_urgency-unchanged = Choisissez-en un autre, ou ne dites rien.
problem_wall-few = Moins de { $n } agents sont désignés.
problem-next_wall-few = Désignez-en au moins { $n }.
problem_reference-form = Ce n’est pas une référence entière, ou un de ses chiffres est faux.
problem-next_reference-form = Indiquez les dix chiffres.
problem_opening-unknown = Quelqu’un y a déjà répondu, ou cela n’existe pas.
problem_opening-own = Qui a fait la demande n’y donne pas aussi son accord.
problem-next_opening-own = Laissez répondre un autre agent.
problem_wall-unnamed = L’affaire est réservée à des agents désignés, et celui-ci n’en fait pas partie.
problem-next_wall-unnamed = Désignez-le d’abord, ou choisissez-en un autre.
