### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_home-exists = En { $folder } ya hay un nodo, el de { $participant }.
problem-next_home-exists = Inícielo con comity serve; un enlace de inicio de sesión perdido se crea de nuevo con comity officer link.
problem_home-strange = { $folder } contiene otra cosa.
problem-next_home-strange = Nombre una carpeta vacía, o que no exista.
problem_home-half-made = Un init de { $participant } se interrumpió en { $folder }, con otras palabras que estas.
problem-next_home-half-made = Diga de nuevo lo mismo para continuarlo, o quite la carpeta.
problem_home-not-there = No hay ningún nodo en { $folder }.
problem-next_home-not-there = Cree uno con comity init, o nombre su carpeta con --home.
problem_home-unfinished = El nodo de { $folder } no se creó hasta el final.
problem-next_home-unfinished = Dé de nuevo a comity init las mismas palabras: continúa donde se interrumpió.
problem_yaml-broken = Esto no es YAML: { $reason }.
problem-next_yaml-broken = Corrija la línea; los valores con dos puntos o # necesitan comillas.
problem_setting-unknown = { $how ->
        [near] No hay ningún ajuste { $name }; ¿quiso decir { $known }?
       *[list] No hay ningún ajuste { $name }; hay { $known }.
    }
problem_setting-missing = Falta el ajuste { $name }.
problem-next_setting-missing = Escríbalo; comity init --help dice su significado.
problem_setting-kind = { $kind ->
        [texts] { $name } requiere una lista, como [a, b].
        [switch] { $name } requiere true o false.
        [port] { $name } requiere un número de 1 a 65535.
        [hours] { $name } espera un número entero de horas.
        [seconds] { $name } espera un número entero de segundos.
        [authorities] { $name } requiere una lista de autoridades, cada una con id, kind y name.
       *[text] { $name } requiere un texto.
    }
problem_setting-database = database es embedded u own.
problem_name-form = Un nombre tiene de 1 a { $max } caracteres.
problem_exchange-url-form = Escriba el intercambio como https://comity.example.no, sin ruta.
problem_authority-form = Una autoridad se escribe ID:KIND:NAME, como { $example }; el id empieza con el participante, y id y kind tienen letras minúsculas, cifras y guiones.
problem_authority-twice = La autoridad { $authority } se nombra dos veces.
problem_authority-left-out = La declaración de claves nombra la autoridad { $authority }, y comity.yaml no.
problem-next_authority-left-out = Repóngala: los demás nodos conservan actos que firmó.
problem_participant-changed = Las claves son las de { $is }, y comity.yaml dice { $asked }.
problem-next_participant-changed = Reponga el participante; otro requiere una carpeta de nodo propia.
problem_database-there = El servidor ya tiene una base de datos { $name }, que no se creó para esta carpeta.
problem-next_database-there = Nombre otro servidor, o quite esa base de datos si nadie la necesita.
problem_logins-missing = { $file }, con las cuentas de la base de datos, falta o no se puede leer.
problem-next_logins-missing = Repóngalo desde su copia de seguridad.
problem_file-open-to-others = { $file } pueden leerlo otros además de su propietario.
problem-next_file-open-to-others = Quíteles los derechos: chmod go= { $file }.
problem_envelope-in-home = { $file } sigue en la carpeta del nodo: quien lo lea entra con la cuenta del sobre.
problem-next_envelope-in-home = Imprímalo, ciérrelo en un sobre, guárdelo donde están las llaves de la casa y borre el archivo.
problem_statement-behind = comity.yaml dice de este nodo algo distinto que su declaración de claves.
problem-next_statement-behind = El próximo inicio la declara de nuevo, para que los demás nodos la admitan; reponga comity.yaml si no es esa la intención.
problem_disk-low = Al disco que contiene { $folder } le quedan { $mb } MiB, menos de { $least }.
problem-next_disk-low = Haga sitio antes de que el nodo no pueda guardar nada más.
problem_disk-free = Al disco que contiene { $folder } le quedan { $mb } MiB.
problem_clock-with-peers = El reloj de este nodo está a { $seconds } segundos de los de nodos de otros Estados, según la mediana de { $n }.
problem_peers-answer = Nodos de otros Estados, ninguno en silencio: { $n }.
problem_administrators-there = Personas que cuidan el nodo y pueden entrar: { $n }.
problem_sign-ins-few = Como mucho { $n } contraseñas o códigos erróneos en { $minutes } minutos, con un solo nombre o desde una sola dirección.
problem_port-silent = El nodo funciona, pero nada responde en el puerto { $port }.
problem-next_port-silent = Mire en node.log, e inicie el nodo de nuevo.
problem_tls-not-together = La clave { $key } no es la del certificado { $certificate }.
problem-next_tls-not-together = Nombre la clave para la que se hizo el certificado.
problem_tls-ends = El certificado { $certificate } termina el { $day }.
problem-next_tls-ends = Ponga uno nuevo en su lugar, e inicie el nodo de nuevo.
problem_schema-behind = { $n ->
        [one] A la base de datos le falta un cambio de esta versión.
       *[other] A la base de datos le faltan { $n } cambios de esta versión.
    }
