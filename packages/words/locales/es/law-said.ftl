### Español: drafted by machine, not yet reviewed by a native lawyer.

law-said_quoted = { $law }
law-said_quoted-from = { $law } ({ $cite })
law-said_of-instrument = { $instrument }:
law-said_verify-with-depositary = Verifique con el depositario.

law-said_bound = { $how ->
        [through-since] { $instrument }: obliga a { $state } por medio de { $by } desde el { $since }.
        [through] { $instrument }: obliga a { $state } por medio de { $by }.
        [since] { $instrument }: obliga a { $state } desde el { $since }.
       *[undated] { $instrument }: obliga a { $state }.
    }
law-said_applies-from = Se aplica desde el { $day }.
law-said_takes-part = { $how ->
        [since] { $instrument }: { $state } participa desde el { $since }, lo que no obliga a nadie.
       *[undated] { $instrument }: { $state } participa, lo que no obliga a nadie.
    }
law-said_only-recalled = Eso no está confirmado.
law-said_day-recalled = Ese día se dice de memoria y nadie lo ha comprobado.
law-said_not-yet-applicable = { $instrument }: está en vigor, pero solo se aplica desde el { $day }.
law-said_made-for-members = { $instrument }: { $state } lo hizo para sus Estados miembros; diríjase a la autoridad central de uno de ellos.
law-said_within-own-competence = { $instrument }: { $state } es parte dentro de su propia competencia; cuál de sus órganos envía o ejecuta no consta en los datos de Comity. Diríjase a la autoridad central de un Estado miembro.
law-said_left-out-by = { $instrument }: { $by } dejó fuera a { $state }.
law-said_left-out = { $instrument }: su Estado dejó fuera a { $state }.
law-said_not-taking-part = { $instrument }: { $state } no participa.
law-said_cannot-be-party = { $instrument }: { $state } no puede ser parte por sí.
law-said_parties-unknown = { $instrument }: si obliga a { $state } no consta en los datos de Comity.
law-said_perhaps-since = { $instrument }: hasta el { $day }, { $state } no era parte; no se ha buscado si se ha adherido después.
law-said_perhaps-bound = { $instrument }: quizá obliga a { $state } el { $on }.
law-said_start-not-found = { $instrument }: no se encontró desde cuándo está en vigor.
law-said_extension-effect = La extensión a { $state } se recibió y surte efecto el { $day }.
law-said_extension-effect-later = La extensión a { $state } se recibió y surte efecto en un día posterior.
law-said_consented = { $how ->
        [consented-bound] { $state } consintió el { $consented } y solo se obliga desde el { $inForce }.
        [consented] { $state } consintió el { $consented }.
        [bound] { $state } consintió en un día anterior y solo se obliga desde el { $inForce }.
       *[undated] { $state } consintió en un día anterior.
    }
law-said_enters-only-on = { $instrument }: no entra en vigor hasta el { $day }.
law-said_not-in-force = { $instrument }: no está en vigor el { $on }, hasta donde se sabe.
law-said_quorum = { $wait ->
        [some] Necesita { $needed } instrumentos de consentimiento, y después { $length }; en ese día { $deposited ->
            [0] no se conoce ninguno
            [1] se conoce uno
           *[other] se conocen { $deposited }
        } ({ $pinpoint }).
       *[none] Necesita { $needed } instrumentos de consentimiento; en ese día { $deposited ->
            [0] no se conoce ninguno
            [1] se conoce uno
           *[other] se conocen { $deposited }
        } ({ $pinpoint }).
    }
law-said_not-yet-adopted = No se adoptó hasta el { $day }.
law-said_not-yet-open = No se abrió a la firma hasta el { $day }.
law-said_signature-gives-nothing = { $state } firmó; la firma sola no da nada.
law-said_consent-starts-nothing = { $state } ha consentido, lo que no le da inicio.
law-said_no-longer-bound = { $instrument }: dejó de obligar a { $state } el { $day }.
law-said_only-signed = { $instrument }: { $state } solo firmó; la firma sola no da nada.
law-said_only-invited = { $instrument }: { $state } tiene una invitación a adherirse y no lo ha hecho.
law-said_not-party = { $instrument }: { $state } no es parte el { $on }.
law-said_list-ends = Sus partes se leyeron hasta el { $day }.
law-said_bound-from = Obliga desde el { $day }.
law-said_day-unknown = { $what ->
        [bound] Quizá ya obligado: no se conoce el día.
        [suspended] Quizá suspendido: no se conoce el día.
        [deposited] Quizá ya depositado: no se conoce el día.
        [signed] Quizá ya firmado: no se conoce el día.
       *[invited] Quizá ya invitado: no se conoce el día.
    }
