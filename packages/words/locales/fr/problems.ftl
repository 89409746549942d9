### Français: drafted by machine, not yet reviewed by a native lawyer.

nav_work = Liste de travail
nav_new-request = Nouvelle demande
nav_drafts = Projets
nav_proposals = À approuver
nav_law = Droit
nav_directory = Annuaire
nav_participants = Participants
