### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_session-unknown = No tiene tal sesión.
problem-next_session-unknown = Mire de nuevo la lista; puede haber terminado.
problem_sign-in-failed = Estos no corresponden entre sí: nombre de usuario, contraseña y código.
problem-next_sign-in-failed = Compruebe los tres. Un código sirve una vez y medio minuto.
problem_sign-in-busy = Demasiadas personas inician sesión en este momento.
problem-next_sign-in-busy = Inténtelo de nuevo en unos segundos, o use una clave de acceso.
problem_sign-in-locked = Demasiados intentos fallidos desde aquí. Se abre de nuevo a las { $time } UTC.
problem-next_sign-in-locked = Espere, use una clave de acceso, o pregunte a su administrador.
problem_sign-in-again = Una nueva clave de acceso exige un inicio de sesión de los últimos minutos.
problem-next_sign-in-again = Inicie sesión de nuevo; volverá aquí.
problem_passkey-refused = La clave de acceso no se aceptó.
problem-next_passkey-refused = Inténtelo de nuevo, o use contraseña y código.

problem_case-unknown = Su autoridad no tiene tal caso.
problem-next_case-unknown = Busque en la lista de trabajo, o por palabra, Estado o medida.
problem_review-own = Usted la envió de noche; un colega la revisa.
problem-next_review-own = Pida a un colega de su autoridad.
problem_review-none = Aquí nada espera revisión.
problem_content-too-large = El acto supera lo que cabe en un mensaje (unos 400 000 caracteres).
problem-next_content-too-large = Abrevie los textos; documentos y datos viajan como pruebas, no en el acto.
problem_recipient-own-node = { $authority } es una autoridad de este nodo; dentro de un Estado el trabajo se remite internamente.
problem-next_recipient-own-node = Elija una autoridad de otro Estado.
problem_case-not-whole = Este nodo se restauró, y lo que perdió del caso se está recuperando.
problem-next_case-not-whole = Inténtelo en un minuto. Lo que no puede esperar va como nueva solicitud, por teléfono o por carta.
problem_case-damaged = Algo que este nodo guarda del caso está dañado y se está reparando.
problem-next_case-damaged = Inténtelo en un minuto. Si continúa, avise a su administrador.
problem_case-other-peer = El caso { $case } no es uno con { $authority }.
problem-next_case-other-peer = Abra un caso propio con esta autoridad, y remita a este.
problem_receipt-other-place = El acuse de la posición { $seq } nombra otra cabeza del enlace que la nuestra.
problem_act-not-written = Esta autoridad no hizo tal acto.
problem_act-not-rejected = El acto no fue devuelto: está en camino o ha llegado.
problem-next_act-not-rejected = Espere el acuse.

problem_draft-damaged = El borrador no se puede leer: su fila en la base de datos no es lo que este nodo escribió.
problem-next_draft-damaged = Nada de él puede enviarse. Pida a quien mantiene el nodo que reponga la base de datos desde una copia de seguridad, o descarte el borrador y escríbalo de nuevo.
problem_came-meanwhile = { $n ->
        [one] Mientras esta página estaba abierta llegó { $n } acto de la otra parte. No se ha enviado nada.
       *[other] Mientras esta página estaba abierta llegaron { $n } actos de la otra parte. No se ha enviado nada.
    }
problem-next_came-meanwhile = Lea lo que llegó y envíe de nuevo si sigue siendo correcto.
problem_draft-unknown = Su autoridad no tiene tal borrador.
problem-next_draft-unknown = Mire la lista de borradores; quizá un colega lo descartó.
problem_draft-sent = Esta solicitud se envió; su texto es firme.
problem-next_draft-sent = Abra el caso para completarla o retirarla.
problem_entry-of-other-authority = { $authority } firma en este nodo y habla por sí misma.
problem-next_entry-of-other-authority = Pida a un agente de { $authority } que lo publique.
problem_publications-today = Su Estado ha publicado { $max } veces en un día; los demás no reciben más.
problem-next_publications-today = Publique de nuevo mañana. Si algo debe saberse esta noche, avise por teléfono.
problem_entry-changed-meanwhile = Esta entrada del directorio cambió después de abrirse el formulario. No se ha publicado nada.
problem-next_entry-changed-meanwhile = Se muestra como está ahora; tome lo que necesite y envíe de nuevo.
problem_draft-changed-meanwhile = Este borrador se guardó después de que usted lo abriera.
problem-next_draft-changed-meanwhile = Se muestran ambos textos: tome lo que necesite y guarde de nuevo.
problem_draft-incomplete = { $n ->
        [one] La solicitud no puede enviarse: falta o está mal { $n } elemento.
       *[other] La solicitud no puede enviarse: faltan o están mal { $n } elementos.
    }
problem-next_draft-incomplete = Abra la página de comprobación; nombra cada uno.
problem_other-basis-missing = Un fundamento ajeno a los datos jurídicos se indica con su texto y su cita.
problem-next_other-basis-missing = Escriba ambos en la página de vías, en «Otro fundamento».
problem_addressee-missing = Elija la autoridad a la que va la solicitud.
problem-next_addressee-missing = El directorio enumera las autoridades de cada participante de la red.