law-said_withdrawal-decided = Se decidió una retirada; no se encontró desde cuándo surte efecto (no antes del { $day }).
law-said_invitation-ended = La invitación estuvo vigente cinco años, hasta el { $day }; no se vieron pasos posteriores.
law-said_suspended = { $how ->
        [since-by] Suspendido desde el { $since } por notificación de { $by }.
        [since] Suspendido desde el { $since }.
        [by] Suspendido por notificación de { $by }.
       *[plain] Suspendido.
    }
law-said_other-arrangement = Otro arreglo ocupa su lugar.
law-said_territory-not-in-data = { $state } es parte; si alcanza a este territorio no consta aquí.
law-said_way-has-no-parties = { $instrument }: es una vía sin tratado, nadie es parte en ella. Pregunte por las vías.
law-said_model-binds-nobody = { $instrument }: es un texto modelo y no obliga a nadie.
law-said_statute-has-no-parties = { $instrument }: es la ley de un solo Estado y no tiene partes.

law-said_hub-only = { $instrument }: obliga a { $hub } y a cada una de las demás partes, no a estas entre sí.
law-said_no-way-before = { $instrument }: no existe antes del { $day }.
law-said_no-access = { $n ->
        [1] { $instrument }: { $state } no tiene acceso.
       *[other] { $instrument }: { $state } y { $other } no tienen acceso.
    }
law-said_turn-to-member = Diríjase a la autoridad central de un Estado miembro.
law-said_both-have-point = { $instrument }: ambos tienen un punto de contacto en virtud de este instrumento.
law-said_access-unknown = Si ambos tienen acceso no consta aquí.
law-said_parts-of-one-state = { $from } y { $to } son partes de un mismo Estado: entre ellos no rige ningún tratado ni vía diplomática. Acuda a la ley de ese Estado y, si existe, al arreglo entre sus partes.
law-said_not-applied-between = { $instrument }: no se aplica entre { $from } y { $to }.
law-said_perhaps-suspended-between = { $instrument }: quizá en suspenso entre { $from } y { $to }; no se encontró el día.
law-said_treaty-binds = { $instrument }: obliga a ambos el { $on }.
law-said_treaty-uncertain = { $instrument }: no es seguro que obligue a ambos el { $on }.
law-said_treaty-to-verify = { $instrument }: debe verificarse con el depositario si obliga a ambos; si es así, vale esto:
law-said_no-treaty-known = Comity no conoce ningún tratado así que obligue a ambos el { $on }.
law-said_treaty-conditions-apply = { $instrument }: obliga a ambos; se aplican sus propias condiciones y motivos.
law-said_treaty-perhaps = { $instrument }: quizá obliga a ambos.
law-said_extradition-conditions-first = { $instrument }: obliga a ambos, y sus condiciones de extradición van primero.
law-said_first-read-with = { $instrument } sigue siendo la base y se lee junto con lo que lo completa: { $instruments }.
law-said_may-agree-to-use = Los dos pueden acordar usarlos de todos modos ({ $pinpoint }).

law-said_level = { $level ->
        [own-rule] { $instrument }: tiene una disposición sobre esta misma medida.
        [general] { $instrument }: se debe en virtud del deber general de asistir.
        [endeavour] { $instrument }: nombra esta medida.
        [domestic] { $instrument }: alcanza a esta medida sin un deber propio.
        [own-law] { $instrument }: puede usarse para esta medida.
        [information] { $instrument }: se dirige a un proveedor y no es una solicitud a un Estado.
        [outside] { $instrument }: fuera de esta red.
       *[none] { $instrument }: no está previsto.
    }