problem-next_schema-behind = comity serve los hace al iniciarse.
problem_clock-apart = Los relojes de esta máquina y de su base de datos difieren en { $seconds } segundos.
problem-next_clock-apart = Ponga ambos en hora con un servicio de tiempo (NTP).
problem_clock-apart-from-peers = El reloj de este nodo difiere en { $seconds } segundos de los nodos de otros Estados, según la mediana de { $n }.
problem-next_clock-apart-from-peers = Ponga en hora esta máquina con un servicio de tiempo (NTP). Hasta entonces son erróneas las horas de lo que firma.
problem_clock-not-compared = No se sabe si el reloj de esta máquina es correcto: menos de dos nodos han dicho su hora en la última hora.
problem-next_clock-not-compared = Compárelo a mano con un servicio de tiempo (NTP).
problem_no-peers = Aún no se ha admitido a ningún otro participante.
problem-next_no-peers = Proponga uno con comity admit.
problem_peer-keys = { $peer } ha declarado claves más nuevas que no se han adoptado, desde { $since }: no siguen a las admitidas aquí, o no se entregaron. Nada bajo ellas se cree.
problem-next_peer-keys = Claves dice por qué. Pregunte a { $peer } por una vía de confianza; bajo otras claves raíz, dos agentes de aquí lo admiten de nuevo, comparando la huella.
problem_peer-silent = { $trouble ->
    [tls] La línea con { $peer } se corta en TLS: en un extremo no se cree un certificado. Última señal { $since }.
    [keys] { $peer } no acepta nuestras claves, o nosotros las suyas. Última señal { $since }.
    [clock] { $peer } rechaza lo que enviamos porque los relojes difieren. Última señal { $since }.
    [suspended] { $peer } ha suspendido la admisión de este nodo. Última señal { $since }.
    [admission] { $peer } no está admitido aquí, o nosotros allí. Última señal { $since }.
    [behind] { $peer } recuerda menos que nosotros de lo intercambiado, o recordamos cosas distintas. Última señal { $since }.
    [busy] El nodo de { $peer } responde, y ahora no puede recibir nada. Última señal { $since }.
    [refused] { $peer } responde, y rechaza lo que enviamos. Última señal { $since }.
   *[silent] { $peer } no responde; última señal { $since }.
}
problem-next_peer-silent = { $trouble ->
    [tls] Mire los días y las autoridades de ambos certificados (exchange.tls).
    [keys] Mire Claves. Tras restaurar de antes de un cambio de claves, renuévelas.
    [clock] Ponga en hora esta máquina con un servicio de tiempo (NTP), y pida lo mismo a { $peer }.
    [suspended] Llame a una oficina de { $peer } a un número que conozca: dos de sus agentes admiten de nuevo este nodo.
    [admission] Mire Participantes, y pregunte a { $peer } si ha admitido este nodo.
    [behind] Se arregla por sí mismo mientras el nodo lo intenta. Si dura una hora, pregunte a { $peer } si fue restaurado.
    [busy] Se intenta de nuevo por sí mismo. Si dura, llame a { $peer }.
    [refused] Busque link-down en node.log, que nombra el código, y pregunte a { $peer }.
   *[silent] Mire si esta máquina llega a la red; pregunte luego a { $peer } si su nodo funciona.
}
problem_peer-queue = { $n ->
        [one] Un acto espera a { $peer } desde hace más de media hora.
       *[other] { $n } actos esperan a { $peer } desde hace más de media hora.
    }
