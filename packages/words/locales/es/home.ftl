### Español: drafted by machine, not yet reviewed by a native lawyer.

setting_head = Ajustes de este nodo de Comity. comity doctor los comprueba; comity serve los lee al iniciarse.
setting_left-out = No establecido. Quite el # para establecerlo.
setting_participant = El Estado u organización por el que habla el nodo, como NOR. Queda fijado cuando se crea la carpeta del nodo.
setting_name = Su nombre, como lo leen los agentes y los demás nodos.
setting_zone = La zona horaria de sus oficinas, como Europe/Oslo, salvo que una autoridad tenga la suya.
setting_authorities = Las autoridades de este nodo: id (NOR.point-247), clase (contact-point-24-7, central-authority), nombre y, si difiere, la zona. La que se añade recibe claves en el próximo inicio, y los demás nodos adoptan por sí mismos la nueva declaración de claves.
setting_desk-url = Cómo nombran la mesa los navegadores de los agentes: https://desk.example.no, sin ruta. Las claves de acceso están ligadas a ella.
setting_desk-host = La dirección de esta máquina en que escucha la mesa.
setting_desk-port = El puerto en que escucha la mesa.
setting_languages = Los idiomas que los agentes pueden elegir; el primero es para quien no desea ninguno de ellos.
setting_public-law = Las páginas jurídicas y los formularios en blanco están abiertos a todos sin iniciar sesión; nada más lo está.
setting_exchange-url = Dónde encuentran a este los demás nodos: https://comity.example.no. Figura en la declaración de claves; los demás nodos recogen un cambio por sí mismos.
setting_exchange-host = La dirección de esta máquina en que escucha el intercambio.
setting_exchange-port = El puerto en que escucha el intercambio.
setting_private-addresses = Los demás nodos pueden estar en direcciones que no son públicas: en una red cerrada de Estados, o en una sola máquina para una prueba.
setting_quota = Lo que se admite de cada nodo par por hora y carril: actos, MiB, casos nuevos, actos en un caso, como normal=1200/256/120/240 y emergency=600/128/60/120.
setting_desk-tls-key = Donde la propia mesa termina el TLS: el archivo con su clave, en PEM. Ambos, o ninguno cuando un proxy termina el TLS. Los archivos renovados valen para la conexión siguiente.
setting_desk-tls-certificate = El archivo con el certificado de la mesa y los que haya entre este y su autoridad, en PEM.
setting_tls-key = Donde el propio intercambio termina el TLS mutuo: el archivo con su propia clave, en PEM. Los tres, o ninguno cuando un proxy termina el TLS.
setting_tls-certificate = El archivo con su propio certificado.
setting_tls-peers = El archivo con las autoridades de los certificados de los demás nodos.
setting_database = embedded: el servidor que viene con Comity, con sus datos en esta carpeta. own: un PostgreSQL propio; sus cuentas están en database-logins.json.
setting_mail-server = El servidor de correo que lleva las alarmas a los agentes: smtps://user@mail.example.no, o smtp://mail.example.no:587, donde la línea se hace segura antes de decir nada. Sin establecer: sin correo electrónico.
setting_mail-from = De quién es el correo: una sola dirección.
setting_mail-password = El archivo con la contraseña del usuario que figura en la dirección del servidor.
setting_gateway = Adónde se envían las alarmas que van a un teléfono o buscapersonas: https://sms.example.no/comity. Cada una se firma como lo indica Standard Webhooks. Sin establecer: sin teléfono.
setting_gateway-secret = El archivo con el secreto que también conoce la pasarela: al menos 24 bytes en base64.
setting_operator-mail = Direcciones de quien mantiene esta máquina: se le dice lo que comity doctor encuentra mal en dos exámenes seguidos, cada día mientras dura, y cuando ha terminado. Se les escribe por alarms.mail.server.
setting_operator-url = Adónde se envía lo mismo para un programa suyo: https://watch.example.no/comity. Cada envío se firma como lo indica Standard Webhooks.
setting_operator-secret = El archivo con el secreto que también conoce este programa: al menos 24 bytes en base64.
setting_api-port = El puerto en que los sistemas de casos del propio Estado piden, con tokens: /api/v1. Sin él piden en la dirección de la mesa.
setting_api-host = La dirección de ese puerto. Se conoce por el nombre de la mesa, y por su certificado.
setting_provider-issuer = El emisor del inicio de sesión propio de su ministerio (OpenID Connect): los agentes entran también con él. Registre allí el nodo con la dirección de la mesa y /sign-in/provider/back.
setting_provider-client = Cómo se llama allí el nodo.
setting_provider-secret = El archivo con el secreto que ambos conocen.
setting_provider-officer = El atributo que nombra al agente, por número o identificador: uno que nadie fija para sí mismo. Quien no está inscrito aquí no entra, salvo que lo inscriba «gives».
setting_provider-roles = Qué atributo se exige para qué función, como ROLE=CLAIM:VALUE: un agente entra con él solo con el atributo de su función aquí. Sin ninguno, no se exige nada.
setting_provider-gives = Lo que dan los atributos, como ROLE@AUTHORITY=CLAIM:VALUE, uno por línea: quien tiene el atributo entra con esa función en esa autoridad, y con ello queda inscrito aquí o recibe esa función. Vale la primera línea que corresponda. Quien fija esto deja que quien fija esos atributos decida quién ve casos: cada cambio consta en la auditoría. Sin ninguna línea, ningún atributo da nada.
setting_metrics-port = El puerto en que programas del operador leen cifras de este nodo, como OpenMetrics: /metrics. Sin él no se lee nada.
setting_metrics-host = La dirección de ese puerto. No pide a nadie que se identifique: asegúrese usted mismo de que solo las máquinas del operador lleguen a ella.
setting_trusted-proxies = Direcciones o redes de los proxies cuya palabra se acepta sobre la dirección de quien llama, como 10.0.0.1.
setting_approval-rules = Un archivo con su propia política sobre cuántas personas exige un envío, un borrado o un acto.
setting_law = Una carpeta de datos jurídicos en lugar de la que viene con Comity.
setting_peer = Un nodo par cuya declaración de claves está en esta máquina (formación).
setting_training = Marca cada página, y deja entrar a cualquiera con un clic.
setting_stories = En formación, las mesas empiezan con casos reales.

