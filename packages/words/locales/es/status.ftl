### Español: drafted by machine, not yet reviewed by a native lawyer.

status_open = Abierta
status_limited = Limitada
status_closed = Cerrada
status_uncertain = Incierta
status_never = Nunca
status_soon = Pronto
status_late = Vencido
status_held = Suspendido
status_run = En curso

side_ours = Nos toca actuar
side_theirs = Le toca a { $state }
side_nobody = No le toca a nadie
side_we-ask = solicitamos
side_asks-us = nos solicita
side_ours-short = Nuestro

priority_routine = Ordinaria
priority_high = Alta
priority_urgent = Urgente
priority_emergency = Emergencia
confidence_high = Fiabilidad alta
confidence_medium = Fiabilidad media
confidence_low = Fiabilidad baja
confidence_weakest = Lo menos seguro:
confidence_verify = Verifique con el depositario antes de basarse en ello.
pinpoint_read = Leer { $pinpoint }