law-said_not-reached = { $instrument }: no alcanza a esta medida.
law-said_rules-unknown = { $instrument }: lo que abarca no consta en los datos de Comity; lea su texto.
law-said_provider-order = Una orden o solicitud directamente a un proveedor: ningún Estado debe nada.
law-said_helps-as-it-chooses = No se debe nada: { $state } ayuda si su ley lo permite y hasta donde quiera.
law-said_owed-as-law-permits = Se debe solo hasta donde lo permitan la ley de { $state } y los tratados entre los dos.
law-said_owed-endeavour = { $state } debe procurar ayudar, y no debe ningún resultado.
law-said_surrender-barred-instead = La entrega debe denegarse: la persona es nacional de { $state }. Pida en su lugar el enjuiciamiento allí ({ $pinpoint }).
law-said_surrender-barred = La entrega debe denegarse: la persona es nacional de { $state }. Pregunte si perseguirá el hecho según su propia ley: nada le obliga.
law-said_own-national = La persona es nacional de { $state }.
law-said_national-barred = { $by ->
        [constitution] { $owed ->
            [must] La constitución de { $state } prohíbe la entrega de sus propios nacionales: debe denegarse.
           *[must-unless] La constitución de { $state } prohíbe la entrega de sus propios nacionales: debe denegarse salvo que se cumpla lo que exceptúa.
        }
       *[statute] { $owed ->
            [must] La ley de { $state } prohíbe la entrega de sus propios nacionales: debe denegarse.
           *[must-unless] La ley de { $state } prohíbe la entrega de sus propios nacionales: debe denegarse salvo que se cumpla lo que exceptúa.
        }
    }
law-said_declared = { $state }: { $law }
law-said_declared-from = { $state } desde el { $day }: { $law }
law-said_no-declaration = { $effect ->
        [convention-extradition-basis] { $state }: no se conoce ninguna declaración que tome el Convenio como base de la extradición el { $on }.
        [convention-no-extradition-basis] { $state }: no se conoce ninguna declaración que rechace el Convenio como base de la extradición el { $on }.
        [dual-criminality-for-preservation] { $state }: no se conoce ninguna reserva que exija doble incriminación antes de conservar datos el { $on }.
       *[other] { $state }: no se conoce ninguna declaración sobre este punto el { $on }.
    }
law-said_declaration-recalled = La declaración de { $state } no está confirmada; decide la lista del depositario.

law-said_answer-hangs-on-it = La respuesta depende de ello:
law-said_taken-as-usual = Se toma lo habitual, no se ha indicado.
law-said_side-is = { $side ->
        [requesting] La parte requirente es { $state }.
       *[requested] La parte requerida es { $state }.
    }
law-said_fact-holds = { $fact ->
        [dual-criminality] La conducta es delito en ambas partes.
        [coercive] La ejecución requiere medidas coercitivas.
        [de-minimis] El asunto es de poca importancia.
        [available-otherwise] La misma ayuda puede obtenerse en virtud de otra disposición.
        [basic-concepts-conflict] Ayudar sería contrario a los conceptos básicos del ordenamiento jurídico.
        [person-national-of-requested] La persona es nacional del Estado requerido.
        [requested-has-jurisdiction] El propio Estado requerido tiene jurisdicción.
        [emergency] La vida o la seguridad está en peligro inminente.
        [transnational] El caso cruza fronteras.
        [organized-criminal-group] Tres o más personas actuaron juntas para obtener un beneficio.
        [fiscal] El delito se refiere también a cuestiones tributarias.
        [only-fiscal] El delito se refiere solo a cuestiones tributarias.
        [offence-by-computer] El delito se cometió por medio de un sistema informático.
        [prosecution-asked-for] El Estado requirente pide el enjuiciamiento en lugar de la entrega.
        [urgent] La solicitud es urgente.
        [consent-of-person] La persona consiente.
        [convention-as-basis] El Estado requerido toma la convención como base de la extradición, o no necesita tratado.
       *[capital-offence] El delito conlleva la pena de muerte.
    }
