### Español: drafted by machine, not yet reviewed by a native lawyer.

call_subject-emergency = Comity: emergencia de { $state }
call_subject-urgent = Comity: acto urgente de { $state }
call_subject-unreached = Comity: { $state }: nadie ha respondido a nuestra emergencia
call_subject-told = Comity: { $state } dice que avisó a nuestra oficina. ¿Fuimos nosotros?
call_subject-lapse = Comity: lo que { $state } conserva para nosotros vence en un día
call_subject-test = Comity: prueba de su alarma
call_rings = Suena desde { $time } UTC.
call_open = Abra la guardia nocturna y diga que se hace cargo:
call_time =
    { $n ->
        [one] Esta es la primera llamada.
       *[other] Esta es la llamada número { $n }.
    }
call_subject-answer = Comity: { $state } responde en nuestra emergencia
call_subject-release = Comity: algo nuestro de una emergencia espera el acuerdo de un agente
call_subject-ping = Comity: una prueba de { $state }, no ocurre nada
call_digest-subject = Comity: resumen matinal, { $day }
call_digest-open = Abra el resumen:
call_subject-wake = Comity: hay que despertar a un agente
