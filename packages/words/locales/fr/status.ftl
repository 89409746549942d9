### Français: drafted by machine, not yet reviewed by a native lawyer.

status_open = Ouverte
status_limited = Limitée
status_closed = Fermée
status_uncertain = Incertaine
status_never = Jamais
status_soon = Bientôt
status_late = En retard
status_held = Suspendu
status_run = En cours

side_ours = À nous d’agir
side_theirs = À eux d’agir : { $state }
side_nobody = Personne ne doit agir
side_we-ask = nous demandons
side_asks-us = nous demande
side_ours-short = À nous

priority_routine = Ordinaire
priority_high = Élevée
priority_urgent = Urgente
priority_emergency = Situation d’urgence

confidence_high = Fiabilité élevée
confidence_medium = Fiabilité moyenne
confidence_low = Fiabilité faible
confidence_weakest = Le moins sûr :
confidence_verify = Vérifiez auprès du dépositaire avant de vous y fier.

pinpoint_read = Lire { $pinpoint }
