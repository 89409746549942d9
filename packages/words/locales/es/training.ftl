### Español: drafted by machine, not yet reviewed by a native lawyer.

training_head = Red de formación de Comity: { $participants }
training_starting-database = Iniciando la base de datos.
training_not-empty = --empty no cuenta historias, pero los casos guardados en { $folder } siguen ahí; --fresh empieza sin ellos.
training_ready-after = listo tras { $seconds } s. Ctrl-C lo detiene todo; los casos quedan para el próximo inicio.
training_ready = listo
training_ready-again = listo de nuevo
training_sign-in = inicie sesión como { $name } - { $role }, { $authority }
training_stopping = Deteniendo.
training_database-ended = La base de datos terminó de forma inesperada; se inicia de nuevo en { $seconds } s.
training_node-ended = terminó de forma inesperada ({ $how }); se inicia de nuevo en { $seconds } s
training_database-back = La base de datos ha vuelto.
training_folder-strange = La carpeta { $folder } no la creó Comity (no tiene { $marker }), así que se deja como está. Quítela usted, o elija otra con --data FOLDER.
training_port-in-use = El puerto { $port } lo usa otro programa. Detenga ese programa, o elija el primero de otros { $count }: npm start -- --port { $other }
training_port-forbidden = Esta cuenta no puede usar el puerto { $port } ({ $refusal }). Elija el primero de otros { $count }: npm start -- --port { $other }
training_starts = Inicia una red de formación: { $participants }.

option_training-fresh = empieza de nuevo: quita lo que dejó la última formación
option_training-empty = empieza sin casos; de lo contrario se representan casos reales en el primer inicio
option_training-port = el primer puerto; uno más por cada nodo adicional, y los intercambios diez puertos más allá
option_training-data = guarda todo en FOLDER en lugar de .comity/training
