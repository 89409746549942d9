### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_json-too-large = El mensaje tiene { $bytes } bytes; se leen como máximo { $max }.
problem_json-too-deep = Está anidado en más de { $max } niveles.
problem_json-too-many = Tiene más de { $max } valores, o miembros de un objeto.
problem_json-not-utf8 = No es texto UTF-8.
problem_json-duplicate-name = El miembro «{ $name }» se da dos veces.
problem_json-forbidden-name = Un miembro no puede llamarse «{ $name }».
problem_json-lone-surrogate = Un texto contiene la mitad de un par sustituto.
problem_json-number = Aquí solo se usan números enteros hasta 2^53 - 1.
problem_json-syntax = { $wanted ->
        [end] Algo sigue al valor.
        [colon] Faltan los dos puntos.
        [comma] Falta una coma.
        [text] Se espera un texto entre comillas.
        [escape] No existe tal secuencia de escape.
       *[value] Se espera un valor.
    }
problem_json-not-canonical = El JSON no está en forma canónica: difieren el orden, los espacios o los escapes.
problem_schema = No se ajusta a su formato ({ $rule }).
problem-next_schema = Compárelo con la página de su formato; no se permiten miembros desconocidos.
problem_text-too-long = El texto tiene { $length } caracteres; aquí caben como máximo { $max }.
problem_text-lone-surrogate = El texto contiene la mitad de un carácter.
problem_text-hidden-characters = { $n ->
        [one] El texto contiene { $n } carácter de control oculto, { $first }.
       *[other] El texto contiene { $n } caracteres de control ocultos, el primero es { $first }.
    }
problem-next_text-hidden-characters = Quítelos: pueden hacer que una frase se lea distinta en otra pantalla.
problem_pinpoint-form = «{ $typed }» no es una disposición.
problem-next_pinpoint-form = Escriba instrumento, dos puntos, artículo, párrafos entre paréntesis, como CETS185:29(7).

problem_kem-length = Un texto cifrado X-Wing tiene { $size } bytes.
problem_kem-public-key = La clave de cifrado no es una clave pública X-Wing.
problem_kem-low-order = El punto X25519 es de orden bajo: daría un secreto que todos conocen.

problem_link-gap = El enlace está en la época { $ofEpoch }, posición { $last }; época { $epoch }, posición { $seq } llegó demasiado pronto.
problem-next_link-gap = Envíe de nuevo desde la posición siguiente a la cabeza que nombra la respuesta.
problem_link-fork = { $how ->
        [taken] El enlace ya tiene otra entrada en la época { $epoch }, posición { $seq }.
       *[past] La entrada de la época { $epoch }, posición { $seq } sigue a otro pasado que el que tiene este enlace.
    }
problem-next_link-fork = Deténgase y compare ambos registros del enlace; dos sobres reclaman una misma posición.
problem_link-parties = La entrada { $entry } pertenece al enlace de { $from } a { $to }.
problem_journal-authority = La entrada { $entry } es de otra autoridad.
problem_journal-gap = Falta la entrada { $entry }.
problem_journal-broken = La entrada { $entry } no sigue a la anterior como consta aquí.

problem_parse = Los bytes no se pueden leer. { $because }
problem-next_parse = Envíe los bytes canónicos del sobre (RFC 8785) dentro del límite de tamaño.
problem_suite = El sobre no está sellado con la suite comity-1.
problem-next_suite = Selle con esa suite; no hay otra ni negociación.
problem_recipient-unknown = Ninguna declaración de claves conocida aquí permite dirigirse a { $to }.
problem-next_recipient-unknown = Obtenga la declaración de claves actual del destinatario y diríjase a una de sus autoridades.
problem_sender-unknown = Participante no admitido aquí: { $from }.
problem-next_sender-unknown = Dos agentes de este nodo deben admitir antes al participante.
problem_key-unknown = { $authority } no ha declarado ninguna clave de firma { $key }.
problem-next_key-unknown = Haga admitir la declaración de claves que lleva esta clave, y envíe de nuevo.
problem_key-not-valid-at-time = La clave { $key } de { $authority } no era válida el { $at }.
problem-next_key-not-valid-at-time = Selle de nuevo con una clave que sea válida ahora.
problem_no-encryption-key = { $authority } no tiene ninguna clave de cifrado que sea válida el { $at }.
problem-next_no-encryption-key = Pida al participante su declaración de claves más reciente.
problem_signature = La firma del sobre no es válida.
problem-next_signature = Selle de nuevo; si ocurre dos veces, compruebe la clave y el camino entre los nodos.
problem_decrypt = El sobre no se puede abrir. { $because }
problem-next_decrypt = Obtenga la declaración de claves actual del destinatario y selle de nuevo con una clave que enumere.
problem_encryption-key-gone = { $authority } ya no tiene la clave { $key }.
problem_sealed-decrypt = La clave que nombra no lo abre.
problem_body-decrypt = El cuerpo no se puede abrir con su clave de datos.
problem_body-commitment = El cuerpo no es aquel al que se compromete el encabezado del acto.
problem_act-signature = La firma del acto { $act } no es válida.
problem-next_act-signature = Haga que el autor firme de nuevo el acto con una clave válida de la autoridad.
problem_act-envelope-mismatch = El acto y su sobre no coinciden en este miembro: { $member }.
problem-next_act-envelope-mismatch = Selle el acto en un sobre con las mismas partes y el mismo caso.
problem_authority-scope = { $authority } no es una autoridad de { $participant }.
problem-next_authority-scope = Solo la propia autoridad, bajo su propio participante, puede ser el autor.
problem_envelope-too-large = El acto sellado tiene { $bytes } bytes; se llevan como máximo { $max }.
problem-next_envelope-too-large = Acorte los textos; los archivos van como pruebas, no en el acto.
problem_batch-too-large = El lote tiene { $bytes } bytes; se llevan como máximo { $max }.
problem-next_batch-too-large = Envíe menos sobres a la vez.

