### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_preservation-warning = Advertencia antes de conservar
move_preservation-warning = Advertir antes de conservar
act-name_preservation-answered = Advertencia respondida
move_preservation-answered = Responder a la advertencia
act-name_extension-requested = Conservación más larga solicitada
move_extension-requested = Pedir una conservación más larga
act-name_preservation-extended = Conservación prorrogada
move_preservation-extended = Prorrogar la conservación
act-name_extension-declined = Prórroga de la conservación denegada
move_extension-declined = Denegar la prórroga
act-name_preservation-ended = Conservación terminada
move_preservation-ended = Terminar la conservación
