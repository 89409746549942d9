### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = Advertencia antes de conservar
move_preservation-warning = Advertir antes de conservar
act_preservation-warning_title = ¿Haría daño la conservación?
act_preservation-warning_lead = Para los casos en que conservar los datos no los aseguraría, o alertaría a la persona, o perjudicaría la investigación. { $state } dice entonces si usted continúa.
act_preservation-warning_button = Advertir a { $state }
act_preservation-warning_done = La advertencia está en camino a { $state }.

act-name_preservation-answered = Advertencia respondida
move_preservation-answered = Responder a la advertencia
act_preservation-answered_title = ¿Debe continuar { $state }?
act_preservation-answered_lead = { $state } le advirtió antes de conservar. Usted decide si la conservación sigue adelante a pesar de todo.
act_preservation-answered_button = Enviar la respuesta a { $state }
act_preservation-answered_done = Su respuesta está en camino a { $state }.

act-name_extension-requested = Conservación más larga solicitada
move_extension-requested = Pedir una conservación más larga
act_extension-requested_title = ¿Hasta cuándo deben conservarse los datos?
act_extension-requested_lead = Diga por qué aún no ha llegado la solicitud de los datos mismos.
act_extension-requested_button = Comprobar la petición
act_extension-requested_done = La petición está firmada y en camino a { $state }.

act-name_preservation-extended = Conservación prorrogada
move_preservation-extended = Prorrogar la conservación
act_preservation-extended_title = ¿Hasta cuándo se conservan ahora los datos?
act_preservation-extended_lead = Usted confirma a { $state } que los datos se conservan, conforme a su propia ley, hasta el nuevo día.
act_preservation-extended_button = Comprobar la prórroga
act_preservation-extended_done = La prórroga está firmada y en camino a { $state }, con el nuevo último día.

act-name_extension-declined = Prórroga de la conservación denegada
move_extension-declined = Denegar la prórroga
act_extension-declined_title = ¿Por qué no se conservan más tiempo?
act_extension-declined_lead = El último día queda como estaba. { $state } tiene hasta entonces para pedir los datos.
act_extension-declined_button = Comprobar la respuesta
act_extension-declined_done = La respuesta está firmada y en camino a { $state }.

act-name_preservation-ended = Conservación terminada
move_preservation-ended = Terminar la conservación
act_preservation-ended_title = ¿Por qué ya no se conservan los datos?
act_preservation-ended_lead = Después de esto los datos pueden haber desaparecido. { $state } lo sabe de inmediato.
act_preservation-ended_button = Comprobar el fin
act_preservation-ended_done = El fin de la conservación está firmado y en camino a { $state }.