problem_header-malformed = El encabezado de lote no es del formato, o es para otra ruta.
problem-next_header-malformed = Compárelo con la página de su formato.
problem_heads-parties = Las cabezas son de un enlace entre otros.
problem-next_heads-parties = Declare las cabezas de su propio enlace con este participante.
problem_heads-key = { $participant } no había declarado ninguna clave de acuses { $key } en ese momento.
problem-next_heads-key = Haga admitir la declaración de claves más reciente.
problem_heads-signature = Las firmas de las cabezas no son válidas.
problem-next_heads-signature = Firme de nuevo; si ocurre dos veces, compruebe la clave y el camino entre los nodos.
problem_head-unknown = La cabeza tras la cual se piden entradas no está en este registro.
problem-next_head-unknown = Compare ambos registros: los dos extremos recuerdan pasados distintos.
problem_returned-place = Lo que volvió no sigue a lo que hay aquí.
problem_returned-receipt = Lo que volvió no tiene acuse, o tiene uno que se refiere a otra cosa: no prueba nada.
problem_returned-act = El acto que volvió no es el que nombra su acuse.
problem_returned-sealed = El acto que volvió no se puede abrir con las claves que se tienen aquí.
problem_header-signature = La firma del encabezado de lote no es válida.
problem-next_header-signature = Firme de nuevo; si ocurre dos veces, compruebe la clave y el camino entre los nodos.
problem_header-body = El cuerpo no es el que nombra el encabezado de lote.
problem-next_header-body = Envíelo de nuevo; si ocurre dos veces, compruebe qué hay entre los nodos.
problem_header-time = El encabezado de lote es de { $claimed }; aquí es { $at }.
problem-next_header-time = Firme un encabezado para la hora que nombra la respuesta, y ponga el reloj en hora.
problem_header-key = { $from } no había declarado ninguna clave de acuses { $key } que esté en uso ahora.
problem-next_header-key = Haga que el destinatario admita su declaración de claves más reciente.

problem_receipt-signer = { $by } firmó por { $for }.
problem_receipt-key = { $by } no había declarado ninguna clave de acuses { $key }.
problem_receipt-path = El acuse no está en el lote que nombra.
problem_receipt-signature = Las firmas del lote no son válidas.

problem_fingerprint-mismatch = La declaración de { $participant } tiene otra huella: { $fingerprint }.
problem-next_fingerprint-mismatch = No la admita. Pregunte al participante por un medio en que ya confíe.
problem_participant-unknown = Participante aún no admitido: { $participant }.
problem-next_participant-unknown = Dos agentes comparan la huella y lo admiten.
problem_statement-signature = La versión { $version } de la declaración de claves de { $participant } no está firmada por las claves raíz que nombra.
problem-next_statement-signature = Pida al participante su declaración por otro medio y compare la huella.
problem_statement-authority = { $authority } se nombra dos veces o no es una autoridad de { $participant }.
problem_statement-key-id = La clave { $key } se nombra dos veces o no es el identificador de su clave.
problem_statement-succession = { $how ->
        [not-newer] La versión { $version } no es más nueva que la versión { $last }, que se conoce.
        [participant] Es la declaración de otro participante.
        [root] Las claves raíz son otras que antes.
        [version] La versión { $version } no es la que sigue a la versión { $last }.
        [prev] No sigue a la versión anterior como se conoce aquí.
        [date] Lleva una fecha anterior a la de su predecesora.
       *[key] La clave { $key } se suprimió o se alteró; a una clave solo se le puede poner fin.
    }
problem-next_statement-succession = Obtenga las versiones intermedias, o compare las huellas y admita de nuevo al participante.

