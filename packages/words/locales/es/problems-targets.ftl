### Español: drafted by machine, not yet reviewed by a native lawyer.

problem-next_date-impossible = Escriba primero el año, como 2025-07-15 o 2025-07-15 13:05:22.
problem-next_day-impossible = Corrija el día, el mes o el año.
problem-next_day-over = Indique hoy o un día posterior.
problem-next_day-to-come = Indique hoy o un día anterior.
problem-next_day-far = Corrija el año.
problem_zone-sign = «{ $typed }» significa { $means } en las tablas de zonas horarias, al revés de lo que la mayoría entiende.
problem-next_zone-sign = Escriba { $means } o { $other }, lo que mostrara el reloj.
problem_zone-letters = «{ $typed }» se usa para más de una zona horaria.
problem-next_zone-letters = Escriba un lugar como Asia/Tokyo, UTC, o un desfase como +09:00.
problem_text-unassigned-character = El texto contiene el carácter { $first }, que Unicode no conoce.
problem-next_text-unassigned-character = Quítelo, o diga en palabras lo que mostraba.
problem_defanged = «{ $typed }» está escrito de forma inofensiva, para que nadie lo siga por error.
problem-next_defanged = Escríbalo como { $meant }, si es lo que se quiere decir.
problem_signs-around = «{ $typed }» lleva signos del texto del que procede.
problem-next_signs-around = Escriba solo { $meant }, si es lo que se quiere decir.
problem_time-counted = «{ $typed }» cuenta desde 1970, como hacen las máquinas.
problem-next_time-counted = Escriba { $meant }, si ese es el momento.
problem_ip-with-port = { $address } figura junto con el puerto { $port }.
problem-next_ip-with-port = Escriba { $address } aquí, y { $port } en el campo del puerto.
problem_ip-port-form = «{ $typed }» no es un puerto.
problem-next_ip-port-form = Escriba un número de 1 a 65535, o un bloque de ellos como 1024-2047.
problem_protocol-form = «{ $typed }» no es un protocolo sobre IP que Comity conozca.
problem-next_protocol-form = Escriba TCP o UDP, como figura en el registro.
problem_host-at-home = { $host } designa en cada red una máquina distinta.
problem-next_host-at-home = Indique el nombre con el que la máquina se encuentra desde Internet.
problem_telephone-form = «{ $typed }» no es un número de teléfono.
problem-next_telephone-form = Escríbalo con el signo más y el prefijo del país, como +81 3 1234 5678.
problem_telephone-national = «{ $typed }» no dice a qué país pertenece.
problem-next_telephone-national = Escríbalo con el signo más y el prefijo del país, como +81 3 1234 5678.
problem_wallet-form = «{ $typed }» no está escrito como la dirección de un monedero.
problem-next_wallet-form = Copie solo la dirección, letra por letra.
problem_transaction-form = «{ $typed }» no está escrito como el identificador de una transacción.
problem-next_transaction-form = Copie solo el identificador, letra por letra.
problem_device-form = «{ $typed }» no es el número de un dispositivo.
problem-next_device-form = Escriba solo el IMEI, la dirección MAC o el número de serie.

problem_ip-no-port = No se indica el puerto de origen: detrás de una dirección compartida, miles de personas salen de una misma dirección a la vez.
problem-next_ip-no-port = Indique el puerto de origen que figura en el registro, o diga que el registro no lo tiene.
problem_time-coarse = La hora no se indica al segundo: las direcciones compartidas cambian de manos en menos de uno.
problem-next_time-coarse = Indíquela como figura en el registro, como 2025-07-15 13:05:22.
problem_period-broad = { $days ->
        [one] El período abarca { $days } día; uno más corto se responde antes y es más fácil de justificar.
       *[other] El período abarca { $days } días; uno más corto se responde antes y es más fácil de justificar.
    }
problem-next_period-broad = Redúzcalo a las horas que la investigación necesita, o diga por qué se necesita todo.
problem_period-future = El período llega al futuro: aún no hay nada almacenado de él.
problem-next_period-future = Corríjalo, o pida la obtención en tiempo real.
problem_period-early = El período empieza antes de 1980.
problem-next_period-early = Mire de nuevo el año.
problem_period-buddhist = El año { $year } parece de la era budista: sería { $meant }.
problem-next_period-buddhist = Escriba el año de la era común.
problem_ip-documentation = { $address } está reservada para ejemplos y formación: nadie la tiene en Internet.
problem_ip-holds = { $address } contiene la dirección { $inside } de la versión 4: quien la tenía en ese momento operaba el túnel.
problem-next_ip-holds = Pregunte también por { $inside }.
problem_account-name-only = «{ $typed }» parece un nombre que muchos pueden llevar en { $service }.
problem-next_account-name-only = Indique aquello con lo que el servicio encuentra una cuenta: un número, una dirección o un número de teléfono.
problem_custodian-entity = «{ $typed }» tiene varias empresas que responden de distintas partes del mundo.
problem-next_custodian-entity = Nombre la que es responsable donde está el usuario: { $entities }.
problem_telephone-code-unknown = Ningún país tiene el prefijo con que empieza { $typed }.
problem-next_telephone-code-unknown = Mire de nuevo el número.
problem_wallet-checksum = La suma de control de { $typed } no es correcta ({ $rule }): puede haber una letra equivocada.
problem-next_wallet-checksum = Compárelo con la fuente, letra por letra.
problem_wallet-other-currency = { $typed } no está escrito como las direcciones de { $currency }.
problem-next_wallet-other-currency = Mire de nuevo la moneda y la dirección.
problem_transaction-length = { $typed } no tiene la longitud de los identificadores de transacciones de { $currency }.
problem-next_transaction-length = Compárelo con la fuente, letra por letra.
problem_device-check-digit = La cifra de control de { $typed } no es correcta: puede haber una cifra equivocada.
problem-next_device-check-digit = Compárelo con la fuente.
problem_device-mac-made-up = { $typed } es una dirección que un dispositivo inventa para sí: ningún fabricante la conoce.
problem-next_device-mac-made-up = Nombre la red que la vio, y cuándo.
problem_device-mac-of-many = { $typed } se dirige a muchos dispositivos a la vez.
problem-next_device-mac-of-many = Mire de nuevo el número.
problem_facts-short = { $n ->
        [one] Los hechos se cuentan en { $n } palabra.
       *[other] Los hechos se cuentan en { $n } palabras.
    }
