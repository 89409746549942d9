### Español: drafted by machine, not yet reviewed by a native lawyer.

letter_page = Los actos como texto
letter_lead = Para leer por teléfono, o para poner en un correo electrónico cuando no se puede llegar al otro nodo. No lleva firma: lo que vale es el acto firmado, que sale en cuanto vuelve la línea.
letter_download = Descargar como texto
letter_title = ACTOS ENTRE AUTORIDADES, POR COMITY
letter_case = Identificador del caso
letter_about = Título
letter_requesting = Parte requirente
letter_requested = Parte requerida
letter_receives = Parte que recibe
letter_gives = Parte que da
letter_made = Este texto se creó
letter_standing = Copia de lectura sin firma. Lo que vale es el acto firmado en el registro del caso, que tienen ambas partes; el resumen de abajo permite encontrarlo allí y en un archivo de caso exportado (comity verify).
letter_act = Acto { $n }: { $title }
letter_by = Hecho por
letter_claimed = Hecho (según el autor)
letter_received = Recibido
letter_provisions = Disposiciones invocadas
letter_no-effect = Sin efecto, porque
letter_says = Qué dice
letter_act-id = Identificador del acto
letter_digest = Resumen del acto firmado (SHA-256)
letter_proofs = Pruebas
letter_proof = { $name }: { $at }, { $by }
letter_end = { $n ->
        [one] Fin. { $n } acto.
       *[other] Fin. { $n } actos.
    }
