### Español: drafted by machine, not yet reviewed by a native lawyer.

nav_work = Lista de trabajo
nav_new-request = Nueva solicitud
nav_drafts = Borradores
nav_proposals = Por acordar
nav_law = Derecho
nav_directory = Directorio
nav_participants = Participantes
