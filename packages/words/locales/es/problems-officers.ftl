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