problem_act-of-other-case = El acto { $act } pertenece al caso { $case }.
problem_act-not-proven = Acto { $seq } de { $authority } ({ $kind }): { $because }
problem_act-twice = El acto { $act } está aquí dos veces.
problem_act-missing = El acto { $seq } de { $authority } falta o está aquí dos veces.
problem_act-out-of-order = El acto { $seq } de { $authority } ({ $kind }) no sigue al acto anterior.
problem_act-saw-more = { $n ->
        [one] El acto { $seq } de { $authority } ({ $kind }) había visto { $n } acto de { $of }; el archivo contiene { $held }.
       *[other] El acto { $seq } de { $authority } ({ $kind }) había visto { $n } actos de { $of }; el archivo contiene { $held }.
    }
problem_body-not-signed = El cuerpo del acto { $seq } de { $authority } ({ $kind }) no es el que su autor firmó.
problem_body-not-here = Falta el cuerpo del acto { $seq } de { $authority } ({ $kind }), y ningún acto dice que se borrara.
problem_receipt-of-other-case = El acuse pertenece al caso { $case }.
problem_receipt-act-not-here = El acuse acepta el acto { $act }, que no está así en el archivo.
problem_link-not-receipted = Ningún acuse nombra la entrada { $seq } del enlace de { $from } a { $to }.
problem_receipt-link-not-here = El lugar del registro del enlace que nombra este acuse no está en el archivo.
problem_fingerprint-not-trusted = La huella de { $participant } no es ninguna de aquellas en que usted confía: { $fingerprint }.
problem_seal-broken = El sello de { $authority } no es válido: algo del archivo se cambió.

found_canonical = { $n ->
        [one] { $n } byte canónico
       *[other] { $n } bytes canónicos
    }
found_fingerprint = { $participant } { $fingerprint }
found_all-compared = todas son huellas en que usted confía
found_none-compared = huellas tal como se imprimen, compárelas
found_not-compared = no comparadas: { $participants }
found_signed-on-arrival = { $n ->
        [one] { $n } acto firmado con una clave válida a su llegada
       *[other] { $n } actos firmados con claves válidas a su llegada
    }
found_signed-at-claim = { $n ->
        [one] { $n } acto con una clave válida en el momento que su autor declara
       *[other] { $n } actos con claves válidas en el momento que sus autores declaran
    }
found_signed-in-doubt = { $n ->
        [one] { $n } acto de { $authority } con una clave que revocó después: desde { $since } la clave puede haber estado en otras manos, así que pregunte a esa autoridad si respalda el acto
       *[other] { $n } actos de { $authority } con una clave que revocó después: desde { $since } la clave puede haber estado en otras manos, así que pregunte a esa autoridad si los respalda
    }
found_chains = { $n ->
        [one] { $n } autor, sin huecos
       *[other] { $n } autores, sin huecos
    }
found_bodies = { $n ->
        [one] { $n } cuerpo conforme a su compromiso
       *[other] { $n } cuerpos conformes a su compromiso
    }
found_erased = { $n ->
        [0] no se borró nada
        [one] { $n } borrado, por un acto
       *[other] { $n } borrados, cada uno por un acto
    }
found_receipts = { $n ->
        [one] { $n } acuse probado
       *[other] { $n } acuses probados
    }
found_acts-without-receipt = { $n ->
        [one] { $n } acto sin acuse
       *[other] { $n } actos sin acuse
    }
found_links = { $n ->
        [one] { $n } lugar en los registros del enlace, según los acuses
       *[other] { $n } lugares en los registros del enlace, según los acuses
    }
found_sealed = sellado por { $authority } el { $at }
problem_ping-parties = La respuesta a una prueba es de otros, o para otros.
problem-next_ping-parties = Responda por su propio nodo, a quien pregunta.
problem_ping-question = La respuesta es a otra pregunta.
problem-next_ping-question = Responda a la pregunta que se hace, cada vez de nuevo.
problem_ping-key = { $participant } no había declarado ninguna clave de acuses { $key } en ese momento.
problem-next_ping-key = Haga admitir la declaración de claves más reciente.
problem_ping-signature = Las firmas de la respuesta a una prueba no son válidas.
problem-next_ping-signature = Firme de nuevo; si ocurre dos veces, compruebe la clave y el camino entre los nodos.
problem_reach-parties = La respuesta es de otros, o para otros.
problem-next_reach-parties = Responda por su propio nodo, a quien pregunta.
problem_reach-key = { $participant } no había declarado ninguna clave de acuses { $key } en ese momento.
problem-next_reach-key = Haga admitir la declaración de claves más reciente.
problem_reach-signature = Las firmas de la respuesta no son válidas.
problem-next_reach-signature = Firme de nuevo; si ocurre dos veces, compruebe la clave y el camino entre los nodos.
problem_sender-suspended = El otro nodo ha suspendido la admisión de este, y no acepta nada de él.
problem-next_sender-suspended = Llame a una oficina de ese Estado a un número que conozca. Lo que espera se guarda, y sale cuando dos de sus agentes admitan de nuevo este nodo.