problem-next_facts-short = Diga quién hizo qué, cuándo, dónde y cómo: la doble incriminación se juzga por ello.
problem_facts-no-date = Los hechos no nombran ningún día.
problem-next_facts-no-date = Diga cuándo ocurrió, hasta donde se sabe.
problem_facts-no-place = Los hechos no nombran ningún lugar, persona ni servicio.
problem-next_facts-no-place = Diga dónde ocurrió, o a qué servicio se refiere.
problem_answer-short = Esto no dice casi nada.
problem-next_answer-short = Dígalo en una frase con la que la otra parte pueda actuar.
problem_no-link = Nada dice qué relación tienen los datos con el delito.
problem-next_no-link = Diga cómo se usó en él el objetivo, y cómo se sabe.
problem_language-not-known = { $language } no está entre los idiomas conocidos de { $state }: { $known }.
problem-next_language-not-known = Añada la traducción cuando se haya enviado, diga para cuándo sigue, o acuerde antes el idioma con la otra parte.
problem_case-small = { $cite ->
        [none] { $state } puede rechazar un caso demasiado pequeño, y los hechos no nombran ninguna suma en juego. Lo que se sabe de su práctica: «{ $says }». No se conoce ninguna disposición.
       *[other] { $state } puede rechazar un caso demasiado pequeño ({ $cite }), y los hechos no nombran ninguna suma en juego. Lo que se sabe de su ley: «{ $says }».
    }
problem-next_case-small = Diga qué está en juego: la suma, cuántas víctimas, qué más le da peso.
problem_case-small-unknown = Por su pena, el delito es leve. No se conoce ninguna regla de { $state } sobre casos pequeños.
problem-next_case-small-unknown = Diga qué le da peso, o pregunte antes a la otra parte si presta asistencia en un caso así.
problem_milder-way = Nada dice por qué no basta una medida más leve.
problem-next_milder-way = Diga qué se intentó, y por qué no bastan datos menos intrusivos o un período más corto.
problem_kept-no-longer = Lo que el caso anterior hizo conservar se conservó hasta el { $day }: puede haber desaparecido.
problem-next_kept-no-longer = Pregunte a la otra parte si aún lo tiene, o pida que se conserve de nuevo.
problem_kept-answer-unknown = Lo que el caso anterior hizo conservar se conserva hasta el { $day }. No se sabe cuánto tarda una respuesta: este nodo ha visto demasiado pocas. { $rule ->
        [none] No se conoce ninguna regla que lo conserve hasta la decisión.
       *[other] Una vez recibida la solicitud, debe conservarse hasta la decisión.
    }
problem-next_kept-answer-unknown = { $rule ->
        [none] Pida que se conserve más tiempo antes de enviar esta solicitud.
       *[other] Envíe esta solicitud con tiempo antes de ese día, o pida primero que se conserve más tiempo.
    }
problem_kept-too-short = Lo que el caso anterior hizo conservar se conserva hasta el { $day }; la mitad de las últimas { $answers } respuestas de este Estado tardó { $days } días o más. { $rule ->
        [none] No se conoce ninguna regla que lo conserve hasta la decisión.
       *[other] Una vez recibida la solicitud, debe conservarse hasta la decisión.
    }
problem-next_kept-too-short = { $rule ->
        [none] Pida que se conserve más tiempo antes de enviar esta solicitud.
       *[other] Envíe esta solicitud con tiempo antes de ese día, o pida primero que se conserve más tiempo.
    }
problem_kept-too-short-practice = Lo que el caso anterior hizo conservar se conserva hasta el { $day }; según la buena práctica una respuesta tarda { $days } días, y este nodo ha visto demasiado pocas para saberlo mejor. { $rule ->
        [none] No se conoce ninguna regla que lo conserve hasta la decisión.
       *[other] Una vez recibida la solicitud, debe conservarse hasta la decisión.
    }
problem-next_kept-too-short-practice = { $rule ->
        [none] Pida que se conserve más tiempo antes de enviar esta solicitud.
       *[other] Envíe esta solicitud con tiempo antes de ese día, o pida primero que se conserve más tiempo.
    }
problem_asked-before = { $cases ->
        [one] Un caso anterior con este Estado pide lo mismo del mismo objetivo: { $references }.
       *[other] { $cases } casos con este Estado piden lo mismo del mismo objetivo: { $references }.
    }
problem-next_asked-before = Mire allí primero; si esta solicitud lo sigue o lo completa, nómbrelo como solicitud anterior.
