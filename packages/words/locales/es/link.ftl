### Español: drafted by machine, not yet reviewed by a native lawyer.

link_title = Configurar su inicio de sesión
link_once = Este enlace sirve una vez, y durante una hora. No deja entrar a nadie antes de que usted haya terminado aquí.
link_user-name-hint = Al menos tres letras, cifras, puntos o guiones. Lo elige usted.
link_password-hint = Al menos doce caracteres; unas pocas palabras son lo más fácil de recordar.
link_code-secret = Escriba esta clave en su autenticador; este muestra entonces un código nuevo cada 30 segundos.
link_code-open = Abrirlo en un autenticador de este dispositivo
link_button = Configurarlo e iniciar sesión
link_passkey-hint = El enlace se consume aquí: añada la clave de acceso en la página siguiente, antes de cinco minutos.
link_passkey-button = Seguir para añadir una clave de acceso
link_gone = Este enlace ya no sirve
link_gone-next = Un enlace sirve una vez, y durante una hora. Pida uno nuevo a su administrador.
link_glass-title = La cuenta del sobre
link_glass = Esta es la cuenta del sobre: para cuando nadie más pueda entrar. Se abre una vez, por una hora, no ve ningún caso, y se avisa a todos.
link_glass-button = Usarla ahora
glass_title = Se usó la cuenta del sobre
glass_used = Alguien entró con ella { $moment }.
glass_next = Si no sabe quién fue y por qué, averígüelo ahora: revise agentes, enlaces y auditoría. Una nueva la hacen dos personas, en Agentes.