home-step_keys = creando las claves
home-step_database = creando la base de datos
home-step_officer = registrando al primer administrador
home-step_statement-next = comity.yaml dice algo nuevo de este nodo: su declaración de claves es ahora la versión { $version }. Los demás nodos la adoptan por sí mismos con el próximo latido, pues está bajo las mismas claves raíz.
home-step_waiting-for-command = un comando trabaja en la base de datos; se espera su fin
home-step_database-ended = El servidor de la base de datos ha terminado. El nodo se detiene; inícielo de nuevo.
home-step_stopped = detenido

home_first-administrator = Primer administrador
home_made = El nodo de { $participant } se ha creado en { $folder }.
home_link = Abra este enlace en la mesa antes de una hora; sirve una vez:
home_envelope = Imprima { $file }, ciérrelo en un sobre, guárdelo donde están las llaves de la casa y borre el archivo: contiene el enlace de la cuenta del sobre.
home_next-serve = Siguiente: inicie el nodo con { $command }, y abra después el enlace.
home_password-seen = La contraseña está en --database-url, donde cualquier cuenta de esta máquina puede leerla. La próxima vez, dela como PGPASSWORD.
home_taken-over = Un init anterior se interrumpió aquí; se continúa.

operator_subject-wrong = { $n ->
    [one] Comity { $participant }: algo está mal
   *[other] Comity { $participant }: { $n } cosas están mal
}
operator_subject-well = { $n ->
    [one] Comity { $participant }: de nuevo bien
   *[other] Comity { $participant }: { $n } cosas están de nuevo bien
}
operator_subject-trial = Comity { $participant }: una prueba
operator_line-wrong = Mal desde { $since }, { $at }:
operator_line-still-wrong = Sigue mal, desde { $since }, { $at }:
operator_line-well = De nuevo bien, { $at }; estaba mal desde { $since }:
operator_machine = Lo dice el nodo de la máquina { $machine }.
operator_ask = comity doctor en esa máquina dice cómo está todo.
operator_trial = Nada está mal: alguien prueba si esto le llega.
operator_trial-taken = aceptada: { $way }
operator_trial-refused = no aceptada: { $way } ({ $because })
operator_subject-glass = Comity { $participant }: se usó la cuenta del sobre
operator_glass = Alguien entró con la cuenta del sobre { $moment }.

