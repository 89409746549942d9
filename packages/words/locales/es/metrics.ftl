### Español: drafted by machine, not yet reviewed by a native lawyer.

metrics_peer-down = 1 mientras la línea con este Estado está caída en uno de sus carriles.
metrics_peer-heard-seconds = Cuándo hubo señal de este Estado por última vez, en segundos desde 1970; se omite si nunca la hubo.
metrics_outbox-acts = Actos para este Estado que ningún acuse cubre aún.
metrics_outbox-late-acts = De ellos, los que esperan más de media hora.
metrics_peer-keys-not-followed = 1 donde no se adoptó algo más nuevo que este Estado dice de sus claves.
metrics_timer-ran-seconds = Cuándo se recorrió por última vez el trabajo que el nodo hace por sí solo, en segundos desde 1970.
metrics_quarantine-rows = Filas dañadas que aún no se han reparado.
metrics_backup-seconds = Cuándo se hizo la última copia de seguridad, en segundos desde 1970; se omite si no se conoce ninguna.
metrics_memory-bytes = Memoria que ocupa el proceso.
metrics_started-seconds = Cuándo empezó el proceso, en segundos desde 1970.
