### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_officer-unknown = Ningún agente de esta autoridad trabaja en casos con este nombre.
problem-next_officer-unknown = Elija uno de la lista.
problem_note-long = Esto supera { $max } caracteres.
problem-next_note-long = Acórtelo.
problem_stand-in-self = Nadie se sustituye a sí mismo.
problem_stand-in-long = Esto queda a más de un año.
problem-next_stand-in-long = Nombre un día dentro de un año; puede nombrarse de nuevo.
problem_shift-empty = No se entrega nada en el relevo.
problem-next_shift-empty = Elija un caso, o escriba unas palabras sobre el turno.
problem_shift-unknown = Este turno ya se tomó, o no existe.
problem_shift-own = Lo toma el agente siguiente, no quien hace el relevo.
problem_views-full = Ya hay { $max } vistas.
problem-next_views-full = Quite una.
problem_not-answering = Su Estado es el que pide en este caso: examina el Estado al que se pide.
problem-next_not-answering = Vuelva al caso.

problem_alarm-untold = Usted se hace cargo de la alarma, pero no se pudo informar al otro Estado.
problem-next_alarm-untold = Abra el caso y responda allí, o llame por teléfono; diga a quien mantiene el nodo que el caso no se puede leer.
problem_alarm-unknown = Alguien se ha hecho cargo ya de esta alarma, o no existe.
problem_mail-address-form = Esto no es una sola dirección de correo electrónico.
problem-next_mail-address-form = Escriba una dirección, como duty@example.org, sin un nombre al lado; déjela vacía si no hay ninguna.
problem_urgency-unchanged = Ya se trata así, o no se pidió como tan urgente.
problem-next_urgency-unchanged = Elija otra, o no diga nada.
