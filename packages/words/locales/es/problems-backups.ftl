### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_share-form = { $file } no es una parte de una clave que abre copias de seguridad.
problem-next_share-form = Una parte tiene cinco líneas, cada una con un número y cinco palabras.
problem_share-line = La línea { $line } de { $file } no es como se escribió.
problem-next_share-line = Compárela con el papel, letra por letra.
problem_share-of-another = { $file } es una parte de otra clave que la primera.
problem-next_share-of-another = Indique partes de un mismo reparto de una misma clave: el identificador de la clave está sobre las líneas.
problem_share-twice = { $file } tiene el número de otra parte indicada.
problem-next_share-twice = Indique cada parte una sola vez.
problem_shares-few = Hacen falta más partes: { $need }. Indicadas: { $n }.
problem-next_shares-few = Pida a otros titulares e indique cada archivo con --share.
problem_shares-false = Las partes no dan la clave de la que son: al menos una no es lo que se entregó.
problem-next_shares-false = Indique una o dos más: con más de las necesarias se señala la falsa.
problem_split-form = Una clave se reparte como en 3/5: cualesquiera 3 de 5 partes la abren; de 2 de 2 a 16 de 16.
problem_split-or-join = Una clave o se reparte o se reúne.
problem-next_split-or-join = Dé --split o --share, no ambos.
problem_secret-ways = Hay dos formas fijadas para envolver node.secret.
problem-next_secret-ways = Deje uno de passphrase-file, credential y command.
problem_secret-short = La frase secreta de { $place } tiene menos de { $least } caracteres.
problem-next_secret-short = Haga una: openssl rand -base64 32.
problem_secret-no-credential = systemd no ha entregado la credencial { $name }, que abre las claves.
problem-next_secret-no-credential = Inícielo como la unidad: systemd-run --pipe --wait --uid=comity -p LoadCredentialEncrypted=NAME:FILE comity ...
problem_secret-command = El programa que mantiene envuelto node.secret no hizo su trabajo ({ $reason }): { $command }
problem-next_secret-command = Ejecútelo a mano y vea qué dice: lee de la entrada estándar, escribe en la salida estándar y tiene diez segundos.
problem_secret-does-not-open = { $file } se envolvió con algo distinto de lo que ahora debe abrirlo.
problem-next_secret-does-not-open = Reponga la frase secreta, la credencial o la clave del último comity key wrap.
problem_secret-otherwise = node.secret, que abre todas las claves, no se guarda como dice comity.yaml.
problem-next_secret-otherwise = Ejecute comity key wrap.
problem_secret-inside = { $file } está en la carpeta del nodo: quien copie esta tiene ambas cosas.
problem-next_secret-inside = Guarde la frase secreta en otro lugar, indíquelo en comity.yaml y ejecute comity key wrap.
problem_backup-at-form = Las horas de las copias se escriben como en ["03:30", "15:30"], de una a 24.
problem_backup-keep-form = El número de copias que se guardan va de { $least } a { $most }.
problem_backup-failed = La copia programada de { $at } no se hizo ({ $code }).
problem-next_backup-failed = comity backup, a mano, dice qué lo impide. El nodo lo intenta de nuevo por sí mismo.
problem_wal-not-archived = PostgreSQL no archiva su WAL; falló por última vez el { $at }.
problem-next_wal-not-archived = Vea archive_command y el registro de PostgreSQL. Hasta que funcione solo queda la última copia.
