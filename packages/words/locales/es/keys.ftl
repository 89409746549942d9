### Español: drafted by machine, not yet reviewed by a native lawyer.

keys_title = Claves
keys_lead = Con qué firma y abre este nodo, y qué dicen otros Estados de sus propias claves. El administrador propone claves nuevas; los agentes dan aquí su acuerdo.
keys_none-waits = Ningún cambio de claves le espera a usted.
keys_own = Claves de este nodo, declaración { $n }
keys_of-others = Claves de otros Estados
keys_head-whose = De quién
keys_head-use = Para
keys_head-key = Clave
keys_head-from = Desde
keys_head-to = Hasta
keys_head-state = Situación
keys_head-version = Declaración
keys_head-issued = Firmada
keys_node = El propio nodo
keys_use-signing = firmar
keys_use-encryption = abrir lo que llega
keys_use-receipt = acuses
keys_in-use = En uso
keys_earlier = Clave anterior
keys_revoked = Revocada, en duda desde { $moment }
keys_not-followed = No adoptada
keys_they-revoked = Una clave de la autoridad { $authority } está revocada: puede haber estado en otras manos desde { $since }, y terminó { $ended }. Los actos que llegaron con ella en ese tiempo están marcados en sus casos.
keys_changed-since = Qué cambió desde la declaración { $n }:
keys_changed-none = Nada en claves, dirección ni autoridades.
keys_changed-root = Las claves raíz son otras.
keys_changed-receipt = Los acuses se firman con una clave nueva.
keys_changed-address = La dirección del nodo era { $from } y es { $to }.
keys_changed-kinds = Clases de actos que entiende: antes { $from }, ahora { $to }.
keys_changed-added = Autoridad nueva: { $authority }
keys_changed-gone = Ya no figura: { $authority }
keys_changed-kind = { $authority } es ahora otra clase de oficina.
keys_changed-named = { $from } se llama ahora { $to }.
keys_changed-zone = { $authority }: zona horaria antes { $from }, ahora { $to }.
keys_changed-signing = { $authority } firma con una clave nueva desde { $moment }.
keys_changed-encryption = Lo que va a { $authority } se sella con una clave nueva desde { $moment }.
keys_changed-revoked = Se revocó una clave de { $authority }: en duda desde { $moment }.
keys_wanted-keys-rotated = Claves nuevas en lugar de las antiguas
keys_wanted-keys-revoked = Las claves antiguas deben revocarse
keys_since = En otras manos desde
keys_on-their-way = Actos aún en camino
keys_proposed = Propuesto
keys_by-shell = por la línea de comandos
keys_agreed = Acuerdos
keys_agreed-none = { $n ->
        [one] Nadie aún; basta un agente
       *[other] Nadie aún; hacen falta { $n } agentes
    }
keys_does-rotate = El próximo acto se firma con las claves nuevas. Lo que está en camino llega con las antiguas, que los pares aceptan treinta días más. Los demás nodos lo saben por sí mismos.
keys_does-revoke = Un nodo rechaza lo firmado con las claves antiguas cuando se cumplen ambas cosas: han pasado diez minutos desde el cambio y ha tenido noticia de él. Lo que otros Estados recibieron y reciban con ellas desde ese día queda, y allí se muestra como dudoso. Llámeles.
keys_does-revoke-drain = Hay en camino actos firmados con las claves antiguas: para que lleguen, los demás nodos aceptan estas claves 24 horas más, y mientras no hayan tenido noticia del cambio. Lo que recibieron y reciban con ellas desde ese día se muestra allí como dudoso. Llámeles.
keys_agree = Dar el acuerdo
keys_stop = No cambiar las claves
keys_lost = ¿Se han perdido o robado las claves raíz? Entonces ya no puede seguirse ninguna declaración de ustedes: creen un nodo nuevo, envíen la nota con su huella, y los demás Estados les admiten de nuevo como al principio. Lo que se firmó antes sigue siendo demostrable.
keys_done-first-officer = Usted ha dado su acuerdo. Un segundo agente hace lo mismo antes de que cambie nada.
keys_done-changed = Las claves nuevas están en uso, y se está informando a los demás nodos.
keys_done-stopped = La propuesta ya no existe; las claves quedan como están.