law-said_fact-fails = { $fact ->
        [dual-criminality] La conducta no es delito allí.
        [coercive] La ejecución no requiere medidas coercitivas.
        [de-minimis] El asunto no es de poca importancia.
        [available-otherwise] La misma ayuda no puede obtenerse en virtud de otra disposición.
        [basic-concepts-conflict] Nada es contrario a los conceptos básicos del ordenamiento jurídico.
        [person-national-of-requested] La persona no es nacional del Estado requerido.
        [requested-has-jurisdiction] El propio Estado requerido no tiene jurisdicción.
        [emergency] No es una emergencia.
        [transnational] El caso no cruza fronteras.
        [organized-criminal-group] No se sospecha de ningún grupo de tres o más personas.
        [fiscal] El delito no se refiere a cuestiones tributarias.
        [only-fiscal] El delito no se refiere solo a cuestiones tributarias.
        [offence-by-computer] El delito no se cometió por medio de un sistema informático.
        [prosecution-asked-for] El Estado requirente no ha pedido el enjuiciamiento.
        [urgent] La solicitud no es urgente.
        [consent-of-person] La persona no consiente.
        [convention-as-basis] El Estado requerido necesita un tratado y no toma la convención como tal.
       *[capital-offence] No se plantea la pena de muerte.
    }
law-said_any-offence = Está previsto cualquier delito.
law-said_offence-wanted = { $instrument }: responde de modo distinto para sus propios delitos y para cualquier otro delito.
law-said_offences-covered = Previstos: { $offences }.
law-said_offences-none-of = { $instrument }: no están entre sus delitos: { $offences }.
law-said_offences-partly = Previstos: { $inside }. No previstos: { $outside }.
law-said_offences-differ = La respuesta difiere entre { $inside } y { $outside }.
law-said_ask-each-apart = Pregunte por cada delito por separado.
law-said_penalty-needed = { $bound ->
        [more] Se necesita una pena máxima de más de { $length } en la ley de { $state }.
       *[least] Se necesita una pena máxima de al menos { $length } en la ley de { $state }.
    }
law-said_penalty-too-low = { $bound ->
        [more] El máximo en la ley de { $state } es de { $is }; se necesita más de { $length }.
       *[least] El máximo en la ley de { $state } es de { $is }; se necesita al menos { $length }.
    }
law-said_penalty-of = { $side ->
        [requesting] { $bound ->
            [more] Se necesita una pena máxima de más de { $length } en la ley del Estado requirente.
           *[least] Se necesita una pena máxima de al menos { $length } en la ley del Estado requirente.
        }
        [requested] { $bound ->
            [more] Se necesita una pena máxima de más de { $length } en la ley del Estado requerido.
           *[least] Se necesita una pena máxima de al menos { $length } en la ley del Estado requerido.
        }
       *[both] { $bound ->
            [more] Se necesita una pena máxima de más de { $length } en las leyes de ambos Estados.
           *[least] Se necesita una pena máxima de al menos { $length } en las leyes de ambos Estados.
        }
    }
law-said_threshold-of-treaty = La cifra es la de este instrumento: { $instrument }.
law-said_threshold-unknown = { $instrument }: fija la pena mínima entre los dos; Comity no tiene su cifra.
law-said_no-home-threshold = Comity no conoce ninguna pena mínima en la ley de extradición de { $state }.
law-said_both-without-treaty = Las leyes de { $from } y { $to } permiten la extradición sin tratado, con reciprocidad.
law-said_needs-treaty = Hasta donde Comity sabe, la ley de { $state } no extradita sin tratado.
law-said_without-treaty-unknown = Los datos de Comity no dicen si la ley de { $state } extradita sin tratado: pregunte a su autoridad central.
law-said_both-without-treaty-unknown = Sin tratado, el delito solo da lugar a extradición entre Estados que no lo exigen. Los datos de Comity no dicen si { $state } lo exige: pregunte a su autoridad central.
law-said_surrenders-without-treaty = La ley de { $state } extradita sin tratado.

law-said_outside-scope = El delito está fuera de lo que el instrumento abarca para esta medida.
law-said_offence-covered = El delito está previsto.
law-said_condition-not-met = Su condición no se cumple.
law-said_hangs-on-unstated = Depende de lo que aún no se ha indicado.
law-said_treaty-grounds-first = { $instrument }: sus motivos van primero; el { $pinpoint } se aplica solo si los dos lo acuerdan.
law-said_treaty-grounds-first-here = { $instrument }: sus motivos van primero; esta norma se aplica solo si los dos lo acuerdan.
law-said_treaty-grounds-perhaps-first = { $instrument }: no es seguro que obligue a ambos; si es así, sus propios motivos van primero.
law-said_grounds-unknown = { $instrument }: sus motivos para esta medida no constan en los datos de Comity; lea su texto.
law-said_home-law-unknown = Comity no sabe nada de la ley de { $state }.
law-said_refusal-is = { $owed ->
        [must] Debe denegarse.
       *[may] Puede denegarse.
    }
