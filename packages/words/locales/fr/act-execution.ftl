### Français: drafted by machine, not yet reviewed by a native lawyer.

act-name_part-admitted = Entraide accordée
move_part-admitted = Accorder l’entraide
act-name_request-referred = Transmise à un autre service
move_request-referred = La transmettre à un autre service
act-name_execution-postponed = Exécution reportée
move_execution-postponed = Reporter l’exécution
act-name_execution-resumed = Exécution reprise
move_execution-resumed = Reprendre l’exécution
act-name_progress-reported = Point d’avancement
move_progress-reported = Faire le point
act-name_urgency-assessed = Urgence appréciée
move_urgency-assessed = Dire quelle urgence est retenue
