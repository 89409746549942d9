### Español: drafted by machine, not yet reviewed by a native lawyer.
problem_text-too-long = El texto tiene { $length } caracteres; aquí caben como máximo { $max }.
problem-next_text-hidden-characters = Quítelos: pueden hacer que una frase se lea distinta en otra pantalla.
problem_pinpoint-form = «{ $typed }» no es una disposición.
problem-next_pinpoint-form = Escriba instrumento, dos puntos, artículo, párrafos entre paréntesis, como CETS185:29(7).