law-said_power = { $there ->
        [yes] La ley de { $state } da a sus propias autoridades esta facultad.
        [partly] La ley de { $state } da a sus propias autoridades esta facultad en parte.
        [no] La ley de { $state } no da a sus propias autoridades tal facultad.
       *[unknown] No se sabe si la ley de { $state } da a sus propias autoridades esta facultad.
    }
law-said_reciprocity-asked = Se pide reciprocidad ({ $law }).
law-said_reciprocity-asked-somehow = Se pide reciprocidad (no se conoce el alcance).
law-said_source-of-home-law = { $topic ->
        [dual-criminality] { $state }: doble incriminación
        [own-nationals] { $state }: nacionales propios
        [whole] Ley de { $state }
       *[reciprocity] { $state }: reciprocidad
    }
law-said_own-law = { $law }: { $length }
law-said_source-profile = { $state }: perfil
law-said_source-of-profile = Ninguna de este hecho solo: vea las fuentes de todo el perfil
law-said_source-no-row = Ninguna fila del perfil habla de ello para este día

law-said_no-rule-on-prosecution = { $instrument }: Comity no conoce ninguna norma suya que pida el enjuiciamiento en lugar de la entrega.
law-said_refused-solely-for = { $grounds ->
        [nationality] La entrega se deniega únicamente por nacionalidad.
        [own-jurisdiction] La entrega se deniega únicamente por jurisdicción propia.
       *[either] La entrega se deniega únicamente por nacionalidad o jurisdicción propia.
    }
law-said_prosecution-is-asked-for = El Estado requirente pide el enjuiciamiento.
law-said_has-jurisdiction = { $state } tiene jurisdicción.
law-said_no-automatic-rule = No hay regla automática: se ponderan todas las circunstancias, y la prioridad en el tiempo es solo una de ellas.
law-said_factor = { $factor ->
        [gravity] gravedad de los delitos
        [place] lugar de los delitos
        [dates] fechas de las solicitudes y de su recepción
        [nationality] nacionalidad de la persona
       *[re-extradition] posibilidad de una reextradición posterior
    }

law-said_preserve-first = Los datos pueden desaparecer antes de que se lea esta solicitud: haga que se conserven primero.
law-said_several-bases = Puede nombrarse más de un fundamento en una misma solicitud: { $instruments }.
law-said_office = { $office ->
        [foreign-ministry] Ministerio de Relaciones Exteriores de { $state }, por medio de la embajada
       *[national-central-bureau] Oficina central nacional de INTERPOL de { $state }
    }
law-said_acts-for = { $state } actúa por { $territory }.
law-said_recalled-ask-first = Sin confirmar: pregunte antes de escribir.
law-said_named-under-another = Fue designada para { $instrument }: pregunte si también lo es para esto.
law-said_contact-old = { $age ->
        [undated] Su fuente no tiene día: pregunte antes.
       *[old] Una fuente antigua: pregunte antes.
    }
law-said_point-telephone = Su teléfono no es público: figura en el directorio de la red, abierto solo a los puntos de contacto.
law-said_authority-of-place = La autoridad competente para el lugar y la medida: la nombra la autoridad central o una red.
law-said_nobody-named = A quién ha nombrado { $state } para esto no consta en los datos de Comity: pregunte por medio de un directorio o una red.
law-said_point-obliged = { $instrument }: obliga a cada parte a tener un punto que responda a cualquier hora.
law-said_point-unknown = Ningún instrumento que conste en los datos lo obliga a tener un punto en ese día; si está en una red voluntaria no es público.

law-said_not-researched-between = { $sort ->
        [extradition] No se estudiaron los tratados de extradición solo entre { $from } y { $to }: que no se muestre ninguno no significa que no lo haya.
       *[assistance] No se estudiaron los tratados de asistencia judicial recíproca solo entre { $from } y { $to }: que no se muestre ninguno no significa que no lo haya.
    }
