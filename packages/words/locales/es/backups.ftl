### Español: drafted by machine, not yet reviewed by a native lawyer.

backup_joined = Hecho a partir de las partes: { $identity } abre las copias de seguridad.
backup_share-strange = { $file } no es lo que se entregó; las demás dan la clave sin ella.
backup_share-head = Parte { $x } de { $of } de la clave { $id }, que abre las copias de seguridad de un nodo Comity. Cualesquiera { $need } partes las abren juntas; menos no dicen nada.
backup_share-keep = Guárdela donde no haya otra parte. Se puede imprimir y volver a teclear: solo cuentan las líneas numeradas.
backup_share-use = Para reponer un nodo: comity restore FOLDER --share FILE --share FILE
backup_shares-made = Hecho: { $recipient } sella las copias de seguridad; de estas partes, cualesquiera { $need } las abren:
backup_shares-hand-out = Entregue cada una a una persona distinta y no deje ninguna aquí.
backup_shares-of-kept = La propia clave sigue en { $identity }: destrúyala cuando todas las partes estén entregadas.
backup_secret-kept = { $by ->
    [plain] node.secret está en claro en la carpeta de claves; solo su propietario puede leerlo.
    [passphrase] node.secret está envuelto, y lo abre la frase secreta de { $what }.
    [credential] node.secret está envuelto, y lo abre la credencial { $what } de la unidad.
   *[command] node.secret está envuelto, y lo abre este programa: { $what }
}
backup_secret-open = node.secret está en claro en la carpeta de claves: comity key wrap lo guarda como dice comity.yaml.
backup_policy-in-home = { $setting }: el archivo es ahora { $file }, de la copia; comity.yaml lo dice.
backup_file-missing = { $setting }: { $file } no está en esta máquina, y ninguna copia lo contiene. Repóngalo antes de arrancar el nodo, o cambie el ajuste.
doctor_at-secret = secreto del nodo
option_backup-share = una parte de la clave, en lugar de su archivo; una vez por cada una
option_backup-fingerprint = la huella de las claves raíz de este nodo, de su propia nota: se rechaza una copia firmada con otras
option_backup-unsigned = acepta una copia aunque nada muestre quién la hizo: una anterior a la firma de copias
option_backup-join = una parte; con suficientes se rehace el archivo; una vez por cada una
option_backup-split = por ejemplo 3/5: ningún archivo abre por sí solo las copias, sino cualesquiera 3 de 5 partes, que guardan 5 personas
option_init-backup-key = crea también la clave de las copias: FILE.pub, que los ajustes nombran, y FILE o las partes de --split
command-does_key-wrap = Guarda node.secret, que abre todas las claves, como dice comity.yaml en secret: envuelto con una frase secreta, con una credencial de systemd o con un programa propio, o en claro. Si se interrumpe, queda como antes.
setting_secret-passphrase = Un archivo fuera de esta carpeta con una frase secreta de 20 caracteres o más, que envuelve node.secret y con él todas las claves. Una de tres formas; comity key wrap aplica un cambio.
setting_secret-credential = Lo mismo con una credencial que systemd entrega a la unidad: su nombre, como en LoadCredentialEncrypted=NAME:FILE.
setting_secret-command = Lo mismo con un programa propio, como lista de palabras. Se llama con wrap o unwrap como última palabra, lee de la entrada estándar, escribe en la salida estándar y tiene diez segundos.
setting_backup-to = La carpeta en la que el nodo escribe por sí mismo copias de seguridad, en otro disco o uno montado desde otro lugar. Sin ella, solo las hace comity backup.
setting_backup-recipient = El archivo .pub al que se sellan las copias, de comity backup key. Sin él las abren las propias claves del nodo, y no están en ellas.
setting_backup-at = Las horas del día a las que se hace una copia, según la zona de arriba. La que se perdió se hace en cuanto el nodo funciona.
setting_backup-keep = Cuántas copias quedan en esa carpeta, de 2 a 1000. Las más antiguas se eliminan, y solo cuando una más reciente se ha leído hasta el final.
home_made-anew = El nodo se ha hecho de nuevo. Envíe su nueva huella a cada par por nota; cuando dos agentes allí y dos aquí se hayan admitido, sus casos vuelven sellados a las claves nuevas y son demostrables por las declaraciones antiguas.
option_earlier = lo que este participante declaró antes de perder sus claves: el archivo de comity statement --of en un par
option_earlier-fingerprint = la huella de las claves raíz de entonces, de su propia nota; una vez por cada raíz del archivo
option_statement-of = en su lugar: lo que este par ha declarado hasta ahora, como archivo para él, si se hace de nuevo
option_secret-command = con --keys: el programa, con sus palabras, que abre el secreto de esa carpeta; no se ejecuta ningún otro
setting_backup-same-disk = Esa carpeta está a propósito en el disco de este directorio. Si no, se señala: un disco sin montar se ve así.
setting_api-private-addresses = Los funcionarios pueden hacer avisar a sistemas de casos en direcciones que no son públicas: en esta máquina o en la red del ministerio.
backup_ahead = Se pasó por alto, pues su fecha está adelantada al reloj de esta máquina: { $file }. Para tomarla de todos modos, nombre el archivo.
backup_signed-under = Firmada bajo las claves raíz con esta huella; compárela con su propia nota: { $fingerprint }
backup_signed-by-nobody = Nadie la firmó: nada muestra quién la hizo.
option_restore-earlier = lo que un par tiene de las declaraciones de claves de este nodo, si claves o direcciones cambiaron desde la copia: el archivo de comity statement --of allí
backup_keys-then = Sus claves son las de la declaración { $version } de { $participant }. Si un par conoce una posterior (comity peers allí, página Claves), no acepta nada de este nodo: elimine la carpeta y restaure con --earlier, el archivo de comity statement --of { $participant } --out FILE en ese par.
backup_keys-later = { $made ->
    [no] Continúa desde lo que { $peer } sabe de sus claves: declaración { $version }. No faltaba ninguna clave.
   *[yes] Continúa desde lo que { $peer } sabe de sus claves: las que ninguna copia contiene se hicieron de nuevo, y la declaración { $version } las nombra. Los pares la toman por sí mismos.
}
