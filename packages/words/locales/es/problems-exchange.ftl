### Español: drafted by machine, not yet reviewed by a native lawyer.
rejection_parse = sus bytes no pudieron leerse
rejection_schema = no se ajusta a su formato
rejection_suite = se selló de otro modo que el acordado
rejection_recipient-unknown = el destinatario no se atiende allí
rejection_sender-unknown = no estamos admitidos allí
rejection_key-unknown = nuestra clave no se conoce allí
rejection_key-not-valid-at-time = nuestra clave no era válida entonces
rejection_signature = la firma del sobre no era válida
rejection_link-gap = algo intermedio no había llegado
rejection_link-fork = su lugar en el enlace estaba ocupado
rejection_decrypt = no pudo abrirse allí
rejection_act-signature = la firma del acto no era válida
rejection_act-envelope-mismatch = el acto y el sobre no coincidían
rejection_authority-scope = su autor no es una autoridad que pueda escribir allí
