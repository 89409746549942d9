### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_port-form = Un puerto es un número de 1 a 65535, no «{ $typed }».
problem_arguments = La línea de comandos no se puede leer: { $reason }
problem_training-listens-here = Un nodo de formación deja entrar a cualquiera con un clic: escucha solo en esta máquina.
problem-next_training-listens-here = Omita --host, --exchange-host, --api-host, --metrics-host, o --training.
problem_ports-same = La mesa y el intercambio escuchan en dos puertos.
problem-next_ports-same = Elija otro.
problem_origin-form = Escriba la mesa como https://desk.example, sin ruta.
problem_proxy-form = Escriba un proxy como dirección o red: 10.0.0.1, 10.0.0.0/8.
problem_desk-tls-files = El TLS en la mesa requiere ambos: --desk-tls-key y --desk-tls-certificate.
problem_desk-tls-origin = La propia mesa termina el TLS, de modo que su dirección empieza por https.
problem_api-in-clear = La interfaz para programas recibiría tokens en claro desde otras máquinas: --api-host no es esta máquina, y nada termina el TLS.
problem-next_api-in-clear = Establezca --api-host en 127.0.0.1; o dé --desk-tls-key y --desk-tls-certificate, o el --trusted-proxy que termina el TLS.
problem_tls-files = El TLS mutuo requiere todos: --tls-key, --tls-certificate, --tls-peers.
problem_quota-form = Escriba actos, MiB, casos nuevos y actos en un caso por hora: --quota normal=1200/256/120/240; al menos { $least }, un lote.
problem_spoken-hours-form = Escriba horas enteras, de 1 a { $most }: --spoken-hours 12.
problem_drain-seconds-form = Escriba segundos enteros, de 0 a { $most }: --drain-seconds 5.
problem_participant-not-said = Diga por quién habla el nodo: --participant JPN.
problem_keys-not-said = Diga dónde están las claves: --keys FOLDER.
problem_law-not-said = Diga dónde están los datos jurídicos: --law FOLDER.
problem_database-not-said = Diga dónde está la base de datos: DATABASE_URL=postgresql://...
problem_peer-form = Escriba los nodos pares como --peer USA=FILE, con el archivo de su declaración de claves.
problem_language-without-words = Comity no tiene palabras en el idioma «{ $typed }».
problem_ports-no-room = { $n ->
        [one] --port { $port } no deja sitio para { $n } nodo.
       *[other] --port { $port } no deja sitio para { $n } nodos.
    }
problem-next_ports-no-room = Elija uno menor.
problem_not-running = En { $folder } no funciona ninguna red de formación con { $participant }.
problem-next_not-running = Iníciela con npm start, o nombre la carpeta con que se inició.
problem_port-in-use = El puerto { $port } lo usa otro programa.
problem-next_port-in-use = Detenga ese programa, o elija con --port.
problem_port-not-allowed = Esta cuenta no puede usar el puerto { $port }.
problem-next_port-not-allowed = Elija uno superior a 1023 con --port.
problem_cannot-start = El nodo no puede iniciarse: { $reason }
problem-next_cannot-start = El texto completo está en node.log.

problem_command-unknown = { $how ->
        [near] No hay ningún comando «{ $typed }»; ¿quiso decir { $known }?
       *[list] No hay ningún comando «{ $typed }»; hay { $known }.
    }
problem_command-which = Diga cuál: { $known }.
problem_question-unknown = { $how ->
        [near] No hay ninguna pregunta «{ $typed }»; ¿quiso decir { $known }?
       *[list] No hay ninguna pregunta «{ $typed }»; hay { $known }.
    }
problem_word-missing = Falta { $word }.
problem-next_word-missing = Como en { $example }
problem_word-extra = «{ $typed }» es una palabra de más.
problem_word-unknown = «{ $typed }» no es ninguno de { $known }.
problem_option-unknown = { $how ->
        [near] No hay ninguna opción --{ $name }; ¿quiso decir { $known }?
       *[list] No hay ninguna opción --{ $name }; hay { $known }.
    }
problem_option-strange = No hay ninguna opción { $typed }.
problem_option-missing = Falta --{ $name } { $value }.
problem_option-twice = --{ $name } se da dos veces.
problem_option-value = --{ $name } necesita un valor: { $value }.
problem_option-no-value = --{ $name } no lleva valor.
problem_options-together = Falta --{ $name }: { $all } van juntas, o se omiten todas.
problem_months-form = «{ $typed }» no es un número de meses.
problem_penalties-contradict = { $n ->
        [one] { $n } mes contradice los { $both } de --max-penalty, que fija ambas leyes.
       *[other] { $n } meses contradicen los { $both } de --max-penalty, que fija ambas leyes.
    }
problem_law-files = { $n ->
        [one] Los datos jurídicos no se pueden usar: { $reasons }
       *[other] Los datos jurídicos no se pueden usar, por { $n } razones: { $reasons }
    }
problem-next_law-files = Corrija los archivos nombrados; npm test -- law-files lo enumera todo.
problem_law-files-of-node = { $n ->
        [one] Los datos jurídicos de { $folder } no se pueden usar: { $reasons }
       *[other] Los datos jurídicos de { $folder } no se pueden usar, por { $n } razones: { $reasons }
    }
problem-next_law-files-of-node = Reponga los archivos como venían con esta versión de Comity, o instálela de nuevo; o nombre otra carpeta de datos jurídicos con law: en comity.yaml.
problem_law-folder-missing = No hay datos jurídicos en { $folder }.
problem-next_law-folder-missing = Reponga la carpeta, nombre otra con law: en comity.yaml, o quite esa línea: se usan entonces los datos jurídicos que vienen con Comity.