law-said_researched-until = { $sort ->
        [extradition] Los tratados de extradición solo entre { $from } y { $to } se buscaron hasta el { $day } ({ $source }), y no consta ninguno posterior.
       *[assistance] Los tratados de asistencia judicial recíproca solo entre { $from } y { $to } se buscaron hasta el { $day } ({ $source }), y no consta ninguno posterior.
    }
law-said_look-in = { $lists ->
        [both] Busque en { $first }, { $second }, la Colección de Tratados de las Naciones Unidas (treaties.un.org).
        [first] Busque en { $first }, la lista de tratados en vigor del ministerio de relaciones exteriores de { $second }, la Colección de Tratados de las Naciones Unidas (treaties.un.org).
       *[none] Busque en la lista de tratados en vigor del ministerio de relaciones exteriores de { $first } y de { $second }, la Colección de Tratados de las Naciones Unidas (treaties.un.org).
    }
law-said_not-researched = No estudiado.
law-said_not-researched-for = No estudiado para { $state } el { $on }.
law-said_law-unknown = { $beyond ->
        [facts] Comity no conoce la ley de { $state } más allá de estos hechos: nadie la ha estudiado.
       *[nothing] Comity no conoce la ley de { $state }: nadie la ha estudiado.
    }

law-said_contents-of-treaty = Contenido que se pide: { $instrument }
law-said_read-treaty-list = Su propia lista de contenido va primero; Comity no tiene su texto: léalo.
law-said_field-language = En un idioma que { $state } acepta
law-said_field-reciprocity = Garantía de reciprocidad
law-said_field-indispensability = Por qué las pruebas son indispensables
law-said_field-probable-cause = Hechos con fecha que muestran causa probable
law-said_field-equivalent-offence = La conducta, para que pueda examinarse allí

law-said_length = { $unit ->
        [hours] { $n ->
            [one] { $n } hora
           *[other] { $n } horas
        }
        [days] { $n ->
            [one] { $n } día
           *[other] { $n } días
        }
        [months] { $n ->
            [one] { $n } mes
           *[other] { $n } meses
        }
       *[years] { $n ->
            [one] { $n } año
           *[other] { $n } años
        }
    }
law-said_at-once = de inmediato
law-said_effect-on-receipt = A la recepción, o en un día posterior que la notificación nombre.
law-said_effect-first-of-month = Primer día del mes siguiente al transcurso de { $months } meses desde el día.
law-said_effect-nth-day = Día { $days } después del día, que no se cuenta.
law-said_effect-after = { $length } después del día.
law-said_starts-only-on = El instrumento mismo no empieza hasta el { $day }, y obliga al Estado desde entonces.
law-said_counts-once-in-force = { $instrument }: no está en vigor, hasta donde se sabe; el día cuenta solo cuando lo esté.
law-said_counted-from = Se cuenta desde el instrumento número { $number }.
law-said_no-figure = El texto no da ninguna cifra: de inmediato, o como lo dice.
law-said_nobody-owes-yet = { $instrument }: no está en vigor el { $on }, hasta donde se sabe; nadie lo debe aún.
law-said_hours-from-event = { $length } desde el hecho, días no laborables incluidos.
law-said_hours-by-regulation = { $length } según el Reglamento 1182/71: la hora del hecho no se cuenta, así que corre desde { $begins }; las horas siguen corriendo en noches, fines de semana y festivos.
law-said_from-receipt = Desde la recepción.
law-said_first-of-next-month = { $length } desde el día, y después el primer día del mes siguiente.
law-said_day-of-same-number = { $length }: el día del mismo número, o el último del mes.
law-said_free-days-count = { $length }: el día del hecho no se cuenta; los días no laborables no influyen.
law-said_days-roll = { $by ->
        [regulation] { $length } según el Reglamento 1182/71: el día del hecho no se cuenta, el último día termina con su última hora;
       *[state] { $length }: el día del hecho no se cuenta, el último día termina con su última hora;
    }
law-said_free-days = { $free ->
        [calendar] los fines de semana y los festivos de { $state } son no laborables.
       *[weekend] no se conoce ningún calendario de { $state }, así que solo su fin de semana es no laborable.
    }
law-said_free-without-state = solo los sábados y domingos son no laborables, pues no se nombró ningún Estado.
law-said_rolls-to = { $last } es un día no laborable, así que pasa a { $day }.
