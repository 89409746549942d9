### Español: drafted by machine, not yet reviewed by a native lawyer.

rights_title = Derechos de las personas afectadas
rights_lead = Se examinan al recibirla, y una vez más antes de que se obligue a nadie. Lo que usted escribe queda en su autoridad; lo que la otra parte deba saber es una denegación, una condición o una consulta.
rights_new = ¿Qué observa?
rights_keep = Guardar el examen
rights_not-yours = Examina un fiscal, un jurista del ministerio o un supervisor.
rights_damaged = Este examen está dañado y no se puede leer.
rights_none = Derechos de las personas: nadie los ha examinado aún
rights_looked-at = Derechos de las personas:
rights_before-coercion-missing = No examinados antes de que se obligue a alguien
rights_known = Lo que usted sabe de ello
rights_open = Derechos de las personas afectadas
case_done-rights = El examen se ha guardado.

act_rights_moment = ¿Cuándo lo examina?
act_rights_discrimination-found = ¿Se quiere enjuiciar o castigar a alguien por su sexo, raza, idioma, religión, nacionalidad, origen u opinión, o empeoraría por ello su situación?
act_rights_political-offence-found = ¿Se trata de un delito político, o conexo con un delito político?
act_rights_ne-bis-in-idem-found = ¿Ha sido la persona juzgada en firme por los mismos hechos?
act_rights_death-penalty-found = ¿Puede conducir a una condena a muerte?
act_rights_ill-treatment-found = ¿Es de temer tortura o trato inhumano?
act_rights_privilege-found = ¿Alcanza lo que se dijo en confianza a un abogado, un médico o un ministro de culto?
act_rights_journalists-found = ¿Alcanza las fuentes de un periodista?
act_rights_children-found = ¿Está afectado un niño?
act_rights_minimised-found = ¿Pide más datos, o de más personas, de lo que el fin necesita?
act_rights_outcome = ¿Qué sigue?
act_rights_reasons = Razones
act_rights_reasons-hint = Obligatorio. Quedan en su autoridad.

review-moment_on-receipt = Al recibirla
review-moment_before-coercion = Antes de que se obligue a nadie
rights-finding_no = No
rights-finding_yes = Sí
rights-finding_not-known = No se sabe
review-outcome_go-on = Continuar
review-outcome_on-conditions = Continuar, con condiciones
review-outcome_consult = Consultar antes a la otra parte
review-outcome_refuse = Denegar, en todo o en parte
