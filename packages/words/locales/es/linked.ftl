### Español: drafted by machine, not yet reviewed by a native lawyer.

act-name_request-followed = Enviada la solicitud que sigue a esta
move_request-followed = Decir que se envió la solicitud
move_new-request-of = Pedirlo a { $state }: { $measure }
