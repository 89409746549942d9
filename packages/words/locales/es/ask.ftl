### Español: drafted by machine, not yet reviewed by a native lawyer.

measure-group_secure = Asegurar antes de que desaparezca
measure-group_stored = Obtener lo almacenado
measure-group_live = Obtener en tiempo real
measure-group_persons = Personas y documentos
measure-group_property = Bienes
measure-group_sought = Personas buscadas
measure-group_together = Trabajar juntos
measure-group_other = Otras

measure-hint_preservation = Los datos se conservan donde están. No se entrega nada: eso requiere una solicitud propia.
measure-hint_preserved-traffic-disclosure = Solo lo que basta para mostrar qué proveedor y qué recorrido se usaron.
measure-hint_emergency-mla = Se responde de inmediato, antes que todo lo demás: una persona está en peligro.
measure-hint_subscriber-info = Quién era titular de una dirección o una cuenta: nombre, contacto, pago.
measure-hint_stored-data-access = Se entrega lo que un proveedor o una persona ha almacenado, datos de tráfico o de contenido. A menudo requiere una orden de un tribunal de allí.
measure-hint_search-and-seizure = Los agentes van a un lugar y toman un dispositivo o lo copian. En la mayoría de los Estados requiere una orden de un tribunal de allí.
measure-hint_domain-registration-data = Quién registró un dominio, según el registrador o el registro.
measure-hint_examination-of-objects-and-sites = Se miran y describen cosas o lugares; no se toma nada.
measure-hint_realtime-traffic = Se registran las conexiones desde ahora, sin lo que se dice. Si no puede hacerse para un caso nacional semejante, se deniega.
measure-hint_interception = Se registra lo que se dice desde ahora. La medida más intrusiva: la mayoría de los Estados la permite solo para delitos graves.
measure-hint_testimony = A una persona la oye la autoridad de la otra parte, o la autoridad de usted allí, o se la oye por vídeo.
measure-hint_locate-or-identify-person = Dónde está una persona o quién es. No se detiene a nadie.
measure-hint_service-of-documents = Se entrega allí a una persona un documento de su tribunal; no obliga a nadie a comparecer.
measure-hint_information-and-records = Registros de autoridades, tribunales o empresas, como copias o certificados.
measure-hint_bank-account-identification = Qué cuentas tiene una persona, y en qué banco.
measure-hint_tracing = Adónde fue el producto del delito; aún no se retiene nada.
measure-hint_freezing = Los bienes se retienen y no pueden moverse, por un tiempo y en virtud de una orden.
measure-hint_confiscation = Los bienes se toman definitivamente, por orden de la otra parte o ejecutando la de usted.
measure-hint_asset-return = Bienes ya decomisados se devuelven o se reparten.
measure-hint_provisional-arrest = Se detiene a una persona de inmediato. La solicitud de extradición debe seguir dentro de los días que fija el tratado, o la persona queda libre.
measure-hint_extradition = Se entrega a una persona para ser juzgada o cumplir condena; deciden los tribunales de la otra parte.
measure-hint_transfer-of-sentenced-person = Una persona cumple la condena en el otro Estado. No se tramita en esta red: las vías dicen adónde dirigirse.
measure-hint_transfer-of-proceedings = El otro Estado asume el enjuiciamiento. No se tramita en esta red: las vías dicen adónde dirigirse.
measure-hint_joint-investigation = Un equipo común en virtud de un acuerdo entre ambas partes.
measure-hint_spontaneous-information = Usted da, no se pide nada. Hay una página propia para ello.
measure-hint_emergency-disclosure-by-provider = Un proveedor decide según sus propias normas; no se pide a ningún Estado.

sensitivity-hint_normal = En la otra autoridad lo lee quien trabaja en sus casos.
sensitivity-hint_restricted = Se pide a la otra parte que lo limite a quienes trabajan en este caso.
sensitivity-hint_sealed = Solo la leen agentes designados uno por uno: aquí los que usted designe, en el otro Estado los de guardia y sus supervisores, hasta que designen a otros.
request-answer-hint_confidentialityRequested-yes = No lo dicen a nadie salvo a quien necesitan para ejecutarlo. Si la ley de allí no se lo permite, lo dicen antes de actuar.
request-answer-hint_confidentialityRequested-no = Pueden decirlo al proveedor y al usuario, cuando la ley de allí se lo permita o se lo mande.