problem-next_peer-queue = Busque link-down en node.log, y pregunte al nodo par.
problem_no-administrator = Ningún administrador ha configurado aún una forma de entrar.
problem-next_no-administrator = Cree un enlace con comity officer link, y ábralo en la mesa.
problem_accounts-one-name = Las cuentas { $officers } tienen un mismo nombre y pueden ser de una sola persona, que se pondría de acuerdo dos veces donde hacen falta dos.
problem-next_accounts-one-name = Si son de una sola persona, dígalo en la página de cualquiera de ellas, en Agentes; otro agente se pone de acuerdo. Si son de dos personas, no hay nada que hacer.
problem_accounts-one-mailbox = Las cuentas { $officers } reciben avisos en un mismo buzón y pueden ser de una sola persona, que se pondría de acuerdo dos veces donde hacen falta dos.
problem-next_accounts-one-mailbox = Si son de una sola persona, dígalo en la página de cualquiera de ellas, en Agentes; otro agente se pone de acuerdo. Un buzón que comparte una oficina no es señal de ello.
problem_backup-none = No se conoce ninguna copia de seguridad de este nodo.
problem-next_backup-none = Haga una cada día: comity backup --to FOLDER --recipient KEYFILE.

problem_backup-age = La última copia de seguridad tiene { $hours } horas: { $file }.
problem_backup-old = La última copia de seguridad tiene { $hours } horas: { $file }.
problem-next_backup-old = Haga una ahora: comity backup --to FOLDER --recipient KEYFILE; y vea por qué no se hizo la diaria.
problem_backup-moved = La última copia de seguridad, de hace { $hours } horas, ya no está en { $file }.
problem-next_backup-moved = Compruébela donde está ahora: comity backup check FOLDER.
problem_backup-not-there = No hay ninguna copia de seguridad en { $folder }.
problem-next_backup-not-there = Nombre la carpeta en que escribió comity backup --to, o el archivo mismo.
problem_backup-format = { $file } no es una copia de seguridad que esta versión de Comity lea.
problem-next_backup-format = Use la versión que la hizo, o una más nueva.
problem_backup-newer = { $file } lo hizo una versión de Comity cuyas tablas esta no conoce.
problem-next_backup-newer = Restáurelo con esa versión o una más nueva.
problem_backup-digest = { $file } no es el archivo del que se tomó su resumen.
problem-next_backup-digest = Cópielo otra vez desde donde se guardaba, o tome la copia de seguridad anterior.
problem_backup-no-digest = Junto a { $file } falta su resumen.
problem-next_backup-no-digest = Copie también FILE.sha256; ambos se escriben juntos.
problem_backup-damaged = { $file } fue cambiado o cortado.
problem-next_backup-damaged = Cópielo otra vez desde donde se guardaba, o tome la copia de seguridad anterior.
problem_backup-other-identity = { $file } se selló para otro.
problem-next_backup-other-identity = Tome la identidad con cuyo archivo .pub se selló.
problem_backup-own-keys = { $file } se selló para las propias claves del nodo, sin destinatario.
problem-next_backup-own-keys = Nombre una copia de la carpeta de claves del nodo con --keys.
problem_backup-key-form = { $file } no es una clave de esta clase.
problem-next_backup-key-form = comity backup key crea un par: FILE abre, FILE.pub sella.
problem_restore-no-key = No se nombró nada que abra la copia de seguridad.
problem-next_restore-no-key = Nombre la identidad con --identity, o una copia de la carpeta de claves del nodo con --keys.
problem_restore-database-url = { $own ->
        [yes] El nodo trabajaba en un PostgreSQL propio.
       *[no] El nodo trabajaba en el servidor incorporado.
    }
problem-next_restore-database-url = Dé --database-url o DATABASE_URL si es propio, y ninguno si es el incorporado.
problem_file-not-written = { $file } no se escribió: { $reason }.
problem-next_file-not-written = Nombre un archivo que aún no exista, en una carpeta en que se pueda escribir.
problem_link-not-whole = No está aquí todo lo dicho antes con { $peer }; no se dice nada nuevo en los casos anteriores con él ({ $trouble }).
problem-next_link-not-whole = Deje funcionar el nodo: recupera de { $peer } lo que falta en cuanto responde. Los casos nuevos continúan.
problem_link-of-two-pasts = { $peer } y este nodo recuerdan pasados distintos de lo que pasó entre ellos ({ $trouble }).
problem-next_link-of-two-pasts = Deje funcionar ambos nodos: quien envió retoma lo que el otro ha acusado. Si dura horas, llame a la otra parte: uno de los dos se restauró, o no es honrado.
problem_cases-held = { $n ->
        [one] Un caso espera por filas dañadas: { $rows }. Las copias de { $peer } las reparan.
       *[other] { $n } casos esperan por filas dañadas: { $rows }. Las copias de { $peer } las reparan.
    }
