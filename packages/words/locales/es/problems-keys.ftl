### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_key-change-unknown = Aquí no espera ningún cambio de claves así.
problem-next_key-change-unknown = Mire la página de claves; puede que un colega haya dado el acuerdo o lo haya detenido.
problem_key-change-own-twice = Usted ha dado su acuerdo; el segundo acuerdo es de un colega.
problem-next_key-change-own-twice = Pida a un colega que abra esta página.
problem_key-change-stale = Las claves se han cambiado desde que se propuso esto.
problem-next_key-change-stale = Deténgalo, y haga que se proponga de nuevo si aún se desea.
problem_key-change-role = Su función no da el acuerdo a claves nuevas.
problem-next_key-change-role = Pídalo a un supervisor, fiscal o jurista.
problem_compromise-ahead = El día desde el que las claves están en otras manos está por venir.
problem-next_compromise-ahead = Indique el primer momento en que otra persona puede haberlas tenido.
problem_keys-other-root = { $participant } declara claves raíz nuevas: el nodo de allí se creó de nuevo, o alguien se hace pasar por él. No se cree nada nuevo de lo que firma.
problem-next_keys-other-root = Pida allí la nota con la huella nueva, y admitan dos agentes la declaración nueva, como al principio.
problem_keys-forked = { $participant } ha firmado dos declaraciones distintas de sus claves con un mismo número. Vale la que llegó primero.
problem-next_keys-forked = Llame allí a un número en que usted confíe: las claves raíz de allí pueden estar en otras manos.
problem_keys-not-given = { $participant } dice que tiene una declaración más nueva de sus claves, y no la da.
problem-next_keys-not-given = Pregunte a quien mantiene el nodo de allí; hasta entonces vale la declaración que está aquí.