problem_approval-own-twice = Usted ya dio su acuerdo; el segundo es de un colega.
problem-next_approval-own-twice = Pida a un colega de su autoridad.
problem_approval-role = Un administrador no aprueba solicitudes.
problem-next_approval-role = Pida a un agente de guardia, fiscal, jurista o supervisor.
problem_approval-rules = La política de aprobaciones no es una lista de reglas distintas, con una para «release» y otra para «act».
problem-next_approval-rules = Compárela con la que viene con Comity.
problem_proposal-damaged = El acto en espera no se puede leer: su fila en la base de datos no es lo que este nodo escribió.
problem-next_proposal-damaged = Nunca se hará. Devuélvalo y proponga el acto de nuevo; avise a quien mantiene el nodo.
problem_proposal-unknown = Ningún acto así espera en su autoridad.
problem-next_proposal-unknown = Mire la lista; un colega pudo dar su acuerdo o devolverlo.
problem_return-reason-missing = Diga por qué lo devuelve.
problem-next_return-reason-missing = Basta una frase: ¿qué debe cambiarse?

problem_act-not-here = Este caso no tiene tal acto.
problem-next_act-not-here = Elija un acto de este caso.
problem_act-on-its-way = El acto aún está en camino: la otra parte no lo ha confirmado.
problem-next_act-on-its-way = Bórrelo cuando llegue el acuse.
problem_body-erased-already = El cuerpo de este acto ya se borró.
problem_erasure-reason-missing = Diga por qué, en { $max } caracteres como máximo.

problem_admission-unknown = Ningún participante se propone aquí con esta declaración.
problem-next_admission-unknown = Mire la lista de participantes; un colega pudo admitirlo o detenerlo.
problem_admission-own-twice = Usted ya la comparó; la segunda comparación es de un colega.
problem-next_admission-own-twice = Pida a un colega que abra esta página con la nota en la mano.
problem_admission-role = Su función no admite participantes.
problem-next_admission-role = Pida a un supervisor, fiscal o jurista.
problem_admission-differs = Estas cifras no son las de la declaración.
problem-next_admission-differs = Lea la nota de nuevo. Si difieren, deténgase: no lo admita.
problem_digits-missing = Escriba las cinco cifras de la nota.
problem_note-missing = Indique número y fecha de la nota.
problem_exchange-address = La dirección de la declaración no está en la red pública.
problem-next_exchange-address = Pida al participante una declaración con la dirección pública de su nodo.

policy_one-officer = { $hours ->
        [one] La política permite que un solo agente envíe esto; un colega lo revisa en un plazo de { $hours } hora.
       *[other] La política permite que un solo agente envíe esto; un colega lo revisa en un plazo de { $hours } horas.
    }
policy_two-at-any-hour = Esta medida exige dos agentes a cualquier hora.
policy_office-open = La oficina está abierta, así que un segundo agente puede dar su acuerdo.
policy_not-on-duty = De noche el agente de guardia puede enviar solo; usted no está de guardia.
policy_office-closed = { $hours ->
        [one] La oficina está cerrada: el agente de guardia puede enviar solo, y un colega lo revisa en un plazo de { $hours } hora.
       *[other] La oficina está cerrada: el agente de guardia puede enviar solo, y un colega lo revisa en un plazo de { $hours } horas.
    }
problem_hour-passed = Esta hora ya ha pasado. Si se refiere a otra, escriba el día y la hora.
problem_hour-not-come = Esta hora aún no ha llegado.
problem_nobody-asked = Elija al menos un Estado al que pedir.
problem_asked-too-many = Elija como máximo diez Estados a la vez.
problem_retention-rules = La política sobre cuánto tiempo se guardan los textos no es una lista de plazos, todos distintos, con uno para todo, un motivo y quién puede poner fin a una suspensión del borrado.
problem-next_retention-rules = Compárela con la que viene con Comity.
problem_mail-certificate-form = No es un certificado que se pueda leer.
problem-next_mail-certificate-form = Pegue un solo certificado X.509 en PEM, sin clave ni cadena.
problem_mail-certificate-other = La huella no es la del certificado que la acompaña: { $fingerprint }.
problem-next_mail-certificate-other = Ponga esta huella, o el otro certificado.
problem_mail-certificate-until = El certificado que la acompaña es válido hasta el { $day }.
problem-next_mail-certificate-until = Escriba ese día.
problem_participant-not-admitted = { $participant } no está admitido aquí.
problem-next_participant-not-admitted = La página Participantes dice quién lo está.
problem_standing-unknown = Esta petición ya no espera.
problem-next_standing-unknown = Alguien estuvo de acuerdo o lo detuvo: mire otra vez la página del participante.
problem_standing-already = El participante ya está así.
problem_standing-asked = Ya hay un cambio de este participante que espera acuerdo.
problem-next_standing-asked = Dé su acuerdo a ese, o deténgalo antes.
problem_standing-reason-missing = Diga por qué, en { $max } caracteres como máximo.
problem_approval-same-person = Usted ya está de acuerdo con otra cuenta; una persona no es dos.
problem-next_approval-same-person = Pídalo a un colega. Quien lleva el nodo ve en Agentes qué cuentas son de una misma persona.
problem_approval-other-office = La regla de este Estado pide el segundo acuerdo de otra oficina.
problem-next_approval-other-office = Pídalo a un agente de otra autoridad de este nodo.
problem_approval-other-role = La regla de este Estado pide el segundo acuerdo de alguien con otra función.
problem-next_approval-other-role = Pídalo a un colega con otra función.
problem_approval-other-task = Quien tiene su función no decide esto.
problem-next_approval-other-task = Pídalo a un colega que pueda proponerlo.