problem-next_cases-held = Deje funcionar el nodo; comity log check --deep las nombra.
problem_rows-nowhere-else = { $n ->
        [one] Un caso espera por filas dañadas que nadie más tiene: { $rows }.
       *[other] { $n } casos esperan por filas dañadas que nadie más tiene: { $rows }.
    }
problem-next_rows-nowhere-else = comity log check --deep las nombra; solo las tiene una copia de seguridad anterior al daño.
problem_operator-mail-form = Una de las direcciones del operador no es una dirección.
problem_operator-without-server = Se debe escribir al operador, pero no hay servidor de correo.
problem-next_operator-without-server = Establezca alarms.mail.server y alarms.mail.from.
problem_operator-not-called = A nadie se le dice cuando algo de este nodo va mal.
problem-next_operator-not-called = Establezca operator.mail u operator.webhook en comity.yaml, y pruébelo después: comity doctor --tell.
problem_sign-ins-tried = Alguien ha probado { $n } contraseñas o códigos erróneos en { $minutes } minutos, con un solo nombre o desde una sola dirección.
problem-next_sign-ins-tried = Busque sign-in-failed en el registro de auditoría de sus autoridades, y en el registro del proxy de dónde viene; el propio nodo frena tales intentos.
problem_calls-on-pages-only = Las alarmas suenan solo en páginas abiertas: no hay servidor de correo ni pasarela a teléfonos establecidos.
problem-next_calls-on-pages-only = Establezca alarms.mail o alarms.gateway en comity.yaml, para que se localice a los agentes lejos de la mesa.

problem_timer-late = { $timer ->
        [alarms] Última revisión sin fallo de las alarmas: { $since }. Lo que llega puede no llamar a nadie.
        [pings] Último sondeo de los nodos de otros Estados y últimas pruebas a personas: { $since }. No se advierte a quién no se puede localizar.
        [digests] Última revisión sin fallo de los resúmenes matinales: { $since }. Los agentes que quieren uno pueden no recibirlo.
        [cover] Lo que se dice a otros Estados de nuestra guardia se revisó por última vez sin fallos a las { $since }: puede estar caducado.
       *[missed] Última revisión sin fallo de las fechas que pasan: { $since }. Lo incumplido no consta en el registro.
    }
problem-next_timer-late = Busque alarms-not-looked-at, missed-not-noted, lapses-not-rung, dues-not-filled, pings-not-looked-at, digests-not-looked-at o cover-not-told en node.log, e inicie el nodo de nuevo.
problem_timers-stand = El nodo no funciona: nada suena, y no se anota ninguna fecha que pasa.
problem_relay-waits-long = Lo que se lleva para { $peer } espera aquí desde hace más de una hora: { $n }.
problem-next_relay-waits-long = Vea si el nodo de { $peer } responde, y llame por teléfono a su operador. Lo que pasa de su plazo se desecha, y se le dice a su remitente.
problem_relay-off-with-more = Este nodo ya no lleva nada para otros, y guarda lo que es para { $peer }: { $n }.
problem-next_relay-off-with-more = Active exchange.relay hasta que se haya entregado, o deje pasar su plazo: su remitente continúa por otros medios.
problem_provider-away = El inicio de sesión del ministerio en { $issuer } no se puede leer, o dice ser otro ({ $reason }).
problem-next_provider-away = Compare el emisor con lo que dice el ministerio, letra por letra, y mire si esta máquina llega a él y cree su certificado; los agentes tienen mientras tanto sus otras formas de entrar.
problem_peer-suspended = { $peer } está suspendido aquí: no se acepta nada suyo ni se le envía nada. Actos que lo esperan: { $n }.
problem-next_peer-suspended = Dos agentes lo admiten de nuevo en la página Participantes.
