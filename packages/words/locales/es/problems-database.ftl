### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_database-not-installed = El PostgreSQL incorporado no está instalado ({ $name }).
problem-next_database-not-installed = Ejecute npm ci de nuevo, o establezca DATABASE_URL con un PostgreSQL propio, versión 15 o posterior.
problem_folder-not-writable = Comity no puede leer ni escribir { $folder } ({ $reason }).
problem-next_folder-not-writable = Désela a la cuenta que inicia Comity, monte su disco para escritura, o nombre otra carpeta.
problem_place-not-usable = { $folder } no se puede usar tal como está ({ $reason }).
problem-next_place-not-usable = Si existía antes, repóngala, si es preciso desde una copia de seguridad; si no, nombre otro lugar.
problem_disk-full = El disco que contiene { $folder } está lleno.
problem-next_disk-full = Haga sitio e inicie de nuevo: no se pierde nada de lo confirmado.
problem_folder-in-use = Otro Comity (proceso { $process }) funciona sobre { $folder }.
problem-next_folder-in-use = Deténgalo antes, o nombre otra carpeta.
problem_database-does-not-end = Otro PostgreSQL (proceso { $process }) funciona sobre { $folder } y no termina.
problem-next_database-does-not-end = Deténgalo antes, o nombre otra carpeta.
problem_database-other-account = La base de datos de { $folder } pertenece a otra cuenta (uid { $uid }).
problem-next_database-other-account = Inicie Comity con la cuenta que la creó, o nombre otra carpeta.
problem_database-as-root = PostgreSQL no funciona como root, y este root no puede prestarle otra cuenta.
problem-next_database-as-root = Inicie Comity como usuario ordinario.
problem_database-damaged = La base de datos de { $folder } está dañada y no se puede usar; PostgreSQL dice: { $reason }.
problem-next_database-damaged = Reponga una copia de seguridad, o empiece de nuevo con --fresh, que la quita.
problem_database-lacks-file = La base de datos de { $folder } está dañada y no se puede usar: falta su archivo { $file }.
problem-next_database-lacks-file = Reponga una copia de seguridad, o empiece de nuevo con --fresh, que la quita.
problem_database-other-version = La base de datos de { $folder } la creó PostgreSQL { $is }, y este Comity trae { $ours }.
problem-next_database-other-version = Use el Comity que la creó, o empiece de nuevo con --fresh.
problem_database-too-old = El servidor de base de datos es PostgreSQL { $is }; Comity necesita el 15 o posterior.
problem-next_database-too-old = Nombre uno más nuevo en DATABASE_URL, u omítala para usar el servidor incorporado.
problem_database-encoding = La base de datos está codificada en { $is }, no en UTF8.
problem-next_database-encoding = Cree la base de datos con codificación UTF8.
problem_database-setting = { $how ->
        [losing] El ajuste { $setting } de la base de datos se rechaza: un corte de corriente haría perder lo confirmado a otros.
       *[listening] El ajuste { $setting } de la base de datos se rechaza: el servidor incorporado responde solo en su propio socket.
    }
