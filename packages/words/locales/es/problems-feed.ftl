### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_hour-form = «{ $typed }» no es una hora del día.
problem-next_hour-form = Escríbala como en un reloj de 24 horas, por ejemplo 08:30; el fin del día es 24:00.
problem_publication-kind = Este nodo no conoce ninguna publicación de la clase «{ $kind }».
problem-next_publication-kind = Una versión posterior de Comity puede conocerla.
problem_authority-of-other = La autoridad no es una de { $participant }: su nombre empieza de otro modo.
problem-next_authority-of-other = Un Estado habla solo por sus propias autoridades. Empiece el nombre con { $participant } y un punto.
problem_hours-empty = La oficina cierra en el mismo minuto en que abre.
problem-next_hours-empty = Corrija uno de los dos. Para todo el día escriba 00:00 y 24:00.
problem_until-before-from = La entrada termina el { $until }, que no es posterior al { $from }, en que empieza.
problem-next_until-before-from = Corrija uno de los dos días, o deje abierto el fin.
problem_publication-author = Lo que un Estado dice a todos debe decirlo una de sus propias autoridades.
problem_publication-key = { $authority } no había declarado tal clave para el momento en que dice que escribió esto.
problem-next_publication-key = Haga admitir la declaración de claves más reciente de ese Estado.
problem_publication-signature = La publicación { $seq } de { $participant } no es lo que su autoridad firmó.
problem_feed-other = Esto pertenece al canal de { $participant }, no al que se pidió.
problem_feed-place = La publicación { $seq } de { $participant } no sigue a la última conocida.
problem_feed-chain = La publicación { $seq } de { $participant } sigue a otro pasado que el que aquí se conoce.
problem_feed-time = La publicación { $seq } de { $participant } lleva una fecha anterior a la de la precedente.
problem_feed-head-key = { $participant } no había declarado tal clave de su nodo cuando se firmó esta cabeza.
problem-next_feed-head-key = Haga admitir la declaración de claves más reciente de ese Estado.
problem_feed-head-signature = La cabeza del canal de { $participant } no es lo que su nodo firmó.
problem_feed-head-differs = Las publicaciones de { $participant } no llevan a la cabeza de tamaño { $size } que su nodo firmó.
problem_feed-fork-over = De este canal ya no hay nada que decidir.
problem-next_feed-fork-over = Mire otra vez la página del Estado: puede que un colega lo haya decidido.
problem_feed-side-unknown = Este lado no se muestra aquí.
problem-next_feed-side-unknown = Elija uno de los que se muestran.
problem_feed-side-missing = Este lado no está aquí entero.
problem-next_feed-side-missing = Espere a que un nodo lo dé; se pide cada minuto.
problem_feed-note-missing = Diga cómo lo averiguó, en { $max } caracteres como máximo.
problem-next_feed-note-missing = Cuándo llamó, a quién, a qué número y de dónde lo tiene.
problem_feed-choice-own-twice = Ya ha nombrado un lado.
problem-next_feed-choice-own-twice = Pida a un colega que llame también y abra esta página.
problem_feed-choice-differs = Su colega ha nombrado otro lado.
problem-next_feed-choice-differs = Hablen entre ustedes y llamen de nuevo; retire la elección si era errónea.
problem_feed-fork-none = Las dos cabezas no prueban que { $participant } muestre dos canales distintos.
problem_feed-not-whole =
    { $n ->
        [one] Este nodo se restauró, y { $peer } aún no ha dicho hasta dónde conoce nuestras publicaciones.
       *[other] Este nodo se restauró, y { $peer } y otros ({ $n } en total) aún no han dicho hasta dónde conocen nuestras publicaciones.
    }
problem-next_feed-not-whole = Espere a que hayan respondido: lo publicado antes debe recuperarse primero, para que ningún número se use dos veces. Una línea caída se ve en el directorio.
problem_feed-unknown = Aquel a quien se preguntó no tiene nada de ese canal.
problem_feed-proof-none = Nada está probado contra { $participant }.
problem_cover-disagrees = Estas horas de guardia no pueden ser todas ciertas: están desordenadas o van más allá del tramo de que se habla.
problem_question-number = Lo observado contiene un número, y todos lo leen.
problem-next_question-number = Diga cómo se observó, sin ningún número: el correcto lo da el propio Estado.
problem_question-own-entry = Es una entrada de su propio Estado.
problem-next_question-own-entry = Cambie la entrada misma.