doctor_looked-at = examinado
doctor_all-well = Nada está mal.
doctor_something-wrong = Algo está mal.
doctor_state-ok = bien
doctor_state-wrong = MAL
doctor_state-unknown = nota
doctor_at-settings = ajustes
doctor_at-home = carpeta del nodo
doctor_at-keys = claves
doctor_at-statement = declaración de claves
doctor_at-law = datos jurídicos
doctor_at-database = base de datos
doctor_at-schema = esquema
doctor_at-clock = reloj
doctor_at-disk = disco
doctor_at-ports = puertos
doctor_at-tls = TLS
doctor_at-peers = nodos pares
doctor_at-peer-keys = claves de los nodos pares
doctor_at-holds = retenido
doctor_at-officers = agentes
doctor_at-sign-ins = inicios de sesión
doctor_at-timers = temporizadores
doctor_at-processes = procesos
doctor_at-calls = llamadas
doctor_at-provider = inicio de sesión del ministerio
doctor_at-backups = copias de seguridad

backup_written = Escrito: { $file }, { $n } KiB.
backup_digest = SHA-256, también junto a él: { $digest }
backup_holds = Contiene casos: { $cases }, actos: { $acts }, filas en total: { $rows }.
backup_with-keys = Las claves del nodo están en ella.
backup_without-keys = Las claves del nodo no están en ella, y sin ellas nadie la abre: guarde en otro lugar una copia de la carpeta keys.
backup_whole = Íntegra: la copia de seguridad de { $participant } de { $at }, { $file }.
backup_not-opened = No se abrió: con --identity o --keys se lee cada fila.
backup_identity-made = Creados: { $identity } abre las copias de seguridad, { $recipient } las sella.
backup_identity-apart = Guarde el primero lejos del nodo, por duplicado: quien lo tiene lee cada copia de seguridad, y sin él no hay ninguna.
backup_restored = El nodo de { $participant } se ha repuesto en { $folder } como estaba el { $at }.
backup_peer-gives-back = { $peer }, con última señal { $since }, devuelve lo dicho desde entonces, en cuanto responde.
backup_both-lost = Lo que se borró desde entonces se borra de nuevo. Las notas, borradores, agentes y ajustes de la mesa posteriores se han perdido: nadie más los tiene.
backup_next-serve = Siguiente: inicie el nodo con { $command }; comity doctor dice cuándo sus enlaces están íntegros.

upgrade_nothing = Las tablas son las de esta versión: el próximo inicio no cambia nada.
upgrade_steps = { $n ->
        [one] El próximo inicio da un paso de las tablas:
       *[other] El próximo inicio da { $n } pasos de las tablas:
    }
setting_retention-rules = Un archivo con su propia política sobre cuánto tiempo se guardan los textos de los casos cerrados, y quién puede poner fin a una suspensión del borrado.
setting_spoken-hours = En cuántas horas se confirma por escrito lo pedido de palabra, de 1 a 36. Es el plazo de esta oficina: ningún tratado cuenta las horas.
setting_drain-seconds = Durante cuántos segundos se sigue respondiendo al final, de 0 a 10. Si hay un proxy delante de varios procesos: lo que tarda en preguntar /ready dos veces.
setting_relay = Si este nodo lleva para otros lo que no pueden entregarse directamente entre sí. No puede leerlo; sabe quién envía a quién, cuánto y cuándo.
setting_relay-bounds = Lo que lleva de un remitente para un destinatario en cada carril, en espera a la vez: remesas, MiB, y días tras los cuales se desecha lo que no se entregó.
setting_relay-after = Segundos durante los que nada se recibe directamente antes de usar un retransmisor que el destinatario nombra, como normal=300 y emergency=60.
doctor_at-relay = llevado para otros