problem-next_database-setting = Quítelo e inicie de nuevo.
problem_database-url-form = DATABASE_URL no es la dirección de una base de datos PostgreSQL.
problem-next_database-url-form = Escríbala como postgresql://user:password@host:5432/database.
problem_database-no-answer = La base de datos en { $where } (DATABASE_URL) no responde ({ $reason }).
problem-next_database-no-answer = Compruebe que funciona y que dirección, usuario y contraseña son correctos.
problem_database-memory = PostgreSQL no obtuvo la memoria que necesita ({ $reason }).
problem-next_database-memory = Cierre otros programas, o permita más memoria, e inicie de nuevo.
problem_database-not-made = No se pudo crear una base de datos nueva en { $folder } ({ $reason }).
problem-next_database-not-made = Si la razón no está clara, ejecute npm ci de nuevo e inicie con --fresh.
problem_schema-newer = La base de datos tiene la migración { $number }, que esta versión de Comity no conoce.
problem-next_schema-newer = Inicie la versión que la hizo, o una más nueva. Solo se vuelve atrás con la copia hecha antes de la actualización.
problem_schema-changed = La migración { $number } ({ $name }) no es aquella con que se creó esta base de datos.
problem-next_schema-changed = Inicie la versión que la creó, o restaure su archivo.
problem_row-does-not-open = El valor guardado { $row } no se abre: se dañó o se cambió, o las claves no son aquellas con que se escribió.
problem-next_row-does-not-open = Reponga las claves de esta base de datos; si están, reponga una copia de seguridad de la base de datos.
problem_key-file-missing = Falta { $file }.
problem-next_key-file-missing = Restáurelo desde su copia de seguridad.
problem_key-file-length = { $file } no tiene 32 bytes.
problem-next_key-file-length = Restáurelo desde su copia de seguridad.
problem_key-file-unreadable = { $file } no se puede leer con el secreto de este nodo.
problem-next_key-file-unreadable = Restaure ambos desde la misma copia de seguridad.
problem_key-file-foreign = { $file } no es la clave de la declaración de este nodo.
problem-next_key-file-foreign = Restaure ambos desde una misma copia de seguridad.
problem_key-statement-damaged = La declaración de claves de { $folder } está dañada ({ $reason }).
problem-next_key-statement-damaged = Restáurela desde su copia de seguridad.
problem_key-folder-older = Las claves de esta carpeta son las de la declaración de claves { $version }; la base de datos ya contiene nuestra declaración { $known }.
problem-next_key-folder-older = Restaure la carpeta de claves de esa declaración, o la base de datos que corresponde a estas claves. Todas las máquinas de un nodo tienen la misma carpeta de claves.

database-step_making-database = Creando una base de datos nueva.
database-step_kept-elsewhere = La base de datos se guarda en { $home }, porque PostgreSQL no puede funcionar como root y su cuenta no puede entrar en { $asked }.
database-step_ending-leftover = Terminando un servidor de base de datos que había quedado (proceso { $process }).
database-step_waiting-for-earlier = Esperando a que termine un servidor de base de datos anterior.

system_said = { $meant }: { $text }
system_EACCES = esta cuenta no puede hacerlo
system_EPERM = esta cuenta no puede hacerlo
system_EROFS = el disco es de solo lectura
system_ENOENT = no existe
system_EEXIST = ya existe
system_ENOTDIR = una parte de la ruta no es una carpeta
system_EISDIR = es una carpeta
system_ENOTEMPTY = la carpeta no está vacía
system_ENOSPC = el disco está lleno
system_EDQUOT = esta cuenta ha agotado su espacio en el disco
system_EMFILE = hay demasiados archivos abiertos
system_EIO = el disco no lee o no escribe
system_ELOOP = los enlaces dan vueltas en círculo
system_ENAMETOOLONG = su nombre es demasiado largo
system_EADDRINUSE = la dirección está en uso
system_EADDRNOTAVAIL = esta máquina no tiene tal dirección
system_ECONNREFUSED = nadie escucha allí
system_ECONNRESET = la otra parte cortó la línea
system_ENOTFOUND = no se conoce ninguna máquina con ese nombre
system_ETIMEDOUT = no hubo respuesta a tiempo
system_EHOSTUNREACH = ningún camino lleva a esa máquina
problem_node-draining = Este proceso del nodo está terminando.
problem-next_node-draining = Pregunte de nuevo: responde otro proceso, o este una vez reiniciado.
problem_processes-differ = Los procesos de este nodo (en { $machines }) difieren en { $part ->
    [law] sus datos jurídicos
    [settings] sus ajustes
    [statement] sus claves
   *[version] su versión
}.
problem-next_processes-differ = Iguálelos y reinicie los más antiguos, uno tras otro. Durante una actualización las versiones difieren hasta que se actualiza el último.
problem_database-standby = Ningún servidor de base de datos acepta escrituras: { $where } solo repite lo que otro escribe.
problem-next_database-standby = Promueva un servidor en espera, o nombre entre los hosts el que dirige.
problem_database-older = El servidor de base de datos { $where } escribe la línea { $line } de su historia, y este nodo ha trabajado desde entonces en la línea { $known }: otro servidor tomó el relevo.
problem-next_database-older = No se escribe nada allí. Conviértalo en espera del que dirige ahora. Solo si ese se abandona para siempre, elimine database.line en la carpeta del nodo.
