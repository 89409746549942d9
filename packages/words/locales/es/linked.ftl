### Español: drafted by machine, not yet reviewed by a native lawyer.

case_reference = Referencia
case_references = Referencias
case_reference-both = Del caso, la misma en ambas partes
case_reference-ours = Nuestra
case_reference-theirs = De la otra parte
work_reference-mistaken = Una cifra de esta referencia está mal: la última no concuerda con las demás. Pida a quien llama que la repita.

act-name_request-followed = Enviada la solicitud que sigue a esta
move_request-followed = Decir que se envió la solicitud
moves_linking = Qué sigue
act_request-followed_title = ¿Qué solicitud ha seguido?
act_request-followed_lead = Cuando la solicitud fue por otra autoridad o por otra vía, { $state } sabe aquí que se envió, y con qué número. Lo que se conservó se mantiene entonces como dice la ley.
act_request-followed_button = Informar a { $state }
act_request-followed_done = Está en camino a { $state }.
act_sent = Enviada el
act_case = Caso que abrió
act_number = Número con el que se encuentra
act_sent-by = Autoridad que la envió
because_followed = La solicitud de los datos se ha enviado. Lo que se conserva espera la decisión sobre ella.
due_held-until-decision = Se conserva hasta que se decida la solicitud

case_linked = Casos del mismo asunto
case_linked-earlier = Sigue a
case_linked-later = Le sigue
case_linked-more = Se nombran más casos de los que aquí se muestran. Los actos los nombran todos.
case_linked-not-here = No está con esta autoridad.
case_follow-ups = Empezar una solicitud a partir de esta
case_follow-ups-lead = Se toman los hechos, objetivos, delitos, contacto y referencias. La urgencia, la confidencialidad y el fundamento se preguntan de nuevo.
follows_preserved = Los datos se conservan
follows_other-state = Los datos de tráfico llevan allí
follows_refused = Se denegó, o no dio resultado
follows_answered = Para completar lo que se respondió
follows_asked = Junto a lo que se pide
follow-up_ask = { $measure }, a { $state }
follow-up_another = Otra medida, a { $state }
move_new-request-of = Pedirlo a { $state }: { $measure }

request_follows-title = Esta solicitud sigue a { $reference }
request_follows-text = Se toma de ella: qué ocurrió, los delitos, a qué se refiere, a quién llamar, y referencias anteriores. Debe juzgarse de nuevo, y queda abierto: qué urgencia tiene, con qué reserva se trata, si es confidencial, su fundamento, y qué se quiere exactamente.
request_follows-names = Nombra ese caso a la otra parte, y le dice allí que la solicitud se ha enviado.
request_follows-silent = { $state } no tiene parte en ese caso y no se le dice nada de él. El vínculo queda en esta autoridad.
request_follows-bound = Lo que { $giver } dio en ese caso está sujeto a limitaciones de uso. Nada de ello se ha tomado: pida allí el consentimiento antes de escribir de ello a { $state }.
request_earlier-item = { $reference }, { $state }: { $title }

case_call = Preguntas:
case_call-second = Para confirmar:
case_in-charge = A cargo:
case_decided-at-home = Decidido en el Estado requirente:
follows_told = Se comunicó; como prueba hay que solicitarlo
move_new-request-to = Iniciar una solicitud a { $state } a partir de ello