problem_fingerprint-form = «{ $typed }» no es una huella.
problem_which-file = ¿Qué archivo de caso?
problem_one-file = Un solo archivo de caso a la vez.
problem_file-not-there = No hay ningún archivo { $file }.
problem-next_file-not-there = Compruebe la ruta, que empieza en la carpeta del comando si es relativa.
problem_file-is-folder = { $file } es una carpeta; nombre el archivo de caso que contiene.
problem_file-forbidden = Esta cuenta no puede leer { $file }.
problem-next_file-forbidden = Dé a esta cuenta el derecho de leerlo, o dé el comando con la cuenta a la que pertenece.
problem_file-unreadable = { $file } no se puede leer ({ $reason }).
problem-next_file-unreadable = Haga una copia que se pueda leer, y nombre esa.
problem_file-unwritable = { $file } no se puede escribir ({ $reason }).
problem-next_file-unwritable = Dé a esta cuenta el derecho de escribir allí, haga sitio, o nombre otro lugar.
problem_file-too-large = { $file } tiene { $bytes } bytes; un archivo de caso tiene como máximo { $max }.

problem_participant-form = «{ $typed }» no es el código de un Estado u organización.
problem-next_participant-form = Escriba un Estado con sus tres letras mayúsculas, como JPN; una organización con 3 a 16 mayúsculas, cifras o guiones, como INTERPOL.
problem_place-not-said = Diga dónde está el nodo, de una sola manera.
problem-next_place-not-said = Dé --home FOLDER, o --keys FOLDER y DATABASE_URL, o --data FOLDER de una red de formación en funcionamiento.
problem_keys-not-there = { $folder } no contiene claves de un nodo.
problem-next_keys-not-there = Nombre la carpeta con que se inicia el nodo.
problem_keys-of-other = Las claves de { $folder } son de { $is }, no de { $asked }.
problem_no-statement = { $file } no es una declaración de claves.
problem-next_no-statement = Dé el archivo que comity statement --out escribió en el nodo del otro Estado.
problem_authority-not-here = Este nodo no tiene ninguna autoridad { $authority }; tiene { $known }.
problem_database-unavailable = La base de datos del nodo no nos deja entrar ({ $reason }).
problem-next_database-unavailable = Compruebe que la base de datos funciona.
problem_database-login = La base de datos del nodo no nos deja entrar ({ $reason }).
problem-next_database-login = Compruebe usuario, contraseña y base de datos en DATABASE_URL.
problem_database-rights = La base de datos no permite a su usuario lo que un nodo necesita ({ $reason }).
problem-next_database-rights = Dé al usuario de DATABASE_URL los derechos de crear bases de datos y roles (CREATEDB, CREATEROLE) y, si los roles de este nodo ya existen, el derecho de administrarlos (GRANT role TO user WITH ADMIN OPTION); o nombre otro usuario.
problem_database-old = La base de datos del nodo no nos deja entrar ({ $reason }).
problem-next_database-old = Inicie el nodo una vez: pone al día su base de datos.
problem_failed-inside = El comando falló: { $reason }
problem-next_failed-inside = Si ocurre de nuevo, ejecútelo con COMITY_STACK=1 y comunique lo que muestra.
problem_refused = El nodo lo rechazó sin dar razón.
problem_audit-line-changed = La línea { $line } no es lo que se escribió.
problem_entry-changed = La entrada { $entry } no es lo que se escribió.
problem_element-does-not-hold = { $rule }: { $subject }
problem_log-was-cut = La línea { $line } del registro { $log } no es lo que se dijo a { $peer } el { $at }: el registro se cortó o se cambió.
problem_anchors-not-compared = No comparado: { $peer } no responde.
problem_link-head-other = La entrada más reciente no es la cabeza que se acusó.
problem_record-contradicts = { $n ->
        [one] { $rule }: { $subject } ({ $n } en total)
       *[other] { $rule }: { $subject } ({ $n } en total)
    }

starting_database = abriendo la base de datos
starting_law = leyendo los datos jurídicos
starting_schema = poniendo al día la base de datos
starting_restored = este nodo se restauró a partir de un estado anterior: lo que ha perdido se recupera de los demás nodos, y antes de eso no se dice nada nuevo en un caso anterior

problem_which-facts = Diga qué archivo de hechos debe comprobarse.
problem_no-avenue-open = Para { $measure }, ninguna vía hacia { $to } está abierta el { $on }, hasta donde saben los datos jurídicos de Comity.
problem-next_no-avenue-open = Vea las razones con comity law avenues, o básese en otro fundamento.
problem_mail-server-form = Escriba el servidor de correo como smtps://user@mail.example.no o smtp://mail.example.no:587, con la dirección que envía; un usuario va con un archivo para la contraseña, y ninguna contraseña figura en la dirección.
problem_mail-from-missing = Diga de quién es el correo: una sola dirección, como comity@police.example.no.
problem_gateway-form = Escriba la pasarela como https://sms.example.no/comity, con el archivo del secreto que ambos conocen; sin TLS solo en esta máquina.
problem_gateway-secret = El secreto de la pasarela en { $file } falta o tiene menos de 24 bytes.
problem-next_gateway-secret = Escriba en él 24 bytes aleatorios o más, en base64, y dé los mismos a la pasarela.
problem_after-version = --after-version pide un número entero, como 7; «{ $typed }» no lo es.
problem-next_after-version = Pregúntelo a un par: comity peers, o la página Claves.
problem_relay-bounds-form = Escriba remesas, MiB y días: --relay-bounds 50/64/3; al menos { $least } MiB, una remesa, y como máximo { $most } días.
problem_relay-after-form = Escriba el carril y los segundos: --relay-after emergency=60; al menos { $least }.
