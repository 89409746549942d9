### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_link-gone = Este enlace ya no sirve.
problem-next_link-gone = Pida uno nuevo a su administrador.
problem_user-name-form = Un nombre de usuario tiene de 3 a 64 letras, cifras, puntos, guiones o guiones bajos, y empieza por una letra o cifra.
problem_user-name-taken = Otra persona tiene este nombre de usuario.
problem-next_user-name-taken = Elija otro.
problem_password-form = Una contraseña tiene al menos { $n } caracteres.
problem_code-not-right = Este no es el código que corresponde a la clave que aquí se muestra.
problem-next_code-not-right = Espere uno nuevo, y compruebe el reloj de su dispositivo.

problem_no-such-officer = No hay ningún agente { $id } en este nodo.
problem-next_no-such-officer = comity officer list muestra quiénes hay.
problem_officer-there = El agente { $id } ya existe.
problem-next_officer-there = Elija otro número, o cree un enlace nuevo con comity officer link.
problem_officer-suspended = El agente { $id } está suspendido, y ningún enlace deja entrar a un agente suspendido.
problem-next_officer-suspended = Permita antes que el agente entre de nuevo: comity officer suspend --lift.
problem_officer-number-form = Un número de agente tiene de 1 a 16 letras, cifras o guiones, como 0101.
problem_last-administrator = Entonces nadie más que lleve este nodo podría entrar.
problem-next_last-administrator = Añada antes a otro administrador, o readmita a uno.
problem_officer-last-agrees = Entonces nadie más de esta autoridad podría dar su acuerdo sobre los funcionarios.
problem-next_officer-last-agrees = Añada antes allí a otra persona que pueda darlo; o cambie la función con comity officer roles en la máquina del nodo.
problem_officer-self = Lo que le concierne a usted lo cambia otra persona.
problem-next_officer-self = Pídaselo a otro administrador.
problem_officer-first = El primer agente de un nodo es uno que puede dar su acuerdo al siguiente: un fiscal, un jurista del ministerio o un supervisor.
problem-next_officer-first = Añada antes a uno de ellos.
problem_officer-wish-unknown = Esto ya está hecho, o ya nadie lo quiere.
problem-next_officer-wish-unknown = Mire la lista de nuevo.
problem_officer-wish-not-yours = Otra persona debe dar su acuerdo: ni quien lo pidió ni a quien concierne, y de la autoridad en cuestión si allí alguien puede.
problem-next_officer-wish-not-yours = Pídaselo a un colega. Si no queda nadie que pueda, lo hace comity officer en la máquina del nodo.
problem_provider-none = Este nodo no tiene inicio de sesión de un ministerio.
problem-next_provider-none = Inicie sesión de otra forma.
problem_provider-silent = El inicio de sesión de su ministerio no responde.
problem-next_provider-silent = Inténtelo de nuevo, o inicie sesión de otra forma.
problem_provider-stale = Este inicio de sesión no se empezó en este navegador, o ya terminó.
problem-next_provider-stale = Empiece de nuevo.
problem_provider-refused = Lo que volvió del inicio de sesión de su ministerio no es válido.
problem-next_provider-refused = Empiece de nuevo; si sigue así, avise a quien mantiene el nodo.
problem_provider-nobody = Nadie a quien su ministerio nombre así puede entrar aquí.
problem-next_provider-nobody = Pregunte a quien mantiene el nodo, o inicie sesión de otra forma.
problem_provider-form = El inicio de sesión de un ministerio no está configurado por completo.
problem-next_provider-form = Indique juntos issuer (https), client y secret-file, un atributo por su nombre, las funciones como ROLE=CLAIM:VALUE, y lo que dan los atributos como ROLE@AUTHORITY=CLAIM:VALUE.
problem_glass-by-two = La cuenta del sobre se ha usado.
problem-next_glass-by-two = Dos personas hacen una nueva en la mesa: quien mantiene el nodo pide un enlace en Agentes, y un agente da el acuerdo.
problem_person-already = Estas cuentas ya cuentan así.
