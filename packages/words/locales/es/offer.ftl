### Español: drafted by machine, not yet reviewed by a native lawyer.

offer_title-offer = Ofrecer información
offer_title-disclose = Comunicar información de inmediato
offer_lead-offer = Usted tiene algo que otro Estado puede necesitar y no ha pedido. Diga a qué se refiere y con qué condiciones lo daría; responde antes de que usted lo entregue.
offer_lead-disclose = Lo que escribe aquí se entrega cuando usted firma. Las condiciones que indique obligan al otro Estado desde su llegada; lo que debe aceptarse antes, se ofrece en su lugar.
offer_ways = Dos maneras
offer_means-offer = El otro Estado sabe de qué se trata, acepta o rechaza sus condiciones, y después usted lo comunica.
offer_means-disclose = Para lo que no puede esperar, o no necesita ninguna condición que deba aceptarse antes.
offer_to = A qué autoridad
offer_to-hint = Autoridades de los Estados de esta red.
offer_treaties = Mostrar los tratados entre los dos Estados
offer_no-treaty = Sin tratado: según la ley de su propio Estado
offer_other-state = el otro Estado
offer_check = Comprobar lo que envía
work_offer = Ofrecer información
case_done-offer = El ofrecimiento está firmado y en camino.
case_done-disclose = La información está firmada y en camino.
limits_title = Limitaciones de uso
limits_lead-bound = Lo que usted tiene de este caso se usa solo como sigue. Pregunte a { $state } antes de usarlo de otro modo o de transmitirlo.
limits_lead-given = { $state } usa lo que tiene de usted solo como sigue.
limits_lifted = Un uso más allá de estas limitaciones se consintió, o se anunció: vea los actos nombrados.
limits_ask = Pedir consentimiento para otro uso
limits_notify = Comunicar una revelación que su ley exige
limits_stops-export = Mientras obliguen, el caso no puede sacarse de este nodo.
limits_said-in = Dónde se dijo
offer_treaty = Tratado: { $treaty }
offer_cancel = Volver a la lista de trabajo
