### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_state-unknown = «{ $typed }» no es una jurisdicción que Comity conozca.
problem-next_state-unknown = { $n ->
        [0] Escriba su código ISO 3166-1 alfa-3, como JPN.
       *[other] Parecidos: { $near }.
    }
problem_organisation-no-state = «{ $typed }» no es un Estado que Comity conozca. Una organización lee y publica; la asistencia judicial la pide un Estado a otro.
problem-next_organisation-no-state = Pida a un Estado. A una organización, escriba o llame como diga su página del directorio.
problem_instrument-unknown = «{ $typed }» no es un instrumento que Comity conozca.
problem-next_instrument-unknown = { $n ->
        [0] Escriba su identificador, como CETS185.
       *[other] Parecidos: { $near }.
    }
problem_measure-unknown = «{ $typed }» no es una medida.
problem-next_measure-unknown = { $n ->
        [0] Escriba su nombre, como preservation.
       *[other] Parecidos: { $near }.
    }
problem_pinpoint-unknown = «{ $typed }» no es una disposición de los datos jurídicos.
problem-next_pinpoint-unknown = { $n ->
        [0] Escriba instrumento, dos puntos, artículo, como CETS185:29(7).
       *[other] Parecidos: { $near }.
    }
problem_pinpoint-not-by-itself = { $typed } no consta por sí sola; { $article } sí.
problem-next_pinpoint-not-by-itself = { $n ->
       *[other] Parecidos: { $near }.
    }
problem_clock-unknown = No hay ningún plazo «{ $typed }».
problem-next_clock-unknown = { $n ->
        [0] Los plazos de un instrumento: comity law clocks.
       *[other] Parecidos: { $near }.
    }
problem_not-an-offence = { $pinpoint } ({ $title }) no crea ningún delito.
problem-next_not-an-offence = { $n ->
        [0] Escriba other para un delito que no es propio de un instrumento.
       *[other] Sus delitos son { $offences }; escriba other para cualquier otro.
    }
problem_date-form = «{ $typed }» no es un día del calendario.
problem-next_date-form = Escriba año, mes, día, como 2012-11-01.
problem_unknown-jurisdiction = «{ $typed }» no es una jurisdicción de los datos jurídicos.
problem-next_unknown-jurisdiction = Use el código ISO 3166-1 alfa-3, como JPN.
problem_same-jurisdiction = { $from } no puede pedirse a sí mismo: dentro de una misma jurisdicción no hace falta solicitud.
problem-next_same-jurisdiction = Nombre otra parte requerida.
problem_start-needs-time = { $clock } corre en horas: indique también la hora del día.
problem-next_start-needs-time = Escriba 2026-11-20T17:10+01:00.
problem_start-form = «{ $typed }» no es una fecha ni una hora.
problem-next_start-form = Escriba 2026-11-20, o 2026-11-20T17:10+01:00.
problem_zone-needed = «{ $typed }» no tiene desfase, y no se conoce ninguna zona.
problem-next_zone-needed = Escriba el desfase, como 2026-11-20T17:10+01:00, o indique la zona.
problem_time-form = «{ $typed }» no es una fecha ni una hora.
problem-next_time-form = Escriba 2026-11-20T17:10+01:00.
problem_no-entry-rule = { $instrument }: no consta ninguna norma sobre la entrada en vigor.
problem_no-effect-rule = { $event ->
        [denunciation] { $instrument }: no consta ninguna norma sobre la denuncia.
        [reservation-withdrawal] { $instrument }: no consta ninguna norma sobre la retirada de una reserva.
        [extension] { $instrument }: no consta ninguna norma sobre la extensión a un territorio.
       *[quorum] { $instrument }: no consta ninguna norma sobre su primera entrada en vigor.
    }
problem_before-signature = { $instrument }: no se abrió a la firma hasta el { $signed }; nada pudo depositarse el { $day }.
